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

const prime = 0x01000193;

/** A number that is the same for texts of the same words, and seldom for others; undefined where signs beyond ASCII make it too hard. */
function sumOf(text: string): number | undefined {
  let sum = 0;
  let between = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return undefined;
    const sign = code >= 65 && code <= 90 ? code + 32 : code;
    const inner = (sign >= 97 && sign <= 122) || (sign >= 48 && sign <= 57);
    if (inner) sum = Math.imul(between && sum !== 0 ? Math.imul(sum ^ 32, prime) ^ sign : sum ^ sign, prime);
    between = !inner;
  }
  return sum;
}
/** Whether all of them are surely different. */
function areDifferent(choices: readonly Choice[]): boolean {
  const sums = new Set(choices.map(({ text }) => sumOf(text)));
  return sums.size === choices.length && !sums.has(undefined);
}

/** Every choice that says what an earlier one, `other`, says. */
export function duplicates(choices: readonly Choice[]): readonly { readonly key: string; readonly other: string }[] {
  if (areDifferent(choices)) return [];
  const seen = new Map<string, string>();
  return choices.flatMap(({ key, text }) => {
    const said = bare(text);
    const other = seen.get(said);
    if (other === undefined) seen.set(said, key);
    return other === undefined ? [] : [{ key, other }];
  });
}
