/** Sentences of a text: what stands between full stops and the like, or empty lines, and has a letter. */

const newline = 10;
const apart = /[.!?…]+["”’)]*(?:\s|$)|\n\s*\n/;
const countedBySigns = (text: string): number => text.split(apart).filter((one) => /\p{L}/u.test(one)).length;

type Kind = 'letter' | 'stop' | 'closing' | 'space' | 'other';

/** Of signs that come up in the languages of Europe; others are left to `countedBySigns`. */
const kinds = new Map<number, Kind>();
for (let code = 0; code < 0x250; code++) {
  const sign = String.fromCharCode(code);
  kinds.set(code, /\p{L}/u.test(sign) ? 'letter' : /\s/.test(sign) ? 'space' : 'other');
}
for (const sign of '–—‘“') kinds.set(sign.charCodeAt(0), 'other');
for (const sign of '.!?…') kinds.set(sign.charCodeAt(0), 'stop');
for (const sign of '"”’)') kinds.set(sign.charCodeAt(0), 'closing');
const latin: readonly Kind[] = Array.from({ length: 0x250 }, (_, code) => kinds.get(code) ?? 'other');
const kindOf = (code: number): Kind | undefined => latin[code] ?? kinds.get(code);

export function sentencesIn(text: string): number {
  const { length } = text;
  let count = 0;
  let letters = false;
  for (let i = 0; i < length;) {
    const kind = kindOf(text.charCodeAt(i));
    let ends = false;
    if (kind === undefined) return countedBySigns(text);
    let next = i + 1;
    if (kind === 'letter') letters = true;
    else if (kind === 'stop') {
      while (next < length && kindOf(text.charCodeAt(next)) === 'stop') next++;
      while (next < length && kindOf(text.charCodeAt(next)) === 'closing') next++;
      ends = next === length || kindOf(text.charCodeAt(next)) === 'space';
    } else if (kind === 'space') {
      let lines = text.charCodeAt(i) === newline ? 1 : 0;
      for (; next < length && kindOf(text.charCodeAt(next)) === 'space'; next++)
        if (text.charCodeAt(next) === newline) lines++;
      ends = lines > 1;
    }
    if (ends) {
      if (letters) count++;
      letters = false;
    }
    i = next;
  }
  return letters ? count + 1 : count;
}
