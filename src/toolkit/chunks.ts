/** The compiled course as a page carries it: what is needed at launch inline, later units and other languages as files of their own. */
import type { CourseText, UnitText } from '../course/text.js';
import type { Course, UnitId } from '../course/types.js';
import type { CompiledCourse } from './compile/course.js';
import { shortHash } from './compile/hash.js';
import { typicalWords } from './figures/times.js';
import { bytesOf, type Files } from './files.js';

/** Units whose texts come with the page: the one that a learner reads first, and the next. */
const inline = 2;

/** File names of one language's texts that did not come with the page. */
interface LanguageFiles {
  /** Null for the source language, whose course text is inline. */
  readonly course: string | null;
  readonly units: Readonly<Record<UnitId, string>>;
}

/** With what every screen needs in the source language. */
export interface PageData extends Language {
  readonly course: Course;
  readonly standard: string;
  /** In the source language: units that are needed at launch. */
  readonly units: Readonly<Record<UnitId, UnitText>>;
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

type File = readonly [string, Uint8Array];

/** One statement, which a script element of the page can run under its policy and read the result of. */
function chunk(name: string, value: UnitText | Language): File {
  const bytes = bytesOf(`document.currentScript.unit=${JSON.stringify(value)}`);
  return [`${name}.${shortHash(bytes, 8)}.js`, bytes];
}

/** `unit-LANG-ID.HASH.js` and `course-LANG.HASH.js` set `unit` of their script element. `words`: the interface by language; English stands in. */
export function pageData(
  { course, texts }: CompiledCourse,
  standard: string,
  words: Readonly<Record<string, Words>>,
): { readonly data: PageData; readonly chunks: Files } {
  const [source = ''] = course.languages;
  const launch = texts[source];
  if (!launch) throw new Error(`no texts in ${source}`);
  const wordsOf = (language: string): Words => words[language] ?? words.en ?? {};
  const inLanguage = (language: string, { course: text, units }: CompiledCourse['texts'][string]): Language => ({
    text,
    words: wordsOf(language),
    lengths: Object.fromEntries(
      course.units.flatMap((unit): [UnitId, number][] => {
        const own = units[unit.id];
        return own ? [[unit.id, typicalWords(unit, own)]] : [];
      }),
    ),
  });
  const first = course.units.slice(0, inline).map(({ id }) => id);
  const chunks = new Map<string, Uint8Array>();
  const keep = ([name, bytes]: File): string => {
    chunks.set(name, bytes);
    return name;
  };
  const files = Object.entries(texts).map(([language, own]): [string, LanguageFiles] => {
    const { units } = own;
    const apart = (Object.entries(units) as [UnitId, UnitText][]).filter(
      ([id]) => language !== source || !first.includes(id),
    );
    return [
      language,
      {
        course: language === source ? null : keep(chunk(`course-${language}`, inLanguage(language, own))),
        units: Object.fromEntries(apart.map(([id, unit]) => [id, keep(chunk(`unit-${language}-${id}`, unit))])),
      },
    ];
  });
  const units = first.flatMap((id): [UnitId, UnitText][] => {
    const text = launch.units[id];
    return text ? [[id, text]] : [];
  });
  return {
    data: {
      course,
      standard,
      ...inLanguage(source, launch),
      units: Object.fromEntries(units),
      files: Object.fromEntries(files),
    },
    chunks,
  };
}
