/** A big course read a few files at a time, so that its words can be looked at without all of it in memory. */
import type { Content } from '../content/content.js';
import { translateAll } from '../content/languages.js';
import { readContent } from '../content/read.js';
import { sortedNames, type Files } from '../files.js';

/** Files of lessons and banks in one portion, translations not counted. */
const atOnce = 20;

/** `priya` of `lessons/priya.es.yaml`, with its folder. */
const unitOf = (name: string): string | undefined => /^((?:lessons|quizzes)\/[^.]*)\./.exec(name)?.[1];

/** All content of the course in `files`, by language, portion by portion. Problems are not told. */
export function* portions(files: Files): Iterable<ReadonlyMap<string, Content>> {
  const units = new Map<string, string[]>();
  const rest: string[] = [];
  for (const name of sortedNames(files)) {
    const unit = unitOf(name);
    const known = unit === undefined ? rest : units.get(unit);
    if (known) known.push(name);
    else if (unit !== undefined) units.set(unit, [name]);
  }
  const pick = (names: readonly string[]): Files =>
    new Map(names.map((name) => [name, files.get(name) ?? new Uint8Array()]));
  const top = readContent(pick(rest));
  if (!top.course) return;
  yield translateAll(top, top.course).contents;
  const all = [...units.values()];
  const course = pick(rest.filter((name) => name.startsWith('course.')));
  for (let from = 0; from < all.length; from += atOnce) {
    const content = readContent(new Map([...course, ...pick(all.slice(from, from + atOnce).flat())]));
    if (content.course) yield translateAll(content, content.course).contents;
  }
}
