import { expect, it } from 'vitest';
import { read, written } from '../../src/course/course-json.js';
import type { Course } from '../../src/course/types.js';
import { course } from '../support/course.js';

it('a course written and read is the same course, and says no id twice', () => {
  const text = JSON.stringify(written(course));
  expect(read(JSON.parse(text) as Course)).toEqual(course);
  expect(text.length).toBeLessThan(JSON.stringify(course).length);
});
