/**
 * Two courses to compare with, made of our own text: a plain page that holds all of it, and a bare ink story (inkjs with the parts
 * of its web template: page, style, runtime, story, script) of the first lesson.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Compiler } from 'inkjs/full';
import type { LessonText, UnitText } from '../course/text.js';
import type { Material } from './material.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const escaped = (text: string): string => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

/** Every text of a unit, in order. */
function wordsOf(node: unknown): readonly string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(wordsOf) : [];
}

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** One page with all the text, a button at its top, and no script. */
export function plainPage(units: readonly UnitText[]): Material {
  const sections = units.map(
    (unit) =>
      `<section><h2>${escaped(unit.title)}</h2>${wordsOf(unit)
        .map((text) => `<p>${escaped(text)}</p>`)
        .join('')}</section>`,
  );
  const html = page('Plain page', `<main><h1>The same text</h1><button>Begin</button>${sections.join('')}</main>`);
  return { name: 'plain page', files: new Map([['index.html', bytes(html)]]), start: 'index.html', zipBytes: null };
}

const inkText = (text: string): string => text.replace(/\s+/g, ' ').replace(/[[\]{}|~#<>*+=\\/-]/g, ' ');

/** The lesson as ink: a knot a scene, a choice a reply; what comes next is the next knot in the file, as ink has no use for more here. */
function inkSource(lesson: LessonText): string {
  const scenes = Object.values(lesson.places).filter((place) => place.kind === 'scene');
  const knot = (n: number): string => (n < scenes.length ? `k${n}` : 'END');
  const knots = scenes.map(({ says, replies }, n) => {
    const choices = Object.values(replies).map(
      ({ say, lands }) =>
        `+ [${inkText(say)}]\n  ${inkText(`${lands[0]?.hear ?? ''} ${lands[0]?.why ?? ''}`)}\n  -> ${knot(n + 1)}`,
    );
    return `=== k${n} ===\n${inkText(says[0] ?? 'She waits.')}\n${choices.join('\n')}`;
  });
  return `-> k0\n${knots.join('\n')}\n`;
}

const inkScript = `(function (content) {
  const story = new inkjs.Story(content);
  const at = document.getElementById('story');
  function go() {
    while (story.canContinue) {
      const p = document.createElement('p');
      p.innerHTML = story.Continue();
      at.appendChild(p);
    }
    story.currentChoices.forEach(function (choice) {
      const p = document.createElement('p');
      p.className = 'choice';
      p.innerHTML = "<a href='#'>" + choice.text + '</a>';
      at.appendChild(p);
      p.firstChild.addEventListener('click', function (event) {
        event.preventDefault();
        at.querySelectorAll('p.choice').forEach(function (old) { old.remove(); });
        story.ChooseChoiceIndex(choice.index);
        go();
      });
    });
  }
  go();
})(storyContent);`;

/** A bare ink story: no quiz, no tracking, no resuming. */
export function inkStory(lesson: LessonText): Material {
  const runtime = createRequire(import.meta.url).resolve('inkjs');
  const story = new Compiler(inkSource(lesson)).Compile().ToJson();
  const head = '<link rel="stylesheet" href="style.css">';
  const scripts = ['ink.js', 'story.js', 'main.js'].map((name) => `<script src="${name}"></script>`).join('');
  return {
    name: 'bare ink story',
    files: new Map([
      ['index.html', bytes(page('Ink', `<div id="story" class="container"></div>${scripts}`, head))],
      [
        'style.css',
        bytes(
          'body{font:1.1rem/1.6 serif;color:#222}.container{max-width:40rem;margin:0 auto}.choice{text-align:center}',
        ),
      ],
      ['ink.js', readFileSync(runtime)],
      ['story.js', bytes(`var storyContent = ${typeof story === 'string' ? story : ''};`)],
      ['main.js', bytes(inkScript)],
    ]),
    start: 'index.html',
    zipBytes: null,
  };
}
