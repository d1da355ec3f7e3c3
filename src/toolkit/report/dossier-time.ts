/** Contact time: what each unit adds, and what the two usual formulas make of the whole. */
import type { Course, Unit } from '../../course/types.js';
import type { CompiledCourse } from '../compile/course.js';
import { atReadingSpeed, mergener, timesOf, type Load } from '../figures/times.js';

export interface WayFacts extends Load {
  readonly way: 'shortest passing path' | 'typical path' | 'full reading';
  readonly mergenerMinutes: number;
  readonly readingMinutes: number;
}
export interface OutlineFacts {
  readonly unit: string;
  readonly title: string;
  readonly kind: string;
  readonly required: boolean;
  readonly credited: boolean;
  /** On a typical path. */
  readonly words: number;
  readonly questions: number;
  /** At 6,000 words an hour. */
  readonly readingMinutes: number;
  /** The unit's words and questions in Mergener's formula, without its constants. */
  readonly mergenerMinutes: number;
}

const tenth = (minutes: number): number => Math.round(minutes * 10) / 10;

/** The minutes that Mergener's formula gives before any word is read. */
export const mergenerConstant = (difficulty: number): number => tenth(0.9 * (-22.3 + 15.5 * difficulty));

export function waysOf(compiled: CompiledCourse, language: string, difficulty: number): readonly WayFacts[] {
  const [times] = timesOf(narrowed(compiled, language, compiled.course.units));
  const way = (name: WayFacts['way'], load: Load | undefined): readonly WayFacts[] =>
    load
      ? [
          {
            way: name,
            words: Math.round(load.words),
            questions: load.questions,
            mergenerMinutes: tenth(mergener(load, difficulty)),
            readingMinutes: tenth(atReadingSpeed(load)),
          },
        ]
      : [];
  return [
    ...way('shortest passing path', times?.shortest),
    ...way('typical path', times?.typical),
    ...way('full reading', times?.full),
  ];
}

function narrowed(compiled: CompiledCourse, language: string, units: readonly Unit[]): CompiledCourse {
  const course: Course = { ...compiled.course, languages: [language], units };
  return { ...compiled, course };
}

/** What the unit would add if it were credited, so that uncredited ones show their length too. */
export function outlineOf(compiled: CompiledCourse, language: string): readonly OutlineFacts[] {
  return compiled.course.units.map((unit) => {
    const [times] = timesOf(narrowed(compiled, language, [{ ...unit, credited: true }]));
    const load = times?.typical ?? { words: 0, questions: 0 };
    return {
      unit: unit.id,
      title: compiled.texts[language]?.units[unit.id]?.title ?? unit.id,
      kind: unit.kind === 'sheet' ? unit.sheet : unit.kind,
      required: unit.required,
      credited: unit.credited,
      words: Math.round(load.words),
      questions: load.questions,
      readingMinutes: tenth(atReadingSpeed(load)),
      mergenerMinutes: tenth(0.9 * (0.00209 * load.words + 2.78 * load.questions)),
    };
  });
}
