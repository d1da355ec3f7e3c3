/** Ways to spoil a text. */
const scraps = [
  '\t',
  '\n',
  '"',
  "'",
  ': ',
  '- ',
  '{',
  '}',
  '[',
  ']',
  '&a ',
  '*a',
  '#',
  '|',
  '>',
  '!!',
  '~',
  '0',
  '-1',
  '1e999',
  'null',
  'true',
  '<b>',
  '\u0000',
  '\u2028',
  '😀',
  '__proto__: 1',
  'constructor',
  'and',
  'not (',
  '999',
  'alliance >= ',
  '<<: ',
  '---',
  '%',
  ']]>',
  '&lt;',
  '</lom>',
];

type Mutation = (text: string, next: (below: number) => number) => string;
const cut = (text: string, from: number, to: number, put = ''): string => text.slice(0, from) + put + text.slice(to);
const mutations: readonly Mutation[] = [
  (text, next) => cut(text, next(text.length), 0).slice(0, text.length),
  (text, next) => {
    const at = next(text.length);
    return cut(text, at, at + 1 + next(20));
  },
  (text, next) => {
    const at = next(text.length);
    return cut(text, at, at, scraps[next(scraps.length)]);
  },
  (text, next) => {
    const at = next(text.length);
    return cut(text, at, at + 1 + next(8), scraps[next(scraps.length)]);
  },
  (text, next) => {
    const lines = text.split('\n');
    lines.splice(next(lines.length), 1 + next(3));
    return lines.join('\n');
  },
  (text, next) => {
    const lines = text.split('\n');
    const from = next(lines.length);
    lines.splice(next(lines.length), 0, ...lines.slice(from, from + 1 + next(6)));
    return lines.join('\n');
  },
  (text, next) => {
    const lines = text.split('\n');
    const at = next(lines.length);
    lines[at] = next(2) === 0 ? `  ${lines[at] ?? ''}` : (lines[at] ?? '').replace(/^ {2}/, '');
    return lines.join('\n');
  },
  (text, next) => {
    const words = text.match(/[\w-]+/g) ?? [''];
    const one = words[next(words.length)] ?? '';
    return text.replace(one, words[next(words.length)] ?? '');
  },
  (text, next) => text.slice(0, next(text.length)),
];

/** `text` spoilt in one way; `next` gives whole numbers below its argument. */
export const mutate: Mutation = (text, next) => mutations[next(mutations.length)]?.(text, next) ?? text;
