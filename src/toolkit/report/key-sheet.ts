/** The key sheet: for whoever reads an LMS's report, where SCORM 1.2 has no room for words. As a table, and as a page to print. */
import { professions } from '../../course/types.js';
import type { CompiledCourse } from '../compile/course.js';
import { escaped } from '../escaped.js';
import { bytesOf } from '../files.js';
import { keyedUnits, type Keyed, type KeyedAnswer } from './keyed.js';
import { labelsIn, type Labels } from './labels.js';

/** A cell that no spreadsheet takes for a formula. */
function cell(text: string): string {
  const plain = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

const columns = [
  'language',
  'unit',
  'interaction',
  'kind',
  'weighting',
  'question',
  'letter',
  'text',
  'right',
  'patterns',
];

/** One line a letter, UTF-8 with a byte order mark, which spreadsheets want. */
export function keySheetCsv(compiled: CompiledCourse): Uint8Array {
  const rows = compiled.course.languages.flatMap((language) =>
    keyedUnits(compiled, language).flatMap((unit) =>
      unit.list.flatMap(({ id, kind, weighting, question, answers, targets, patterns }) =>
        [...answers, ...targets].map(({ key, text, right }) =>
          [language, unit.id, id, kind, String(weighting), question, key, text, right, patterns.join(' | ')].map(cell),
        ),
      ),
    ),
  );
  return bytesOf(`\uFEFF${[columns, ...rows].map((row) => `${row.join(',')}\r\n`).join('')}`);
}

type Points = Readonly<Record<string, string>>;

function shown(right: string, labels: Labels, points: Points): string {
  const verdict = labels.verdicts[right];
  if (verdict !== undefined) return verdict;
  if (points[right] !== undefined) return `${right}: ${points[right]}`;
  if (right === 's') return labels.sound;
  if (right === 'd') return labels.dont;
  const whose = professions.filter((one) => right.includes(one)).map((one) => labels.professions[one]);
  return whose.length > 0 ? `${labels.yes}: ${whose.join(', ')}` : right.replace(/^yes$/, labels.yes);
}

const answerRow = ({ key, text, right }: KeyedAnswer, labels: Labels, points: Points): string =>
  `<tr><td><code>${escaped(key)}</code></td><td>${escaped(text)}</td><td>${escaped(shown(right, labels, points))}</td></tr>`;

function section(one: Keyed, labels: Labels, points: Points): string {
  const table = (heading: string, answers: readonly KeyedAnswer[]): string =>
    answers.length === 0
      ? ''
      : `<table><thead><tr><th>${labels.letter}</th><th>${heading}</th><th>${labels.right}</th></tr></thead><tbody>${answers
          .map((answer) => answerRow(answer, labels, points))
          .join('')}</tbody></table>`;
  const patterns = one.patterns.map((pattern) => `<code>${escaped(pattern)}</code>`).join(` ${labels.or} `);
  return `<section><h3><code>${escaped(one.id)}</code></h3>
<p>${escaped(one.question)}</p>
${table(labels.text, one.answers)}${table(labels.target, one.targets)}
<p class="key">${labels.pattern}: ${patterns} · ${labels.weighting}: ${one.weighting}</p></section>`;
}

function part(compiled: CompiledCourse, language: string): string {
  const labels = labelsIn(language);
  const points: Points = compiled.texts[language]?.course.points ?? {};
  const units = keyedUnits(compiled, language).map(
    ({ title, list }) => `<h2>${escaped(title)}</h2>\n${list.map((one) => section(one, labels, points)).join('\n')}`,
  );
  const title = compiled.texts[language]?.course.title ?? compiled.course.id;
  return `<article lang="${escaped(language)}"><h1>${escaped(`${title} · ${labels.keys}`)}</h1>
<p>${labels.intro}</p>
${units.join('\n')}</article>`;
}

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
article+article{break-before:page;margin-top:4rem}section{break-inside:avoid;margin:0 0 1.5rem}h2{margin-top:2.5rem}h3{margin:0}
p{margin:.25rem 0}table{border-collapse:collapse;width:100%}th,td{border:1px solid #888;padding:.2rem .5rem;text-align:left;vertical-align:top}
th:first-child,td:first-child{width:4rem}th:last-child,td:last-child{width:10rem}.key{font-size:.9rem}
@media print{body{margin:0;font-size:10pt}}`;

/** Every language one after the other, each beginning on a page of its own. */
export function keySheetHtml(compiled: CompiledCourse): Uint8Array {
  const { languages, version } = compiled.course;
  const [first = 'en'] = languages;
  const title = `${compiled.texts[first]?.course.title ?? compiled.course.id} ${version}`;
  return bytesOf(`<!doctype html>
<html lang="${escaped(first)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${title} · ${labelsIn(first).keys}`)}</title>
<style>${style}</style></head>
<body>
${languages.map((language) => part(compiled, language)).join('\n')}
</body>
</html>
`);
}
