/** The compiled course as a package carries it: what is needed at launch in the page, other texts as files of their own. */
import { split, type Logic } from '../course/course-json.js';
import type { CourseText, UnitText } from '../course/text.js';
import type { Course, Unit, UnitId } from '../course/types.js';
import type { CompiledCourse } from './compile/course.js';
import { typicalWords } from './figures/times.js';
import { bytesOf, type Files } from './files.js';
import { hashed } from './package/hashed.js';
import { statement } from './package/statement.js';

/** Units whose texts come with the page: the one that a learner reads first. */
const inline = 1;

/** Characters of text in one file. Larger files pack better, smaller ones are there sooner. */
const fileLength = 250_000;

/** Characters of text up to which a course is packed: packing takes a second for a million, and a larger course has to be built too. */
const packedLength = 4_000_000;

/** For whoever builds again and again: what may be left out, and remembered. */
export interface PageDataOptions {
  readonly pack?: boolean;
  readonly wordsOf?: (unit: Unit, text: UnitText) => number;
}

/** Where one language's texts are that did not come with the page. */
interface LanguageFiles {
  /** Null for the source language, whose course text is inline. */
  readonly course: string | null;
  readonly units: Readonly<Record<UnitId, string>>;
}

/** With what every screen needs in the source language. */
export interface PageData extends Language {
  /** Its outline. */
  readonly course: Course;
  /** Where its logic is. */
  readonly logic: string;
  /** In the source language: units that are needed at launch. */
  readonly units: Readonly<Record<UnitId, UnitText>>;
  /** All, each with its own name. */
  readonly languages: readonly (readonly [tag: string, name: string])[];
  /** By language. */
  readonly files: Readonly<Record<string, LanguageFiles>>;
}

/** The player's interface words in one language; what is in them is the player's business. */
export type Words = Readonly<Record<string, unknown>>;

/** What every screen needs in one language. */
interface Language {
  readonly text: CourseText;
  readonly words: Words;
  /** Words that are read on a typical way through each unit. */
  readonly lengths: Readonly<Record<UnitId, number>>;
}

export interface Inside {
  readonly data: PageData;
  readonly chunks: Files;
}

type Texts = CompiledCourse['texts'][string];

/** A language's name in itself, as at the start of a line. */
function ownName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** Whether all texts are worth packing; stops reading where they are not. */
function areShort(texts: CompiledCourse['texts']): boolean {
  let length = 0;
  for (const { units } of Object.values(texts))
    for (const text of Object.values(units)) if ((length += JSON.stringify(text).length) > packedLength) return false;
  return JSON.stringify(texts).length <= packedLength;
}

/** Units in runs that are read one after the other, each at most `fileLength` long, or a single unit. */
function runs(units: Texts['units'], order: readonly UnitId[]): readonly (readonly UnitId[])[] {
  const found: UnitId[][] = [];
  let length = Infinity;
  for (const id of order) {
    const text = units[id];
    if (!text) continue;
    const own = JSON.stringify(text).length;
    if (length + own > fileLength) {
      found.push([]);
      length = 0;
    }
    length += own;
    found.at(-1)?.push(id);
  }
  return found;
}

/**
 * `logic.HASH.js`, `texts-LANG-N.HASH.js` and `course-LANG.HASH.js` are one statement each, which sets `unit` of their script element: the
 * course's logic, unit texts by id, or what every screen needs in that language; packed where the course is not huge. `words`: the
 * interface by language; English stands in. `people`: drawings by the names that lessons call them by; the first stands in.
 */
export function pageData(
  { course, texts }: CompiledCourse,
  words: Readonly<Record<string, Words>>,
  people: Readonly<Record<string, unknown>>,
  { pack: packed = areShort(texts), wordsOf = typicalWords }: PageDataOptions = {},
): Inside {
  const [source = ''] = course.languages;
  const launch = texts[source];
  if (!launch) throw new Error(`no texts in ${source}`);
  const inLanguage = (language: string, { course: text, units }: Texts): Language => ({
    text,
    words: words[language] ?? words.en ?? {},
    lengths: Object.fromEntries(
      course.units.flatMap((unit): [UnitId, number][] => {
        const own = units[unit.id];
        return own ? [[unit.id, wordsOf(unit, own)]] : [];
      }),
    ),
  });
  const [anybody] = Object.values(people);
  /** A client goes with the drawing that the lesson asks for. */
  const dressed = (text: UnitText): UnitText =>
    text.kind === 'lesson'
      ? { ...text, client: { ...text.client, drawing: people[text.client.portrait] ?? anybody } }
      : text;
  const some = (units: Texts['units'], ids: readonly UnitId[]): Record<UnitId, UnitText> =>
    Object.fromEntries(ids.flatMap((id) => (units[id] ? [[id, dressed(units[id])]] : [])));
  const order = course.units.map(({ id }) => id);
  const chunks = new Map<string, Uint8Array>();
  const keep = (name: string, value: Logic | Readonly<Record<UnitId, UnitText>> | Language): string => {
    const bytes = bytesOf(statement(JSON.stringify(value), packed));
    const file = hashed(name, 'js', bytes);
    chunks.set(file, bytes);
    return file;
  };
  const filesIn = (language: string, own: Texts): LanguageFiles => ({
    course: language === source ? null : keep(`course-${language}`, inLanguage(language, own)),
    units: Object.fromEntries(
      runs(own.units, language === source ? order.slice(inline) : order).flatMap((ids, n) => {
        const name = keep(`texts-${language}-${n + 1}`, some(own.units, ids));
        return ids.map((id) => [id, name]);
      }),
    ),
  });
  const { outline, logic } = split(course);
  const data = {
    course: outline,
    logic: keep('logic', logic),
    ...inLanguage(source, launch),
    units: some(launch.units, order.slice(0, inline)),
    languages: course.languages.map((tag) => [tag, ownName(tag)] as const),
    files: Object.fromEntries(Object.entries(texts).map(([language, own]) => [language, filesIn(language, own)])),
  };
  return { data, chunks };
}
