/** The dossier: what a provider of continuing education attaches to an application, to print, as data, and as tables. */
import type { Result } from '../check.js';
import { bytesOf, type Files } from '../files.js';
import { certificateCss, certificateHtml } from './dossier-certificate.js';
import { csvOf } from './dossier-csv.js';
import type { Facts } from './dossier-facts.js';
import { factsOf, type Beside } from './dossier-gather.js';
import { escaped } from '../escaped.js';
import { footCss, listed, printed } from './dossier-html.js';
import { coverageHtml, itemCss, itemHtml, quizHtml } from './dossier-item-html.js';
import { lessonCss, lessonHtml, lessonsIntro } from './dossier-lesson-html.js';
import {
  aboutHtml,
  document,
  missingHtml,
  objectivesHtml,
  outlineHtml,
  pagesHtml,
  referencesHtml,
  surveysHtml,
  timeHtml,
} from './dossier-sections.js';
import { tablesOf } from './dossier-tables.js';

const css = `
.facts{display:grid;grid-template-columns:minmax(7em,11em) 1fr;gap:.4em 1.2em}.facts dt{font:400 .86rem/1.6 var(--sans);color:var(--quiet)}.facts dd{margin:0}
.certificate .facts{text-align:start;max-width:28em;margin:1.2em auto}
nav{break-inside:avoid}nav ol{columns:2;column-gap:2.5em}nav li{break-inside:avoid}nav ol ol{columns:1;font-size:.9em}
@media(max-width:36rem){nav ol{columns:1}.facts{grid-template-columns:1fr;gap:0}.facts dd{margin-block-end:.6em}}
.date{white-space:nowrap}@media print{.facts{row-gap:.2em}}
@media screen{.page table{display:block;overflow-x:auto}}
.part{break-before:page}.part>h2:first-child{margin-block-start:0}@media screen{.part>h2:first-child{margin-block-start:3.5rem}}
.part>.sheet:first-of-type{break-before:auto}
${lessonCss}${itemCss}${certificateCss}`;

interface Section {
  readonly id: string;
  readonly title: string;
  readonly html: string;
  /** Begins on a page of its own. */
  readonly part?: boolean;
  readonly inside?: readonly { readonly id: string; readonly title: string }[];
}

function itemsHtml({ items, outline }: Facts): string {
  return outline
    .map(({ unit, title }) => ({ title, own: items.filter((item) => item.unit === unit) }))
    .filter(({ own }) => own.length > 0)
    .map(({ title, own }) => `<h3>${escaped(title)}</h3>\n${own.map(itemHtml).join('\n')}`)
    .join('\n');
}

function sectionsOf(facts: Facts): readonly Section[] {
  const inside = facts.lessons.map(({ id, title }) => ({ id: `lesson-${id}`, title }));
  return [
    { id: 'missing', title: 'Not filled in yet', html: missingHtml(facts) },
    { id: 'about', title: 'The course', html: aboutHtml(facts), part: true },
    { id: 'objectives', title: 'Learning objectives', html: objectivesHtml(facts) },
    { id: 'outline', title: 'Timed outline', html: outlineHtml(facts), part: true },
    { id: 'time', title: 'Contact time', html: timeHtml(facts) },
    {
      id: 'assessment',
      title: 'Assessment: pass mark, retakes, blueprint',
      html: facts.quizzes.map(quizHtml).join('\n'),
    },
    { id: 'coverage', title: 'Coverage of the teaching points', html: coverageHtml(facts), part: true },
    { id: 'evaluation', title: 'Evaluation form and other surveys', html: surveysHtml(facts), part: true },
    { id: 'certificate', title: 'Sample certificate', html: certificateHtml(facts), part: true },
    { id: 'references', title: 'References', html: referencesHtml(facts), part: true },
    { id: 'accessibility', title: 'Accessibility statement', html: document(facts.accessibility) },
    { id: 'changes', title: 'Changes since the last version', html: document(facts.changes) },
    { id: 'pages', title: 'Pages, in full', html: pagesHtml(facts), part: true },
    {
      id: 'lessons',
      title: 'Lessons, in full',
      html: `${lessonsIntro}\n${facts.lessons.map(lessonHtml).join('\n')}`,
      part: true,
      inside,
    },
    { id: 'bank', title: 'Item bank, with keys and rationales', html: itemsHtml(facts), part: true },
  ];
}

const entry = ({ id, title, inside = [] }: Section): string =>
  `<a href="#${escaped(id)}">${escaped(title)}</a>${
    inside.length === 0
      ? ''
      : `<ol>${listed(inside.map((one) => `<a href="#${escaped(one.id)}">${escaped(one.title)}</a>`))}</ol>`
  }`;

function dossierHtml(facts: Facts): string {
  const sections = sectionsOf(facts);
  const [missing, ...others] = sections.map(
    ({ id, title, html, part }) =>
      `<section id="${escaped(id)}"${part ? ' class="part"' : ''}><h2>${escaped(title)}</h2>\n${html}</section>`,
  );
  return printed(
    facts.language,
    `${facts.title} ${facts.version} · dossier`,
    `<header><p class="kind">Dossier for continuing education</p>
<h1>${escaped(facts.title)}</h1>
<p>${escaped(facts.description)}</p><p class="small">Version ${escaped(facts.version)}</p></header>
<main>${missing ?? ''}
<nav aria-labelledby="contents"><h2 id="contents">Contents</h2><ol>${listed(sections.slice(1).map(entry))}</ol></nav>
${others.join('\n')}</main>`,
    `${css}${footCss(`${facts.title} · ${facts.version} · dossier`)}`,
  );
}

interface Dossier {
  readonly facts: Facts;
  /** `dossier.html`, `dossier.json`, and `dossier/NAME.csv`. */
  readonly files: Files;
}

/** In the source language. Undefined where the course has no language at all. */
export function dossierOf(result: Result, beside: Beside): Dossier | undefined {
  const facts = factsOf(result, beside);
  if (!facts) return undefined;
  const files: Files = new Map([
    ['dossier.html', bytesOf(dossierHtml(facts))],
    ['dossier.json', bytesOf(`${JSON.stringify(facts, null, 2)}\n`)],
    ...tablesOf(facts).map((table): [string, Uint8Array] => [`dossier/${table.name}.csv`, csvOf(table)]),
  ]);
  return { facts, files };
}
