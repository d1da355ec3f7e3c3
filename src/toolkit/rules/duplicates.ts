/** Texts that a learner cannot tell apart. */
interface Choice {
  readonly key: string;
  readonly text: string;
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Every choice that says what an earlier one, `other`, says. */
export function duplicates(choices: readonly Choice[]): readonly { readonly key: string; readonly other: string }[] {
  const seen = new Map<string, string>();
  return choices.flatMap(({ key, text }) => {
    const said = bare(text);
    const other = seen.get(said);
    if (other === undefined) seen.set(said, key);
    return other === undefined ? [] : [{ key, other }];
  });
}
