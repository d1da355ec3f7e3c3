/** The sections of the dossier before the full texts. */
import { flat, rendered } from '../compile/prose.js';
import type { Facts, SurveyFacts } from './dossier-facts.js';
import { escaped } from '../escaped.js';
import { listed } from './dossier-html.js';
import { tableHtml } from './dossier-item-html.js';
import { plainText } from './dossier-csv.js';
import { evaluationIn } from './dossier-missing.js';
import type { OutlineFacts } from './dossier-time.js';

const open = '<span class="few">not filled in</span>';
const given = (text: string): string => (text === '' ? open : escaped(text));
const definitions = (rows: readonly (readonly [string, string])[]): string =>
  `<dl class="facts">${rows.map(([term, text]) => `<dt>${term}</dt><dd>${text}</dd>`).join('\n')}</dl>`;

export function missingHtml({ missing }: Facts): string {
  if (missing.length === 0) return '<p>Nothing is missing: every field of this dossier has been filled in.</p>';
  return `<p>${missing.length} ${missing.length === 1 ? 'field is' : 'fields are'} still empty. Fill in what your application asks for, and run the command again.</p>
${tableHtml(
  'Not filled in',
  ['What', 'Field', 'File'],
  missing.map(({ what, field, file }) => [
    escaped(what),
    `<code>${escaped(field)}</code>`,
    `<code>${escaped(file)}</code>`,
  ]),
)}`;
}

export function aboutHtml(facts: Facts): string {
  const { provider, review, languages, language } = facts;
  const complete = languages.map(
    ({ language: one, translated, of }) => `${escaped(one)} ${of === 0 ? 100 : Math.floor((translated * 100) / of)} %`,
  );
  return definitions([
    ['Title', escaped(facts.title)],
    ['Version', `${escaped(facts.version)} <code>${escaped(facts.fingerprint)}</code>`],
    ['Description', given(facts.description)],
    ['Audience', given(facts.audience)],
    ['Level', given(facts.level)],
    ['Format', 'Asynchronous self-study: text, practice conversations, a scored quiz'],
    [
      'Languages',
      [`${escaped(language)} (source, shown here)`, ...complete.filter((one) => !one.startsWith(`${language} `))].join(
        ', ',
      ),
    ],
    ['Author', given(review.author || provider.author)],
    ['Reviewer', given(review.reviewer)],
    ['Last reviewed', given(review.date)],
    ['Provider', given([provider.name, provider.address].filter((part) => part !== '').join(', '))],
    ['Provider number', given(provider.number)],
    ['Approval statements', provider.statements.length > 0 ? provider.statements.map(escaped).join('<br>') : open],
    ['Credit', provider.hours > 0 ? `${provider.hours} hours, ${given(provider.creditType)}` : open],
    ...facts.information.map(({ label, text }) => [escaped(label), escaped(text)] as const),
  ]);
}

export function objectivesHtml({ objectives, lessons, quizzes, items }: Facts): string {
  const rows = objectives.map(({ id, text }): readonly [string, string] => {
    const cells = quizzes.flatMap((quiz) => quiz.cells).filter((cell) => cell.objectives.includes(id));
    const scored = items.filter((item) => item.objective === id && quizzes.some(({ unit }) => unit === item.unit));
    const onForm = cells.reduce((sum, cell) => sum + cell.onForm, 0);
    const where = [
      lessons.filter((lesson) => lesson.objectives.includes(id)).map(({ title }) => escaped(title)),
      scored.length === 0 ? [] : [`${onForm} on every form, out of ${scored.length} scored items`],
    ].map((parts) => parts.join('; '));
    const [practiced = '', assessed = ''] = where;
    const small = [practiced && `Practiced in: ${practiced}.`, assessed && `Assessed by: ${assessed}.`].filter(Boolean);
    return [escaped(id), `${escaped(text)}${small.map((line) => `<br><span class="small">${line}</span>`).join('')}`];
  });
  return definitions(rows);
}

export function outlineHtml({ outline, contactTime }: Facts): string {
  const credited = outline.filter((one) => one.credited);
  const sum = (of: (one: OutlineFacts) => number): number => credited.reduce((all, one) => all + of(one), 0);
  const rows = outline.map((one) => [
    `${escaped(one.title)}${one.required ? '' : ' <span class="small">(optional)</span>'}${one.credited ? '' : ' <span class="small">(outside credited time)</span>'}`,
    escaped(one.kind),
    one.words,
    one.questions,
    one.readingMinutes.toFixed(1),
    one.mergenerMinutes.toFixed(1),
  ]);
  const total = [
    '<b>Credited units together</b>',
    '',
    sum(({ words }) => words),
    sum(({ questions }) => questions),
    sum(({ readingMinutes }) => readingMinutes).toFixed(1),
    sum(({ mergenerMinutes }) => mergenerMinutes).toFixed(1),
  ];
  return `${tableHtml(
    'A typical path through each unit: words read, questions answered, and minutes by each formula',
    ['Unit', 'Kind', 'Words', 'Questions', 'Words ÷ 6,000', 'Mergener'],
    [...rows, total],
  )}
<p class="small">Mergener’s formula has a constant part, ${contactTime.mergenerConstant} minutes for the whole course, which belongs to no unit.</p>`;
}

