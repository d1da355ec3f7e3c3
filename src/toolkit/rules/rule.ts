/** What rules look at. A rule is a function in a file of its own; `index.ts` lists them all. */
import type { Lesson, PointId, Quiz, Unit } from '../../course/types.js';
import type { CompiledCourse, CompiledUnit } from '../compile/course.js';
import type { Around, BankFile, CourseFile, LessonFile, YamlPageFile } from '../content/content.js';
import type { Norms } from '../norms.js';
import type { Problem } from '../problems/problem.js';
import type { Exploration } from './play/explore.js';

/** Names that stand in course.yaml (undefined where it cannot be read), and its norms. */
export interface Known {
  readonly points: readonly string[] | undefined;
  readonly objectives: readonly string[] | undefined;
  readonly norms: Norms;
}

export interface LessonSubject {
  readonly file: LessonFile;
  readonly lesson: Lesson;
  readonly known: Known;
}
/** A lesson whose structure is sound, with every situation that can occur in it. */
export interface PlaySubject extends LessonSubject {
  readonly play: Exploration;
}
export interface BankSubject {
  readonly file: BankFile;
  readonly known: Known;
}
export interface YamlPageSubject {
  readonly file: YamlPageFile;
  readonly known: Known;
}
/** A bank as a unit of course.yaml plays it. */
export interface QuizSubject {
  readonly bank: BankFile;
  readonly course: CourseFile;
  /** Index among the units of course.yaml. */
  readonly index: number;
  readonly quiz: Quiz;
}
/** Content of which nothing is missing or broken. */
export interface CourseSubject {
  readonly content: Around;
  readonly course: CourseFile;
  readonly units: readonly CompiledUnit[];
  readonly compiled: CompiledCourse;
  /** See `pointsShown`. */
  readonly shown: (unit: Unit) => Iterable<PointId>;
  readonly norms: Norms;
  /** `2026-11-22`, where the caller wants to know what is past its date. */
  readonly today: string | undefined;
}

export type Rule<Subject> = (subject: Subject) => Iterable<Problem>;
