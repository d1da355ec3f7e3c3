/** How to get into a conversation: in a course of ours it is known, elsewhere it has to be told. */
import { anyWay } from './decide.js';
import type { Way } from './decide.js';
import { dataIn } from '../toolkit/package/page.js';
import type { Material } from './material.js';

interface PageWithCourse {
  readonly course: { readonly units: readonly { readonly kind: string }[] };
}

export function wayThrough({ files, start }: Material): Way {
  const found = dataIn(new TextDecoder().decode(files.get(start)));
  if (found === undefined) return anyWay;
  const { course } = found as PageWithCourse;
  const lesson = course.units.findIndex(({ kind }) => kind === 'lesson');
  return {
    into: [`course-frame nav button >> nth=${lesson}`, 'lesson-view button.primary'],
    choices: ['reply-choice button', 'lesson-view .end button:last-of-type'],
  };
}
