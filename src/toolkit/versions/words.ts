/** What a difference means for whoever is in the middle of the course, in a sentence; and what can be done about it. */
import type { Difference, DifferenceKind } from './difference.js';
import type { Fate } from './carry-over.js';

interface Words {
  /** `{was}`, `{now}`, `{what}` and `{unit}` are filled in. */
  readonly text: string;
  readonly hint?: string;
}

const keepCode = 'To keep progress, give it the line “code: {was}”.';

const sentences: Readonly<Record<DifferenceKind, Words>> = {
  'unit-removed': {
    text: 'The {was} “{unit}” has gone: its progress is lost.',
    hint: 'If it was only renamed, give the new one its old code.',
  },
  'unit-added': { text: 'The unit “{unit}” is new.' },
  'unit-added-required': {
    text: '“{unit}” now counts for completing the course: whoever had completed it has one thing left to do.',
    hint: 'With “required: false” nobody falls back.',
  },
  'unit-renamed': { text: 'The unit “{was}” is now called “{now}” and keeps its code: progress stays.' },
  'unit-recoded': {
    text: 'The unit “{unit}” has another code ({was} became {now}): its progress is lost.',
    hint: keepCode,
  },
  'unit-reused': {
    text: 'The code of the {was} now belongs to the {now}: progress of the one cannot be read as the other, and is lost.',
    hint: 'Give the new unit a code of its own.',
  },
  'scene-removed': {
    text: '“{what}” has gone: whoever stands in it, or came through it, starts this lesson again or finds themselves elsewhere in it.',
    hint: 'If it was only renamed, give the new one the line “code: {was}”.',
  },
  'scene-added': { text: '“{what}” is new.' },
  'scene-renamed': { text: '“{was}” is now called “{now}” and keeps its code: progress stays.' },
  'scene-recoded': {
    text: '“{what}” has another code ({was} became {now}): visits to it are forgotten.',
    hint: keepCode,
  },
  'scene-reused': {
    text: 'The code of “{was}” now belongs to “{now}”: visits to the one are shown as visits to the other.',
    hint: 'Give the new one a code of its own.',
  },
  'start-changed': { text: 'The talk begins differently: paths under way are read from the new start.' },
  'reply-removed': {
    text: 'The reply {what} (“{was}”) has gone: whoever chose it starts this lesson again.',
    hint: 'Keep the key, or take learners through another version of the lesson.',
  },
  'reply-added': { text: 'The reply {what} (“{now}”) is new.' },
  'reply-reused': {
    text: 'The key of {what} was “{was}” and is now “{now}”: whoever chose the one has chosen the other.',
    hint: 'If it is another reply, give it a key that was never used in this scene. If only its name changed, nothing is wrong.',
  },
  'verdict-changed': { text: 'The verdict of {what} was “{was}” and is now “{now}”: talks under way are judged anew.' },
  'route-changed': {
    text: 'The reply {what} leads elsewhere[[ (was {was}; now {now})]]: paths that go on from there are read along the new way.',
  },
  'effects-changed': { text: 'The reply {what} changes the talk differently: gates further on may open otherwise.' },
  'item-removed': {
    text: 'The item “{what}” has gone: it drops out of attempts under way.',
    hint: 'Scores that were already told stay as they are. If it was only renamed, give the new one the line “code: {was}”.',
  },
  'item-added': { text: 'The item “{what}” is new.' },
  'item-renamed': { text: 'The item “{was}” is now called “{now}” and keeps its code: answers stay.' },
  'item-recoded': {
    text: 'The item “{what}” has another code ({was} became {now}): answers to it are lost.',
    hint: keepCode,
  },
  'item-reused': {
    text: 'The item that was “{was}” is now “{now}” under the same code: answers to the one are read as answers to the other.',
    hint: 'Give the new item a name and a code of its own.',
  },
  'item-key-changed': {
    text: 'The right answer to “{what}” was {was} and is now {now}: attempts under way are marked by the new key.',
    hint: 'If options only changed places, leave them their keys.',
  },
  'options-removed': { text: 'Options of “{what}” have gone ({was}): whoever chose one has to answer again.' },
  'pass-mark-raised': {
    text: 'The pass mark rises from {was} to {now}: whoever passed with less has not passed any more.',
    hint: 'Raise it in a new course, or with a new cohort.',
  },
  'attempts-changed': { text: 'Attempts change from {was} to {now}, for rounds under way too.' },
  'question-removed': { text: 'The question {what} has gone: its answers are lost.' },
  'question-reused': {
    text: 'The scale of question {what} was {was} and is now {now}: answers given are read on the new scale.',
    hint: 'Give a new question a key that was never used in this survey.',
  },
  'check-removed': { text: 'The check {what} has gone: its ticks are lost.' },
  'needs-added': { text: '“{unit}” now waits for {now}: learners who had it open may find it closed.' },
};

function filled(template: string, values: Readonly<Record<string, string>>): string {
  const kept = template.replace(/\[\[(.*?)\]\]/g, (_, part: string) => (values.was === values.now ? '' : part));
  return kept.replace(/\{([a-z]+)\}/g, (_, name: string) => values[name] ?? '');
}

export const differenceWords = ({
  kind,
  unit,
  what,
  was,
  now,
}: Difference): { readonly text: string; readonly hint: string } => {
  const { text, hint = '' } = sentences[kind];
  const values = { unit, what, was, now };
  return { text: filled(text, values), hint: filled(hint, values) };
};

export const fateWords: Readonly<Record<Fate, string>> = {
  unreadable: 'progress cannot be read at all',
  'unit-lost': 'a unit’s progress is lost',
  'lesson-restarted': 'a lesson under way starts again',
  'other-replies': 'a lesson under way goes on, but with other replies behind them than they chose',
  'ending-lost': 'an ending they reached is forgotten',
  'visited-lost': 'replies they tried are forgotten on the map',
  'answers-lost': 'answers to checks, surveys or items are lost',
  'attempt-items-lost': 'items drop out of an attempt',
  'pass-lost': 'they had passed, and have not any more',
  'done-lost': 'a unit they had finished is open again',
  'completion-lost': 'they had completed the course, and have not any more',
};
