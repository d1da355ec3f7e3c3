/** Stands for what an ordinary text does not hold. */
export const unordinary: unique symbol = Symbol('unordinary');

const whole = /^[-+]?[0-9]+$/;
const fraction = /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/;
const day = /^\d{4}-\d\d-\d\d$/;
/** Like a number, and not surely a text. */
const numberLike = /^[-+.0-9][\w.+-]*$/;
const words = new Map<string, null | boolean>([
  ['~', null],
  ...['null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/** Signs that mean something else than themselves at the beginning. */
const first = /^[-?:](?: |$)|^[,[\]{}#&*!|>'"%@`]/;

/** A scalar without quotes, by the core schema of YAML 1.2; `text` has no white space around it. */
export function plainScalar(text: string): unknown {
  if (first.test(text) || text.includes(': ') || text.endsWith(':')) return unordinary;
  if (text.length <= 5 && words.has(text)) return words.get(text);
  if (!numberLike.test(text)) return text;
  if (day.test(text)) return text;
  return text.length < 10 && (whole.test(text) || fraction.test(text)) ? Number(text) : unordinary;
}

/** The same, written on several lines. */
export function plainLines(lines: readonly string[]): unknown {
  const [only = ''] = lines;
  if (lines.length > 1) {
    return lines.some((line, i) => line.includes(' #') || (i > 0 && first.test(line)))
      ? unordinary
      : plainScalar(lines.join(' '));
  }
  const comment = only.indexOf(' #');
  return plainScalar(comment === -1 ? only : only.slice(0, comment).trimEnd());
}
