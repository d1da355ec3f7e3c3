/** Items, blueprint and coverage in the dossier. */
import type { Facts } from './dossier-facts.js';
import { escaped } from '../escaped.js';
import type { ItemFacts, QuizFacts } from './dossier-items.js';

export const itemCss = `
.item{margin-block:1.4em;break-inside:avoid}.item h4{margin-block-end:.2em}.item h4 code{font-weight:400}
.item p{margin:.25em 0}.item table{margin-block:.4em}
.item td:first-child,.item th:first-child{width:2.2em}.item td:nth-child(2){width:38%}.item td:nth-child(3){width:14%;color:var(--sound);font-weight:600}
.matrix{font-size:.8rem;line-height:1.3}.matrix td,.matrix th{padding:.2em .35em .2em 0;text-align:center}.matrix :is(td,th):first-child{text-align:start;width:56%}.few{color:var(--dont);font-weight:600}`;

type Cell = string | number;

/** Whole numbers, and minutes with one decimal. */
const isNumber = (cell: Cell | undefined): boolean => typeof cell === 'number' || /^\d+\.\d$/.test(cell ?? '');
const shown = (cell: Cell): string => (typeof cell === 'number' ? cell.toLocaleString('en-US') : cell);

/** A table with its head. Strings are markup; columns of numbers stand to the right. */
export function tableHtml(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
  kind = '',
): string {
  const right = heads.map((_, column) => rows.length > 0 && rows.every((row) => isNumber(row[column])));
  const aligned = (column: number): string => (right[column] ? ' class="number"' : '');
  const head = heads.map((one, column) => `<th scope="col"${aligned(column)}>${one}</th>`).join('');
  const body = rows.map(
    (row) => `<tr>${row.map((one, column) => `<td${aligned(column)}>${shown(one)}</td>`).join('')}</tr>`,
  );
  return `<div class="wide"><table class="${kind}"><caption>${caption}</caption><thead><tr>${head}</tr></thead>
<tbody>${body.join('\n')}</tbody></table></div>`;
}

export function itemHtml(item: ItemFacts): string {
  const { id, type, cell, objective, points, source, lookalike, setting, stem, prompts, options, patterns } = item;
  const about = [
    type,
    `cell ${cell}`,
    objective,
    points.join(', '),
    source === 'beyond' ? 'beyond the article' : 'from the article',
    lookalike ? 'look-alike' : '',
  ].filter((one) => one !== '');
  const asked = prompts.map(
    ({ key, text, right }) => `<p>${escaped(key)}. “${escaped(text)}” <b>goes with ${escaped(right)}</b></p>`,
  );
  const rows = options.map(({ key, speaker, text, right, why }) => [
    escaped(key),
    `${speaker === '' ? '' : `<b>${escaped(speaker)}:</b> `}${escaped(text)}`,
    escaped(right),
    escaped(why),
  ]);
  return `<section class="item"><h4><code>${escaped(id)}</code></h4>
<p class="small">${escaped(about.join(' · '))}</p>
<p>${escaped(setting)} ${escaped(stem)}</p>
${asked.join('\n')}
${tableHtml(`Key: ${escaped(patterns.join(' or '))}`, ['', 'Option', 'Right', 'Rationale'], rows)}</section>`;
}

const odds = (chance: number): string =>
  chance === 0 ? 'none' : `1 in ${Math.floor(1 / chance).toLocaleString('en-US')}`;

export function quizHtml(quiz: QuizFacts): string {
  const rows = quiz.cells.map(({ cell, onForm, inBank, needed, objectives }) => [
    escaped(cell),
    escaped(objectives.join(', ')),
    onForm,
    inBank,
    inBank < needed ? `${needed} <span class="few">too few</span>` : needed,
  ]);
  const [least, most] = quiz.lookalikes;
  return `<h3>${escaped(quiz.title)}</h3>
<dl class="facts"><dt>Pass mark</dt><dd>${quiz.passMark} %: ${quiz.needed} of ${quiz.onForm} items</dd>
<dt>Attempts</dt><dd>${quiz.attempts}, each on a fresh form; after the last without a pass the lessons have to be reviewed before a new round</dd>
<dt>Bank</dt><dd>${quiz.items} items; ${least}–${most} sound look-alikes on every form</dd>
<dt>Passing by guessing</dt><dd>${odds(quiz.chanceOfAttempt)} for one attempt, ${odds(quiz.chanceOfRound)} for a whole round, on the form that is easiest to guess</dd>
<dt>Feedback</dt><dd>Keys and rationales are shown after a pass, or after the last attempt</dd></dl>
${tableHtml('Blueprint', ['Cell', 'Objectives', 'On a form', 'In the bank', 'For all attempts'], rows)}`;
}

export function coverageHtml({ points, lessons }: Facts): string {
  const rows = points.map(({ id, text, lessons: shown, items }) => [
    `<code>${escaped(id)}</code> ${escaped(text)}`,
    ...lessons.map((lesson) => (shown.includes(lesson.id) ? '●' : '')),
    items.length,
  ]);
  return tableHtml(
    'Lessons that show each teaching point (●), and how many scored items assess it',
    ['Teaching point', ...lessons.map(({ id }) => escaped(id)), 'Items'],
    rows,
    'matrix',
  );
}
