/** Lessons in the dossier. */
import { escaped } from '../escaped.js';
import { listed } from './dossier-html.js';
import type { EndingFacts, LandingFacts, LessonFacts, ReplyFacts, SceneFacts } from './dossier-lessons.js';

export const lessonCss = `
.scene{margin-block-start:1.8em}
.scene h4 code,.ending h4 code{font-weight:400;color:var(--quiet)}
.reply{break-inside:avoid;border-inline-start:3px solid var(--line);padding-inline-start:.9em;margin:.9em 0}
.reply.sound,.reply.repair{border-color:var(--sound)}.reply.dont{border-color:var(--dont)}
.reply>.say{font-weight:600;margin-block:.1em;break-after:avoid}
.reply p{margin:.25em 0}.verdict{break-after:avoid}
.sound .verdict b,.repair .verdict b{color:var(--sound)}.dont .verdict b{color:var(--dont)}
.why{font-size:.94em}.then{break-before:avoid}`;

const verdicts: Readonly<Record<ReplyFacts['verdict'], string>> = { sound: 'Sound', repair: 'Repair', dont: 'A don’t' };
const line = (label: string, text: string): string =>
  text === '' ? '' : `<p><span class="small">${label}</span> ${escaped(text)}</p>`;
const only = (when: string): string => (when === '' ? '' : `<span class="small">If ${escaped(when)}:</span> `);

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function landingHtml({ when, hear, shows, why, effects, next }: LandingFacts, place: (id: string) => string): string {
  const routes = next
    .map(({ when: one, to }) => `${one === '' ? '' : `if ${escaped(one)}: `}${place(to)}`)
    .join('; otherwise ');
  const then = [effects === '' ? '' : escaped(sentence(effects)), routes === '' ? '' : `Next: ${routes}.`]
    .join(' ')
    .trim();
  return `<p>${only(when)}${escaped(hear)}${shows === '' ? '' : ` <i>${escaped(shows)}</i>`}</p>
<p class="why"><span class="small">Rationale:</span> ${escaped(why)}</p>
<p class="small then">${then}</p>`;
}

function replyHtml(reply: ReplyFacts, worked: boolean, place: (id: string) => string): string {
  const { key, name, verdict, points, when, act, say, landings } = reply;
  const about = [worked ? 'watched' : '', when === '' ? '' : `offered only if ${when}`, points.join(', '), name];
  return `<div class="reply ${verdict}">
<p class="small verdict">${escaped(key)} · <b>${verdicts[verdict]}</b> · ${escaped(about.filter((one) => one !== '').join(' · '))}</p>
<p class="say">${act ? `<i>${escaped(say)}</i>` : `“${escaped(say)}”`}</p>
${landings.map((landing) => landingHtml(landing, place)).join('\n')}
</div>`;
}

function sceneHtml(scene: SceneFacts, lesson: string, place: (id: string) => string): string {
  const { id, title, worked, stage, says, shows, thinks, replies } = scene;
  return `<section class="scene" id="${escaped(`${lesson}--${id}`)}"><h4>${escaped(title)} <code>${escaped(id)}</code>${worked ? ' <span class="small">worked example</span>' : ''}</h4>
${stage === '' ? '' : `<p><i>${escaped(stage)}</i></p>`}
${says.map(({ when, text }) => `<p>${only(when)}“${escaped(text)}”</p>`).join('\n')}
${line('Seen:', shows)}${line('The therapist thinks:', thinks)}
${replies.map((reply) => replyHtml(reply, worked, place)).join('\n')}</section>`;
}

const endingHtml = ({ id, title, ending, tellsHtml, debriefHtml, recordHtml }: EndingFacts, lesson: string): string =>
  `<section class="ending" id="${escaped(`${lesson}--${id}`)}"><h4>${escaped(title)} <code>${escaped(id)}</code> <span class="small">${escaped(ending)} ending</span></h4>
${tellsHtml}
<h5>Debrief</h5>${debriefHtml}
<h5>For the record</h5>${recordHtml}</section>`;

/** What the marks mean, above the first lesson. */
export const lessonsIntro = `<p>Every scene stands here once, with all of its replies, in the order of the files. A reply begins with its letter, its
verdict, the teaching points that it shows, and the name that an LMS reports. In bold: what the therapist says; in bold italics: what the therapist does.
Below: what the client answers, and in italics what is seen. Then the rationale that learners read, what the reply changes, and where it leads. Where an
answer depends on what went before, all answers are given; the one with no “if” holds otherwise.</p>`;

export function lessonHtml(lesson: LessonFacts): string {
  const { id, title, client, about, holds, premiseHtml, objectives, start, scenes, endings } = lesson;
  const titles = new Map([...scenes, ...endings].map((one) => [one.id, one.title]));
  const place = (to: string): string => `<a href="#${escaped(`${id}--${to}`)}">${escaped(titles.get(to) ?? to)}</a>`;
  const decisions = scenes.filter(({ worked }) => !worked).length;
  const replies = scenes.reduce((sum, scene) => sum + scene.replies.length, 0);
  return `<section class="sheet plain" id="lesson-${escaped(id)}"><h3>${escaped(title)}</h3>
<ul class="small">${listed([
    `${escaped(client)}: ${escaped(about)}`,
    `Holds: ${escaped(holds)}`,
    `Objectives: ${escaped(objectives.join(', '))}`,
    `Begins with ${escaped(start)}`,
    `${scenes.length} scenes (${decisions} decisions), ${replies} replies, ${endings.length} endings`,
  ])}</ul>
<div class="panel">${premiseHtml}</div>
${scenes.map((scene) => sceneHtml(scene, id, place)).join('\n')}
<h4>Endings</h4>
${endings.map((ending) => endingHtml(ending, id)).join('\n')}</section>`;
}
