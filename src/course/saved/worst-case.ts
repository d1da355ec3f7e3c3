/**
 * The longest text that `encode` can give for a course, computed part by part. Two figures are assumptions, and generous: at most
 * 32 768 attempts at a quiz, and no more than 388 days between one decision and the next.
 */
import { journalLength, longestTook } from '../state.js';
import type { Course, Item, Lesson, Place, Quiz, Reply, SceneId } from '../types.js';
import { codeLength } from './code-length.js';
import { numeral } from './writer.js';

const secondsNow = 7;
const seed = numeral(2 ** 32).length;
const took = numeral(longestTook).length;
const gap = 5;
const attempts = 3;
const { unit, inner } = codeLength;

const count = (items: number): number => numeral(items).length;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Replies on the longest way from the first scene to an ending, conditions left aside: an upper bound, as the graph has no cycle. */
export function longestPath(lesson: Lesson): number {
  const known = new Map<SceneId, number>();
  const from = (id: SceneId): number => {
    const place: Place | undefined = lesson.places[id];
    if (place?.kind !== 'scene') return 0;
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, 0);
    const targets = place.replies.flatMap((reply: Reply) =>
      reply.lands.flatMap(({ next }) => next.map(({ to }) => to)),
    );
    const longest = 1 + Math.max(0, ...targets.map(from));
    known.set(id, longest);
    return longest;
  };
  return from(lesson.first);
}

function lessonWorst(lesson: Lesson): number {
  const places = Object.values(lesson.places);
  const scenes = places.filter((place) => place.kind === 'scene');
  const endings = places.length - scenes.length;
  const path = longestPath(lesson) + 1;
  const tried = count(scenes.length) + sum(scenes.map(({ replies }) => inner + replies.length + 1));
  return unit + 1 + 1 + path + 1 + path + tried + count(endings) + endings * inner;
}

/** Characters of the longest response to an item. */
function responseWorst(item: Item): number {
  switch (item.kind) {
    case 'choice':
    case 'line':
      return 1;
    case 'select':
    case 'order':
      return item.options.length;
    case 'sort':
      return item.options.length * 2;
    case 'match':
      return item.prompts.length * 2;
  }
}

/** Responses of the longest form, an item each. */
function formWorst(quiz: Quiz): readonly number[] {
  return quiz.blueprint.flatMap(({ id, count: n }) =>
    Object.values(quiz.items)
      .filter(({ cell }) => cell === id)
      .map(responseWorst)
      .sort((a, b) => b - a)
      .slice(0, n),
  );
}

function quizWorst(course: Course, quiz: Quiz): number {
  const form = formWorst(quiz);
  const attempt = attempts + 1 + count(form.length) + sum(form.map((response) => inner + 1 + response + 1 + took));
  const submitted = 2 * count(form.length) + attempt;
  const lessons = course.units.filter(({ kind }) => kind === 'lesson').length;
  const sitting = attempt + count(form.length) + (form.length + 1) * count(form.length);
  return unit + 1 + seed + 2 * attempts + count(lessons) + lessons * unit + 3 + sitting + 2 * submitted;
}

function journalWorst(course: Course): number {
  const forms = course.units.flatMap((one) => (one.kind === 'quiz' ? [formWorst(one)] : []));
  const decision = 1 + gap + took + unit + inner + 1;
  const checks = course.units.flatMap((one) =>
    one.kind === 'page' ? Object.values(one.checks).map(responseWorst) : [],
  );
  const check = checks.length > 0 ? gap + Math.max(...checks) : 0;
  const answer = 1 + took + unit + inner + 1 + 1 + Math.max(check, 1 + Math.max(0, ...forms.flat()));
  const shortest = Math.max(1, Math.min(...forms.map((form) => form.length), journalLength));
  const firsts = (Math.ceil(journalLength / shortest) + 1) * gap;
  return gap + count(journalLength) + journalLength * Math.max(decision, answer) + firsts;
}

/** Characters that saved state can take at most. */
export function worstCase(course: Course): number {
  const sections = course.units.map((one) => {
    switch (one.kind) {
      case 'lesson':
        return lessonWorst(one);
      case 'quiz':
        return quizWorst(course, one);
      case 'page':
        return unit + 2 + 2 + sum(Object.values(one.checks).map((item) => inner + responseWorst(item) + 1 + took));
      case 'survey':
        return unit + 2 + 2 + one.questions.length * 3;
      case 'practice':
        return unit + 2 + one.checks.length;
      case 'sheet':
        return unit + 1;
    }
  });
  const separators = sections.length + 3;
  return 7 + secondsNow + 1 + unit + sum(sections) + journalWorst(course) + separators + 4;
}
