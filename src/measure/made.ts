/** Courses that nobody would write, to measure with: our player and page around another course. */
import type { LessonText, SceneText } from '../course/text.js';
import type { Lesson, Place, Scene, SceneId, Unit } from '../course/types.js';
import type { BuildInput } from '../toolkit/build.js';
import { pageData } from '../toolkit/chunks.js';
import type { CompiledCourse } from '../toolkit/compile/course.js';
import { bytesOf } from '../toolkit/files.js';
import { withData } from '../toolkit/package/page.js';
import type { Material } from './material.js';

/** `course` in place of the one that `built`, a package of ours, holds: the same page, player and words. */
export function around(
  { words, people }: Pick<BuildInput, 'words' | 'people'>,
  built: Material,
  name: string,
  course: CompiledCourse,
): Material {
  const html = new TextDecoder().decode(built.files.get(built.start));
  const { data, chunks } = pageData(course, words, people);
  const files = new Map([...built.files, ...chunks, [built.start, bytesOf(withData(html, data))] as const]);
  return { name, files, start: built.start, zipBytes: null };
}

const idOf = (n: number): SceneId => `turn-${n}` as SceneId;

/** The scene with the `n`-th one's name; whatever is replied leads to the next. */
const linked = (scene: Scene, n: number, to: SceneId): Scene => ({
  ...scene,
  id: idOf(n),
  code: n.toString(36).padStart(3, '0') as Scene['code'],
  says: scene.says.slice(-1),
  replies: scene.replies.map(({ key, name, verdict, points, lands }) => ({
    ...{ key, name, verdict, points },
    lands: lands.slice(-1).map(({ effects }) => ({ effects, next: [{ to }] })),
  })),
});

const linkedText = (text: SceneText): SceneText => ({
  ...text,
  says: text.says.slice(-1),
  replies: Object.fromEntries(
    Object.entries(text.replies).map(([key, reply]) => [key, { ...reply, lands: reply.lands.slice(-1) }]),
  ),
});

interface LessonParts {
  readonly lesson: Lesson;
  readonly text: LessonText;
}

const isLesson = (unit: Unit): unit is Lesson => unit.kind === 'lesson';

/** In the source language. */
function firstLesson({ course, texts }: CompiledCourse): LessonParts {
  const lesson = course.units.find(isLesson);
  const text = lesson && texts[course.languages[0] ?? '']?.units[lesson.id];
  if (!lesson || text?.kind !== 'lesson') throw new Error('the course has no lesson');
  return { lesson, text };
}

/** The course in its source language, with what happens in its first lesson exchanged. */
function withLesson({ course, texts }: CompiledCourse, { lesson, text }: LessonParts): CompiledCourse {
  const [language = ''] = course.languages;
  const own = texts[language];
  const at = course.units.findIndex(isLesson);
  const before = course.units[at];
  if (!before || !own) throw new Error('the course has no lesson');
  const { id, code, needs } = before;
  return {
    course: { ...course, units: course.units.with(at, { ...lesson, id, code, needs }), languages: [language] },
    texts: { [language]: { ...own, units: { ...own.units, [id]: text } } },
  };
}

/** The course's first lesson as a talk of so many turns, which no author could: its own scenes, again and again. */
export function longTalk(compiled: CompiledCourse, turns: number): CompiledCourse {
  const { lesson, text } = firstLesson(compiled);
  const all = Object.values(lesson.places);
  const scenes = all.filter((place): place is Scene => place.kind === 'scene' && !place.worked);
  const end = all.find(({ kind }) => kind === 'ending');
  const places: Record<SceneId, Place> = {};
  const placeTexts = { ...text.places };
  for (let n = 0; n < turns; n++) {
    const scene = scenes[n % scenes.length];
    const words = scene && text.places[scene.id];
    if (!scene || words?.kind !== 'scene' || !end) throw new Error('the lesson has no scene, or no ending');
    places[idOf(n)] = linked(scene, n, n + 1 < turns ? idOf(n + 1) : end.id);
    placeTexts[idOf(n)] = linkedText(words);
  }
  if (end) places[end.id] = end;
  return withLesson(compiled, { lesson: { ...lesson, first: idOf(0), places }, text: { ...text, places: placeTexts } });
}

/** The course with the first lesson of `other` in place of its own. */
export const withLessonOf = (compiled: CompiledCourse, other: CompiledCourse): CompiledCourse =>
  withLesson(compiled, firstLesson(other));
