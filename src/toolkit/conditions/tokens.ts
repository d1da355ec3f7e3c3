/** Words of a condition, with where they stand. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'end';
  readonly text: string;
  readonly offset: number;
}

const pattern = /\s*(?:([A-Za-z][\w-]*)|(\d+)|(>=|<=|!=|==|[=<>()])|(\S))/y;

/** Every word, number and sign; anything else becomes a sign of its own, which no rule expects. */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const part = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'sign';
    found.push({ kind, text: part, offset: pattern.lastIndex - part.length });
  }
  return [...found, { kind: 'end', text: '', offset: text.trimEnd().length }];
}
