/** The dossier as tables, one a file. */
import { plainText, type Table } from './dossier-csv.js';
import type { Facts } from './dossier-facts.js';

const yes = (is: boolean): string => (is ? 'yes' : 'no');

function lessonTable({ lessons }: Facts): Table {
  const rows = lessons.flatMap(({ id: lesson, scenes, endings }) => [
    ...scenes.flatMap((scene) =>
      scene.replies.flatMap((reply) =>
        reply.landings.map((landing) => [
          lesson,
          scene.id,
          scene.title,
          [scene.stage, ...scene.says.map(({ text }) => text)].filter((part) => part !== '').join(' / '),
          reply.key,
          reply.verdict,
          reply.points.join(' '),
          reply.say,
          landing.when,
          landing.hear,
          landing.why,
          landing.effects,
          landing.next.map(({ when, to }) => (when === '' ? to : `${to} (if ${when})`)).join(' / '),
        ]),
      ),
    ),
    ...endings.map(({ id, title, ending, tellsHtml, debriefHtml }) => [
      ...[lesson, id, title, plainText(tellsHtml), '', `${ending} ending`],
      ...['', '', '', '', plainText(debriefHtml), '', ''],
    ]),
  ]);
  const columns = ['lesson', 'place', 'title', 'room', 'reply', 'verdict', 'points', 'say', 'if', 'hear', 'why'];
  return { name: 'lessons', columns: [...columns, 'effects', 'next'], rows };
}

function itemTable({ items }: Facts): Table {
  const rows = items.flatMap((item) => {
    const own = [item.unit, item.id, item.type, item.cell, item.objective, item.points.join(' '), item.source];
    const said = [yes(item.lookalike), `${item.setting} ${item.stem}`.trim(), item.patterns.join(' | ')];
    return [
      ...item.prompts.map(({ key, text, right }) => [...own, ...said, key, text, right, '']),
      ...item.options.map(({ key, text, right, why }) => [...own, ...said, key, text, right, why]),
    ];
  });
  const columns = ['unit', 'item', 'type', 'cell', 'objective', 'points', 'source', 'lookalike', 'stem', 'key'];
  return { name: 'items', columns: [...columns, 'letter', 'text', 'right', 'why'], rows };
}

function referenceTable({ references }: Facts): Table {
  const rows = references
    ? [
        ['article', '', references.article.text, ''],
        ...Object.values(references.codes).flatMap(({ name, edition, sections, 'last-checked': checked }) =>
          sections.map(({ id, says }) => [`${name} (${edition})`, id, says, checked]),
        ),
        ...Object.values(references.literature).map(({ text, doi = '' }) => ['literature', doi, text, '']),
      ]
    : [];
  return { name: 'references', columns: ['source', 'section', 'text', 'last checked'], rows };
}

export function tablesOf(facts: Facts): readonly Table[] {
  return [
    {
      name: 'missing',
      columns: ['field', 'file', 'what'],
      rows: facts.missing.map(({ field, file, what }) => [field, file, what]),
    },
    { name: 'objectives', columns: ['objective', 'text'], rows: facts.objectives.map(({ id, text }) => [id, text]) },
    {
      name: 'outline',
      columns: [
        'unit',
        'title',
        'kind',
        'required',
        'credited',
        'words',
        'questions',
        'reading minutes',
        'Mergener minutes',
      ],
      rows: facts.outline.map((one) => [
        ...[one.unit, one.title, one.kind, yes(one.required), yes(one.credited)],
        ...[one.words, one.questions, one.readingMinutes, one.mergenerMinutes],
      ]),
    },
    {
      name: 'contact-time',
      columns: ['way', 'words', 'questions', 'difficulty', 'Mergener minutes', 'minutes at 6000 words an hour'],
      rows: facts.contactTime.ways.map(({ way, words, questions, mergenerMinutes, readingMinutes }) => [
        ...[way, words, questions, facts.contactTime.difficulty, mergenerMinutes, readingMinutes],
      ]),
    },
    {
      name: 'blueprint',
      columns: ['quiz', 'cell', 'objectives', 'on a form', 'in the bank', 'for all attempts', 'items'],
      rows: facts.quizzes.flatMap(({ unit, cells }) =>
        cells.map(({ cell, objectives, onForm, inBank, needed, items }) => [
          ...[unit, cell, objectives.join(' '), onForm, inBank, needed, items.join(' ')],
        ]),
      ),
    },
    {
      name: 'coverage',
      columns: ['point', 'text', ...facts.lessons.map(({ id }) => id), 'items'],
      rows: facts.points.map(({ id, text, lessons, items }) => [
        ...[id, text, ...facts.lessons.map((one) => yes(lessons.includes(one.id))), items.join(' ')],
      ]),
    },
    lessonTable(facts),
    itemTable(facts),
    {
      name: 'surveys',
      columns: ['survey', 'question', 'text', 'scale', 'optional'],
      rows: facts.surveys.flatMap(({ unit, questions }) =>
        questions.map(({ key, ask, scale, optional }) => [unit, key, ask, scale, yes(optional)]),
      ),
    },
    referenceTable(facts),
  ];
}
