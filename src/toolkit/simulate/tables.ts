/** A simulation as tables for a terminal. */
import type { ByBot, LessonResult, QuizResult, Simulation } from './result.js';
import type { Spread } from './spread.js';

type Row = readonly string[];

/** Columns aligned: the first to the left, all others to the right. */
function table(head: Row, rows: readonly Row[]): readonly string[] {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => (row[i] ?? '').length)));
  const line = (row: Row): string =>
    `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')}`.trimEnd();
  return [line(head), ...rows.map(line)];
}

/** `12 %`; something that happened is never shown as 0 %, something that did not always happen never as 100 %. */
export function share(part: number, of: number): string {
  if (part === 0 || of === 0) return '0 %';
  const exact = (part * 100) / of;
  if (exact < 0.1) return '<0.1 %';
  if (exact < 1) return `${exact.toFixed(1)} %`;
  return part < of && exact > 99 ? '>99 %' : `${Math.round(exact)} %`;
}

const range = ({ least, median, most }: Spread): string =>
  least === most ? String(most) : `${least}–${median}–${most}`;

const perBot = <T>(values: ByBot<T>, row: (value: T) => Row): readonly Row[] =>
  Object.entries(values).map(([id, value]) => [id, ...row(value)]);

function lessonTable({
  title,
  id,
  bots,
  plays,
  places,
  neverSeen,
  neverChosen,
  exits,
}: LessonResult): readonly string[] {
  const endings = Object.keys(Object.values(bots)[0]?.endings ?? {});
  const rows = perBot(bots, ({ endings: reached, stuck, replies, words }) => {
    const all = Object.values(reached).reduce((sum, one) => sum + one, stuck);
    return [...Object.values(reached).map((one) => share(one, all)), range(replies), range(words)];
  });
  const unused = Object.values(exits).filter((count) => count === 0).length;
  const list = (ids: readonly string[]): string => (ids.length === 0 ? 'none' : ids.join(', '));
  return [
    `${title} (${id}), ${plays} plays, ${Object.keys(places).length} scenes and endings`,
    ...table(['', ...endings, 'replies', 'words'], rows),
    `  never seen: ${list(neverSeen)}. Replies never chosen: ${list(neverChosen)}.${unused > 0 ? ` Routes never taken: ${unused}.` : ''}`,
    '',
  ];
}

function quizTable({ title, id, passMark, bots, exposure, itemsMet }: QuizResult): readonly string[] {
  const most = Math.max(0, ...Object.values(bots).map(({ attempts }) => attempts.length));
  const attempts = Array.from({ length: most }, (_, i) => i);
  const rows = perBot(bots, ({ attempts: sat, passed, learners, firstScore, bestScore }) => [
    ...attempts.map((i) => (sat[i] ? share(sat[i].passed, sat[i].sat) : '–')),
    share(passed, learners),
    range(firstScore),
    range(bestScore),
  ]);
  const [, ...later] = exposure;
  const met = Object.values(itemsMet);
  const random = bots.random;
  return [
    `${title} (${id}), pass mark ${passMark} %: who passes at each attempt, of those who sit it; scores in percent, least–median–most`,
    ...table(['', ...attempts.map((i) => `attempt ${i + 1}`), 'after all', 'first score', 'best score'], rows),
    ...(random ? [`  Passed by guessing: ${random.passed} of ${random.learners} learners.`] : []),
    '  Items over retakes, for learners who never pass:',
    ...table(
      ['', 'on the form', 'met before', 'of the bank so far'],
      exposure.map(({ attempt, items, again, bank }) => [
        `attempt ${attempt}`,
        String(items),
        String(again),
        `${bank} %`,
      ]),
    ),
    `  In the first round an item is met by ${Math.min(...met)}–${Math.max(...met)} % of learners.${later.every(({ again }) => again === 0) ? ' No item comes twice.' : ''}`,
    '',
  ];
}

export function tables(simulation: Simulation): readonly string[] {
  const { bots, lessons, quizzes, reading, suspendData, plays, seed, wordsPerMinute } = simulation;
  const { met, learners, possible } = suspendData;
  return [
    `${plays * bots.length} courses: ${bots.length} kinds of learners, ${plays} courses each, seed ${seed}`,
    ...bots.map(({ id, about }) => `  ${id.padEnd(12)}${about}`),
    '',
    'Endings reached; replies and words are least–median–most.',
    '',
    ...lessons.flatMap(lessonTable),
    ...quizzes.flatMap(quizTable),
    `Reading of the whole course, once through, at ${wordsPerMinute} words a minute`,
    ...table(
      ['', 'words', 'minutes'],
      perBot(reading, ({ words, minutes }) => [range(words), range(minutes)]),
    ),
    '',
    `Saved progress: at most ${met} characters met by ${learners} learners who wander; ${possible} are possible.`,
  ];
}
