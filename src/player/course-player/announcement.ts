/** The words for what a step asks to announce: one sentence or two, said once. */
import type { Effect } from '../../course/events.js';
import { quizOutcome } from '../../course/outcome.js';
import { replay } from '../../course/run.js';
import type { LessonText, UnitText } from '../../course/text.js';
import type { LessonState } from '../../course/state.js';
import type { Lesson } from '../../course/types.js';
import { sceneText } from '../scene-text.js';
import type { Strings } from '../strings/en.js';
import { fill } from '../strings/fill.js';
import type { Store } from './store.js';

/** What the client answered last, as it looks and sounds. */
function landed(words: Strings, lesson: Lesson, own: LessonState, text: LessonText): string {
  const turn = replay(lesson, own.path).turns.at(-1);
  const scene = turn && sceneText(text, turn.scene);
  const land = turn && scene?.replies[turn.reply.key]?.lands[turn.landing];
  if (!land) return '';
  const { hear, shows = '' } = land;
  return scene.alone ? `${hear} ${shows}` : fill(words.landed, { name: text.client.name, hear, shows });
}

export function announcement(
  effects: readonly Effect[],
  words: Strings,
  store: Store,
  text: UnitText | undefined,
): string {
  const { course, state } = store;
  const unit = course.units.find(({ id }) => id === state.unit);
  const own = state.units[state.unit];
  const say = (what: Extract<Effect, { type: 'announce' }>['what']): string => {
    if (what === 'reopened') return words.reopened;
    if (what === 'rewound') return words.rewound;
    if (unit?.kind === 'lesson' && own?.kind === 'lesson' && text?.kind === 'lesson') {
      const heard = landed(words, unit, own, text);
      const place = what === 'ended' ? text.places[replay(unit, own.path).place.id] : undefined;
      return place ? `${heard} ${fill(words.endedAs, { title: place.title })}` : heard;
    }
    if (unit?.kind === 'quiz' && own?.kind === 'quiz') {
      const { last } = quizOutcome(unit, own);
      return last
        ? fill(words.marked, { verdict: last.passed ? words.passed : words.notYet, correct: last.correct, of: last.of })
        : '';
    }
    return '';
  };
  return effects.flatMap((effect) => (effect.type === 'announce' ? say(effect.what) : [])).join(' ');
}
