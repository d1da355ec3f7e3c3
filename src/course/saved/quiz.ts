import { isResponse } from '../response.js';
import type { Answer, Attempt, QuizState, Submitted } from '../state.js';
import type { Course, ItemId, Quiz } from '../types.js';
import { answer, profession } from './answers.js';
import { codeLength } from './code-length.js';
import { codedUnit } from './codes.js';
import type { Loss } from './loss.js';
import { bit, maybe, type Wire } from './wire.js';

export function quizSection(wire: Wire, quiz: Quiz, own: QuizState, course: Course, lost: Loss[]): QuizState {
  let missing = 0;
  const attempt = (was?: Attempt): Attempt => {
    const number = wire.number(was?.number);
    const as = profession(wire, was?.profession);
    const answers: Record<ItemId, Answer> = {};
    const form = wire.list(was?.form ?? [], (id) => {
      const before = id && was?.answers[id];
      const item = wire.coded(codeLength.inner, quiz.items, id && quiz.items[id]);
      if (!item) missing += 1;
      if (bit(wire, before !== undefined)) {
        const { response, took } = answer(wire, before);
        if (item && isResponse(item, response)) answers[item.id] = { response, took };
      }
      return item?.id;
    });
    return { number, profession: as, form: form.filter((id) => id !== undefined), answers };
  };
  const submitted = (was?: Submitted): Submitted => {
    const correct = wire.number(was?.correct);
    const of = wire.number(was?.of);
    return { ...attempt(was), correct: Math.min(correct, of), of };
  };
  const seed = wire.number(own.seed) >>> 0;
  const count = wire.number(own.submitted);
  const roundStart = Math.min(count, wire.number(own.roundStart));
  const reviewed = wire.list(own.reviewed, (id) => codedUnit(wire, course, id)?.id).filter((id) => id !== undefined);
  const sitting = maybe(wire, own.sitting, (was) => {
    const base = attempt(was);
    const { form } = base;
    /** From 1: 0 is no item. */
    const place = (id?: ItemId | null): number => wire.number(was && id ? was.form.indexOf(id) + 1 : 0);
    const item = place(was?.item);
    const flagged = wire.list(was?.flagged ?? [], place);
    return missing > 0
      ? { ...base, item: item ? (form[0] ?? null) : null, flagged: [] }
      : { ...base, item: form[item - 1] ?? null, flagged: form.filter((_, i) => flagged.includes(i + 1)) };
  });
  const last = maybe(wire, own.last, submitted);
  const best = maybe(wire, own.best?.number === own.last?.number ? null : own.best, submitted) ?? last;
  if (missing > 0) lost.push({ kind: 'items', unit: quiz.id, count: missing });
  return { kind: 'quiz', seed, sitting, submitted: count, roundStart, best, last, reviewed };
}
