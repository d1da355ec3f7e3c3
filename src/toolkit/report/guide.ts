/** The debrief guide for supervisors: a page to print for each lesson, made from guide.yaml and the lessons themselves. */
import type { LessonText } from '../../course/text.js';
import type { CompiledCourse } from '../compile/course.js';
import { flat, rendered } from '../compile/prose.js';
import type { Around } from '../content/content.js';
import { bytesOf, type Files } from '../files.js';
import type { GuideInput } from '../schema/around.js';
import { escaped } from '../escaped.js';
import { listed, printed } from './dossier-html.js';

interface GuideWords {
  readonly guide: string;
  readonly lessons: string;
  readonly lesson: string;
  readonly holds: string;
  readonly discuss: string;
  readonly listen: string;
  readonly notes: string;
  readonly after: string;
  readonly version: string;
}

const english: GuideWords = {
  guide: 'Debrief guide for supervisors',
  lessons: 'The conversations',
  lesson: 'Conversation',
  holds: 'What it holds',
  discuss: 'To discuss',
  listen: 'What to listen for',
  notes: 'Notes',
  after: 'To end with, and after',
  version: 'Version',
};

const spanish: GuideWords = {
  guide: 'Guía de conversación para quienes supervisan',
  lessons: 'Las conversaciones',
  lesson: 'Conversación',
  holds: 'Lo que contiene',
  discuss: 'Para conversar',
  listen: 'Qué escuchar',
  notes: 'Notas',
  after: 'Para terminar, y después',
  version: 'Versión',
};

const words: Readonly<Record<string, GuideWords>> = { en: english, es: spanish };
const wordsIn = (language: string): GuideWords => words[language.replace(/-.*/, '')] ?? english;

interface Guided {
  readonly id: string;
  readonly text: LessonText;
  readonly asks: GuideInput['lessons'][string];
}

/** Lessons of the course that the guide speaks of, in the order in which they are played. */
function guidedLessons({ course, texts }: CompiledCourse, guide: GuideInput, language: string): readonly Guided[] {
  return course.units.flatMap(({ id, kind }) => {
    const text = texts[language]?.units[id];
    const asks = Object.entries(guide.lessons).find(([name]) => name === id)?.[1];
    return kind === 'lesson' && text?.kind === 'lesson' && asks ? [{ id, text, asks }] : [];
  });
}

function lessonSheet({ id, text, asks }: Guided, index: number, said: GuideWords): string {
  const lines = (list: readonly string[]): string => listed(list.map((line) => escaped(flat(line))));
  return `<section class="sheet" id="${escaped(id)}" aria-labelledby="${escaped(id)}-title">
<p class="kind">${said.lesson} ${index + 1}</p>
<h2 id="${escaped(id)}-title">${escaped(text.title)}</h2>
<div class="panel">${text.premiseHtml}
<p class="small">${escaped(text.client.name)}: ${escaped(text.client.about)}</p>
<p class="small">${said.holds}: ${escaped(text.holds)}</p></div>
<h3>${said.discuss}</h3>
<ol class="questions">${lines(asks.questions)}</ol>
<h3>${said.listen}</h3>
<ul class="listen">${lines(asks['listen-for'])}</ul>
<div class="notes"><p class="small">${said.notes}</p><div></div><div></div><div></div></div>
</section>`;
}

function guideHtml(compiled: CompiledCourse, guide: GuideInput, language: string): string {
  const said = wordsIn(language);
  const lessons = guidedLessons(compiled, guide, language);
  const course = compiled.texts[language]?.course.title ?? compiled.course.id;
  const contents = lessons.map(({ id, text }) => `<a href="#${escaped(id)}">${escaped(text.title)}</a>`);
  const closing =
    guide.closing === undefined
      ? ''
      : `<section class="sheet"><h2>${said.after}</h2>\n${rendered(guide.closing)}</section>`;
  return printed(
    language,
    `${course} · ${said.guide}`,
    `<header><p class="kind">${escaped(course)}</p>
<h1>${said.guide}</h1></header>
<main>${rendered(guide.intro)}
<nav aria-labelledby="lessons"><h2 id="lessons">${said.lessons}</h2>
<ol>${listed(contents)}</ol></nav>
<p class="small">${said.version} ${escaped(compiled.course.version)}</p>
${lessons.map((lesson, index) => lessonSheet(lesson, index, said)).join('\n')}
${closing}</main>`,
  );
}

/** `guide-LANG.html`, one a language; none where the course has no guide. `contents`: the content in each language. */
export function guideFiles(compiled: CompiledCourse, contents: ReadonlyMap<string, Around>): Files {
  return new Map(
    [...contents].flatMap(([language, { guide }]): (readonly [string, Uint8Array])[] =>
      guide ? [[`guide-${language}.html`, bytesOf(guideHtml(compiled, guide.input, language))]] : [],
    ),
  );
}
