/** A sentence about a problem, and what to do about it. `{name}` is filled in; a part in `[[…]]` is left out where one of its names is empty. */

export interface Message<Text extends string = string, Hint extends string = string> {
  readonly severity: 'error' | 'warning';
  readonly text: Text;
  readonly hint: Hint;
}

export const error = <T extends string, H extends string = ''>(text: T, hint?: H): Message<T, H> => ({
  severity: 'error',
  text,
  hint: hint ?? ('' as H),
});

export const warning = <T extends string, H extends string = ''>(text: T, hint?: H): Message<T, H> => ({
  severity: 'warning',
  text,
  hint: hint ?? ('' as H),
});
