/**
 * A lesson as Twee 3: a passage for each scene and ending, replies as links. What a link cannot say stands in lines below it;
 * further ways on stand there as links too, so that Twine draws them and renames them.
 */
import type { LessonInput, ReplyInput, SceneInput } from '../schema/lesson.js';
import { shortHash } from '../compile/hash.js';
import { headerLine } from './header.js';
import { positions } from './layout.js';
import { aboutEntries, endingEntries, replyEntries, sceneEntries, type Ways } from './lesson-entries.js';
import { linkText } from './links.js';
import { aboutName, tagColours } from './names.js';
import { linesOf, text, word } from './tree.js';

const ways: Ways = { target: (name) => word(`[[${name}]]`), linked: true };

/** The same name for the same lesson: the Treaty of Babel asks for a UUID. */
function ifid(name: string): string {
  const digit = (i: number): string => (shortHash(`${i} ${name}`, 1).charCodeAt(0) % 16).toString(16).toUpperCase();
  const hex = Array.from({ length: 32 }, (_, i) => (i === 12 ? '5' : i === 16 ? 'A' : digit(i))).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Where a reply leads when no condition holds. */
function lastWay({ lands, next: own }: ReplyInput): string {
  const next = lands ? lands.at(-1)?.next : own;
  return (typeof next === 'string' ? next : next?.at(-1)?.go) ?? '';
}

/** A reply: the link, and below it what the link cannot say. */
const replyLines = (key: string, reply: ReplyInput): readonly string[] => [
  '',
  `[[${linkText(reply.say)}->${lastWay(reply)}]]`,
  ...linesOf([['key', text(key)], ...replyEntries(reply, ways)], 2),
];

function sceneLines({ worked, alone, ...scene }: SceneInput): readonly string[] {
  const unsaid = { ...scene, ...(worked === false && { worked }), ...(alone === false && { alone }) };
  return [
    ...linesOf(sceneEntries(unsaid), 0),
    ...Object.entries(scene.replies).flatMap(([key, reply]) => replyLines(key, reply)),
  ];
}

/** `name` is that of the lesson's file. The lesson is one that `check` has nothing against. */
export function writeTwee(name: string, lesson: LessonInput): string {
  const place = positions(lesson);
  const metadata = (passage: string) => ({ position: place.get(passage) ?? '100,100', size: '100,100' });
  const data = {
    ifid: ifid(name),
    format: 'Harlowe',
    'format-version': '3.3.9',
    start: lesson.first,
    'tag-colors': tagColours,
    zoom: 1,
  };
  // A title that Twee would cut or take for a passage stands among the lines as well.
  const title = lesson.title.trim().replace(/\s+/g, ' ');
  const plain = title === lesson.title && !title.startsWith('::');
  const passages: readonly (readonly string[])[] = [
    [headerLine('StoryTitle'), plain ? title : name],
    [headerLine('StoryData'), JSON.stringify(data, null, 2)],
    [
      headerLine(aboutName, ['lesson'], { position: '100,-50', size: '100,100' }),
      ...linesOf([...(plain ? [] : [['title', text(lesson.title)] as const]), ...aboutEntries(lesson)], 0),
    ],
    ...Object.entries(lesson.scenes).map(([id, scene]) => {
      const tags = ['scene', ...(scene.worked ? ['worked'] : []), ...(scene.alone ? ['alone'] : [])];
      return [headerLine(id, tags, metadata(id)), ...sceneLines(scene)];
    }),
    ...Object.entries(lesson.endings).map(([id, ending]) => [
      headerLine(id, ['ending', ending.ending], metadata(id)),
      ...linesOf(endingEntries(ending, false), 0),
    ]),
  ];
  return `${passages.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
