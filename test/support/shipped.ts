/** The course of this project, compiled as the build does it. */
import { readCourse } from '../../src/cli/disk.js';
import { check } from '../../src/toolkit/check.js';
import type { CourseText, UnitText } from '../../src/course/text.js';
import type { Course, Lesson, Quiz, UnitId } from '../../src/course/types.js';

export interface Shipped {
  readonly course: Course;
  readonly text: CourseText;
  readonly units: Readonly<Record<UnitId, UnitText>>;
  readonly lessons: readonly Lesson[];
  readonly quiz: Quiz;
}

export function shipped(): Shipped {
  const { result } = check(readCourse('.'));
  if (!result) throw new Error('the course has errors: npm run check');
  const { course, texts } = result.compiled;
  const english = texts.en;
  const quiz = course.units.find((unit) => unit.kind === 'quiz');
  if (!english || quiz?.kind !== 'quiz') throw new Error('no English text, or no quiz');
  return {
    course,
    text: english.course,
    units: english.units,
    lessons: course.units.filter((unit) => unit.kind === 'lesson'),
    quiz,
  };
}
