/** All lessons as pictures on one page, which needs no script: zoom is a choice of sizes, moving is scrolling. */
import type { CourseText, LessonText, UnitText } from '../../course/text.js';
import type { Course, Lesson, Reply, Scene, UnitId } from '../../course/types.js';
import type { CompiledCourse } from '../compile/course.js';
import { bytesOf, type Files } from '../files.js';
import type { LessonResult, Simulation } from '../simulate/result.js';
import { share } from '../simulate/tables.js';
import { inWords } from './condition-words.js';
import { storyStyle } from './style.js';
import { storySvg } from './svg.js';
import { escaped } from '../escaped.js';

const policy = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'";
const zooms = ['fit', '50 %', '75 %', '100 %', '150 %', '200 %'];
const zoomClass = (zoom: string): string => `z${zoom.replace(' %', '')}`;

const zoomRules = zooms
  .map((zoom) => {
    const rule = zoom === 'fit' ? 'max-width:100%;height:auto' : `zoom:${Number.parseInt(zoom, 10) / 100}`;
    return `figure:has(.${zoomClass(zoom)}:checked) .story{${rule}}`;
  })
  .join('\n');

const pageStyle = `:root{color-scheme:light dark}
body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;padding:1rem;max-width:110rem;color:#1b1e22;background:#fff}
@media (prefers-color-scheme:dark){body{color:#eceff1;background:#15181b}a{color:#9cc7ff}}
nav ul{padding-left:1.2rem;columns:20rem}figure{margin:0 0 1rem}
fieldset{display:inline-flex;flex-wrap:wrap;gap:.2rem 1rem;margin:0 0 .5rem;padding:.2rem .8rem;border:1px solid #8a929b;border-radius:.4rem}
.scroll{overflow:auto;max-height:90vh;border:1px solid #8a929b}.scroll:focus-visible{outline:3px solid #2b6cb0}
table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{border:1px solid #8a929b;padding:.2rem .5rem;text-align:left;vertical-align:top}
summary{cursor:pointer;padding:.4rem 0}
${storyStyle}${zoomRules}
@media print{.scroll{overflow:visible;max-height:none;border:0}fieldset,nav,details{display:none}.story,figure .story{zoom:1!important;width:100%;height:auto;max-height:24cm}section{break-before:page}}
`;

const verdicts = { sound: 'sound', dont: 'a don’t', repair: 'repair' } as const;

function leads({ lands }: Reply): string {
  const routes = lands.flatMap(({ when, next }) =>
    next.map((route) => {
      const asked = [when && `before: ${inWords(when)}`, route.when && inWords(route.when)].filter(
        (one) => one !== undefined,
      );
      return asked.length > 0 ? `${route.to} (${asked.join('; ')})` : route.to;
    }),
  );
  return [...new Set(routes)].join('; ');
}

function sceneRows(scene: Scene, text: LessonText | undefined, visits: LessonResult | undefined): string {
  const words = text?.places[scene.id];
  return scene.replies
    .map((reply, i) => {
      const said = words?.kind === 'scene' ? (words.replies[reply.key]?.say ?? '') : '';
      const head =
        i === 0
          ? `<th scope="rowgroup" rowspan="${scene.replies.length}">${escaped(words?.title ?? scene.id)}<br><small>${escaped(scene.id)}</small></th>`
          : '';
      const when = reply.when ? ` (only if ${inWords(reply.when)})` : '';
      const count = visits ? `<td>${share(visits.replies[`${scene.id}/${reply.key}`] ?? 0, visits.plays)}</td>` : '';
      return `<tr>${head}<td><b>${reply.key}</b> ${escaped(said + when)}</td><td>${verdicts[reply.verdict]}</td><td>${escaped(leads(reply))}</td>${count}</tr>`;
    })
    .join('\n');
}

function list(lesson: Lesson, text: LessonText | undefined, visits: LessonResult | undefined): string {
  const scenes = Object.values(lesson.places).filter((place) => place.kind === 'scene');
  return `<details><summary>The same as a list</summary>
<table><thead><tr><th scope="col">Scene</th><th scope="col">Reply</th><th scope="col">Verdict</th><th scope="col">Leads to</th>${visits ? '<th scope="col">Chosen</th>' : ''}</tr></thead>
${scenes.map((scene) => `<tbody>${sceneRows(scene, text, visits)}</tbody>`).join('\n')}
</table></details>`;
}

function section(lesson: Lesson, text: LessonText | undefined, visits: LessonResult | undefined): string {
  const { id } = lesson;
  const choices = zooms.map((zoom) => {
    const checked = zoom === 'fit' ? ' checked' : '';
    return `<label><input type="radio" name="zoom-${id}" class="${zoomClass(zoom)}"${checked}> ${zoom}</label>`;
  });
  const title = text?.title ?? id;
  return `<section id="${id}"><h2>${escaped(title)}</h2>
<figure><fieldset><legend>Size</legend>${choices.join('')}</fieldset>
<div class="scroll" tabindex="0" role="group" aria-label="${escaped(`Picture of ${title}; scroll to move`)}">
${storySvg(lesson, text, { visits, alone: false })}</div>
<figcaption><a href="story/${id}.svg">This picture by itself</a></figcaption></figure>
${list(lesson, text, visits)}
</section>`;
}

function page(
  course: Course,
  words: CourseText | undefined,
  sections: readonly string[],
  entries: readonly string[],
  simulated: string,
): string {
  const title = `${words?.title ?? course.id} ${course.version}: the stories`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="story.css">
</head>
<body>
<h1>${escaped(title)}</h1>
<p>Each scene has its replies, with what kind they are; arrows carry the letters of the replies that go that way. At a gate the state of the talk decides. ${simulated}</p>
<nav aria-label="Lessons"><ul>${entries.join('')}</ul></nav>
${sections.join('\n')}
</body>
</html>
`;
}

const lessonText = (units: Readonly<Record<UnitId, UnitText>> | undefined, id: UnitId): LessonText | undefined => {
  const text = units?.[id];
  return text?.kind === 'lesson' ? text : undefined;
};

/** story.html, its style sheet, and a picture a lesson; `simulation` is left aside where it is of another version of the content. */
export function storyFiles({ course, texts }: CompiledCourse, simulation?: Simulation): Files {
  const source = texts[course.languages[0] ?? ''];
  const fits = simulation?.fingerprint === course.fingerprint ? simulation : undefined;
  const lessons = course.units
    .filter((unit) => unit.kind === 'lesson')
    .map((lesson) => ({
      lesson,
      text: lessonText(source?.units, lesson.id),
      visits: fits?.lessons.find(({ id }) => id === lesson.id),
    }));
  const simulated = fits
    ? `Percentages are shares of ${fits.plays * fits.bots.length} simulated plays (${fits.bots.map(({ id }) => id).join(', ')}).`
    : 'Run “npx course simulate” first to see how often each way is taken.';
  const sections = lessons.map(({ lesson, text, visits }) => section(lesson, text, visits));
  const entries = lessons.map(
    ({ lesson, text }) => `<li><a href="#${lesson.id}">${escaped(text?.title ?? lesson.id)}</a></li>`,
  );
  return new Map([
    ['story.html', bytesOf(page(course, source?.course, sections, entries, simulated))],
    ['story.css', bytesOf(pageStyle)],
    ...lessons.map(
      ({ lesson, text, visits }) => [`story/${lesson.id}.svg`, bytesOf(storySvg(lesson, text, { visits }))] as const,
    ),
  ]);
}