export function timeHtml({ contactTime }: Facts): string {
  const { difficulty, wordsPerHour, mergenerConstant, ways, hoursClaimed } = contactTime;
  return `${tableHtml(
    'Minutes for the credited units',
    ['Way through', 'Words', 'Questions', 'Mergener', 'Words ÷ 6,000'],
    ways.map(({ way, words, questions, mergenerMinutes, readingMinutes }) => [
      way,
      words,
      questions,
      Math.round(mergenerMinutes),
      Math.round(readingMinutes),
    ]),
  )}
<p>Mergener (1990): minutes = 0.9 × (−22.3 + 0.00209 × words + 2.78 × questions + 15.5 × difficulty), with difficulty ${difficulty} of 1 to 5.
Its constants alone come to ${mergenerConstant} minutes. Reading speed: ${wordsPerHour.toLocaleString('en-US')} words an hour.</p>
<p>The shortest passing path has the required units, each lesson by its shortest way, and one form of the shortest items. The typical path has
every credited unit, each lesson by its average way where any reply is as likely as another, and one average form with its rationales. Full reading is
every word of the course and every item of the bank, and no learner does it in one pass. Time spent on choosing, writing and going back is in none of them.</p>
<p>Credit claimed: ${hoursClaimed > 0 ? `${hoursClaimed} hours` : open}. Which formula counts, and which path, is for the approver to say.</p>`;
}

const scaleWords: Readonly<Record<string, string>> = {
  confidence: '0 to 10',
  agreement: '1 (strongly disagree) to 5 (strongly agree)',
  minutes: 'minutes',
  words: 'free text, which stays on the learner’s device',
};

const surveyHtml = ({ title, introHtml, required, questions }: SurveyFacts): string =>
  `<h3>${escaped(title)}</h3>${introHtml}
${tableHtml(
  required ? 'Required' : 'Voluntary',
  ['Question', 'Answer'],
  questions.map(({ ask, scale, optional }) => [
    escaped(ask),
    `${escaped(scaleWords[scale] ?? scale)}${optional ? ' (optional)' : ''}`,
  ]),
)}`;

/** The course evaluation first, then the other surveys. */
export function surveysHtml({ surveys }: Facts): string {
  const evaluation = evaluationIn(surveys);
  const others = surveys.filter((one) => one !== evaluation);
  return surveys.length === 0
    ? `<p>${open}</p>`
    : [...(evaluation ? [evaluation] : []), ...others].map(surveyHtml).join('\n');
}

export function referencesHtml({ references }: Facts): string {
  if (!references) return `<p>${open}</p>`;
  const { article, codes, literature } = references;
  const codeRows = Object.values(codes).flatMap(({ name, edition, sections, 'last-checked': checked }) =>
    sections.map(({ id, says }) => [
      `${escaped(name)} (${escaped(edition)})`,
      escaped(id),
      escaped(says),
      `<span class="date">${escaped(checked)}</span>`,
    ]),
  );
  const entry = ({ text, doi }: (typeof literature)[string]): string =>
    `${rendered(flat(text)).replace(/^<p>|<\/p>$/g, '')}${doi === undefined ? '' : ` <span class="small">doi:${escaped(doi)}</span>`}`;
  return `${rendered(article.text)}
<h3>Literature</h3><ul>${listed(Object.values(literature).map(entry))}</ul>
<h3>Codes and standards</h3>${tableHtml('In our own words', ['Code', 'Section', 'Says', 'Last checked'], codeRows)}`;
}

export const pagesHtml = ({ pages }: Facts): string =>
  pages
    .filter(({ bodyHtml }) => plainText(bodyHtml) !== '')
    .map(({ title, bodyHtml }) => `<section class="page"><h3>${escaped(title)}</h3>\n${lowered(bodyHtml)}</section>`)
    .join('\n');

/** Headings of a document inside the dossier, two levels down. */
const lowered = (html: string): string =>
  html.replace(/<(\/?)h([1-6])>/g, (_, end: string, level: string) => `<${end}h${Math.min(6, Number(level) + 2)}>`);

/** Without its own title, since the section has one. */
export const document = (markdown: string): string =>
  markdown === '' ? `<p>${open}</p>` : lowered(rendered(markdown.replace(/^# .*\n/, '')));
