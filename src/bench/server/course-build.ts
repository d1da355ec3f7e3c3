/** A course folder becomes what the bench shows: the package of its standard, an outline for the author, the stories, the problems. */
import type { Course, SceneId, UnitId } from '../../course/types.js';
import type { BuildInput } from '../../toolkit/build.js';
import { check, type Checked, type Result } from '../../toolkit/check.js';
import { pageData } from '../../toolkit/chunks.js';
import { typicalWords } from '../../toolkit/figures/times.js';
import { scorm12 } from '../../toolkit/manifest/scorm12.js';
import { assemble } from '../../toolkit/package/assemble.js';
import type { Simulation } from '../../toolkit/simulate/result.js';
import { pretty, wordsOf } from '../../toolkit/problems/pretty.js';
import { lineOf } from '../../toolkit/source/source.js';
import { storyFiles } from '../../toolkit/story/page.js';
import type { Outline, ShownProblem } from '../news.js';
import { packageOf, type OpenPackage } from './package.js';

/** What can be put on the bench. */
export interface CourseBuild {
  readonly package: OpenPackage;
  readonly course: Course;
  readonly outline: Omit<Outline, 'build'>;
  readonly stories: () => ReadonlyMap<string, Uint8Array>;
}

export interface Tried {
  readonly checked: Checked;
  /** Undefined where the content has errors. */
  readonly made: CourseBuild | undefined;
}

export function shownProblems({ problems, sources }: Checked): readonly ShownProblem[] {
  return problems.map((one) => {
    const source = sources.get(one.file);
    const [, ...excerpt] = pretty(one, source && lineOf(source, one.line)).split('\n');
    const { severity, file, line, column } = one;
    return { severity, place: `${file}:${line}:${column}`, words: wordsOf(one), excerpt: excerpt.join('\n') };
  });
}

function outlineOf({ compiled: { course, texts } }: Result): CourseBuild['outline'] {
  const source = texts[course.languages[0] ?? ''];
  const places = course.units.flatMap(({ id }): (readonly [UnitId, Record<SceneId, string>])[] => {
    const text = source?.units[id];
    if (text?.kind !== 'lesson') return [];
    const titles = Object.entries(text.places).map(([place, { title }]) => [place, title] as const);
    return [[id, Object.fromEntries(titles)]];
  });
  return { course, titles: source?.course.titles ?? {}, places: Object.fromEntries(places) };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

export class CourseBench {
  readonly #lengths = new Map<string, number>();

  /** A unit that has not changed since an earlier build is not measured again. */
  readonly #wordsOf: typeof typicalWords = (unit, text) => {
    const key = JSON.stringify([unit, text]);
    const words = this.#lengths.get(key) ?? typicalWords(unit, text);
    this.#lengths.set(key, words);
    return words;
  };

  /** `simulation`: what the newest run of simulated learners found, for the stories. */
  build({ files, player, controls, words, people }: BuildInput, simulation: Simulation | undefined): Tried {
    const checked = check(files);
    const { result } = checked;
    const bundle = player[scorm12.player];
    if (!result || !bundle) return { checked, made: undefined };
    const { compiled, record, theme, packages: options } = result;
    const images = new Map([...files].filter(([name]) => name.startsWith('images/')));
    // Packing alone takes longer than a save may.
    const inside = pageData(compiled, words, people, { pack: false, wordsOf: this.#wordsOf });
    const parts = { compiled, record, player: bundle, controls, images, inside, options, theme };
    return {
      checked,
      made: {
        package: packageOf('SCORM12', assemble(scorm12, parts)),
        course: compiled.course,
        outline: outlineOf(result),
        stories: once(() => storyFiles(compiled, simulation)),
      },
    };
  }
}
