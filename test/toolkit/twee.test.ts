/** Lessons to Twee 3 and back. */
// @ts-expect-error -- its package hides its types from the compiler
import * as extwee from 'extwee';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCourse } from '../../src/cli/disk.js';
import { readContent } from '../../src/toolkit/content/read.js';
import { normsOf } from '../../src/toolkit/norms.js';
import { pretty, wordsOf } from '../../src/toolkit/problems/pretty.js';
import { inOrder } from '../../src/toolkit/problems/problem.js';
import type { LessonInput } from '../../src/toolkit/schema/lesson.js';
import { lineOf } from '../../src/toolkit/source/source.js';
import { checkLesson } from '../../src/toolkit/check-lesson.js';
import { headerLine, readHeader } from '../../src/toolkit/twee/header.js';
import { linkText, linkWords, readLink } from '../../src/toolkit/twee/links.js';
import { readTwee } from '../../src/toolkit/twee/read.js';
import { difference, roundTrip } from '../../src/toolkit/twee/round-trip.js';
import { writeTwee } from '../../src/toolkit/twee/write.js';
import { good, repository } from './samples.js';

interface Story {
  readonly name: string;
  readonly start: string;
  readonly format: string;
  readonly IFID: string;
  readonly passages: readonly {
    readonly name: string;
    readonly tags: readonly string[];
    readonly text: string;
    readonly metadata: { readonly position?: string };
  }[];
}
const { parseTwee } = extwee as { readonly parseTwee: (text: string) => Story };

// Until problems/messages.ts lists them itself.

const shipped = readContent(readCourse(repository)).lessons;
const sample = readContent(good).lessons;
const known = { points: undefined, objectives: undefined, norms: normsOf(undefined) };
const lessonOf = (name: string): LessonInput => {
  const found = shipped.get(name)?.input ?? sample.get(name)?.input;
  if (!found) throw new Error(`there is no lesson ${name}`);
  return found;
};
const [small = lessonOf('priya')] = [...sample.values()].map(({ input }) => input);
const priya = writeTwee('priya', lessonOf('priya'));

describe('course → Twee → course', () => {
  it.each([...shipped.keys()])('%s comes back equal', (name) => {
    expect(roundTrip(name, lessonOf(name)).differs).toBeUndefined();
  });
  it.each([...sample.keys()])('%s of the sample course comes back equal', (name) => {
    const input = sample.get(name)?.input;
    expect(input && roundTrip(name, input).differs).toBeUndefined();
  });
  it.each([...shipped.keys()])('%s is written in the same way again', (name) => {
    const first = roundTrip(name, lessonOf(name));
    const again = readTwee('x.twee', name, first.twee).lesson;
    expect(again && roundTrip(name, again.input)).toEqual(first);
    expect(first.yaml).toMatch(/^# yaml-language-server: .*\ntitle: /);
  });
  it.each([...shipped.keys()])('%s passes the same rules in both files', (name) => {
    const { lesson } = readTwee('x.twee', name, roundTrip(name, lessonOf(name)).twee);
    const file = shipped.get(name);
    const told = (found: ReturnType<typeof checkLesson>): readonly string[] =>
      found.map((one) => `${one.code} ${wordsOf(one)}`).sort();
    expect(lesson && told(checkLesson(lesson, known))).toEqual(file && told(checkLesson(file, known)));
  });

  it('keeps any text anywhere', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom(
          ' ',
          '\n',
          'a',
          '[',
          ']',
          '-',
          '>',
          '<',
          '|',
          '&',
          '#',
          ':',
          '"',
          "'",
          '\\',
          '{',
          '%',
          '\t',
        ),
        minLength: 1,
        maxLength: 40,
      }),
      fc
        .array(
          fc.constantFrom('word', 'a', '::', '[[x]]', '->', '&#91;', '---', '\n', '\n\n', '# no', '- a', 'key: b'),
          { minLength: 20, maxLength: 80 },
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(piece, piece, piece, piece, (say, why, tells, title) => {
        fc.pre([say, why, tells, title].every((one) => /\S/.test(one)));
        const lesson = structuredClone(small);
        const [scene] = Object.values(lesson.scenes);
        const [reply] = Object.values(scene?.replies ?? {});
        const [ending] = Object.values(lesson.endings);
        Object.assign(reply ?? {}, { say, why, hear: tells });
        Object.assign(scene ?? {}, { title: why, says: say });
        Object.assign(ending ?? {}, { tells, debrief: say });
        Object.assign(lesson, { title, premise: why });
        expect(difference(lesson, readTwee('x', 'priya', writeTwee('priya', lesson)).lesson?.input)).toBeUndefined();
        expect(roundTrip('priya', lesson).differs).toBeUndefined();
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});

describe('another reader of Twee 3', () => {
  const story = parseTwee(priya);
  it('finds title, start, format and identifier', () => {
    expect(story.name).toBe('Priya and the notification');
    expect(story.start).toBe('coat');
    expect(story.format).toBe('Harlowe');
    expect(story.IFID).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}$/);
  });
  it('finds the passages with tags and places', () => {
    const { scenes, endings } = lessonOf('priya');
    expect(story.passages.map(({ name }) => name)).toEqual([
      'About this lesson',
      ...Object.keys(scenes),
      ...Object.keys(endings),
    ]);
    const places = story.passages.map(({ metadata }) => metadata.position);
    expect(new Set(places).size).toBe(story.passages.length);
    expect(story.passages.find(({ name }) => name === 'coat')?.tags).toEqual(['scene', 'worked']);
    expect(story.passages.find(({ name }) => name === 'rupture')?.tags).toEqual(['ending', 'rupture']);
  });
  it('has every link lead to a passage', () => {
    const names = new Set(story.passages.map(({ name }) => name));
    const links = story.passages.flatMap(({ text }) =>
      [...text.matchAll(/\[\[(.*?)\]\]/g)].map(([, inside = '']) => readLink(inside).target.text),
    );
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((one) => !names.has(one))).toEqual([]);
  });
});

describe('headers and links', () => {
  it.each([
    [':: a', 'a', []],
    ['::a [x y] {"position":"1,2"}', 'a', ['x', 'y']],
    [':: b\\[c\\]\\\\ [t\\]u]', 'b[c]\\', ['t]u']],
    [headerLine('{odd} [name]\\', ['a[b']), '{odd} [name]\\', ['a[b']],
  ])('reads %s', (line, name, tags) => {
    const header = readHeader(line);
    expect([header.name.text, header.tags.map(({ text }) => text), header.faults]).toEqual([name, tags, []]);
  });
  it.each([
    ['a->b', 'a', 'b'],
    ['b<-a', 'a', 'b'],
    ['a|b', 'a', 'b'],
    ['a->b->c', 'a->b', 'c'],
    [' a -> b ', 'a', 'b'],
  ])('reads [[%s]]', (inside, words, target) => {
    expect([readLink(inside).words.text, readLink(inside).target.text]).toEqual([words, target]);
  });
  it.each(['a->b', 'a<-b', '[x]', 'a|b', ' x ', 'one\ntwo', '&#91;', 'R&B; a & b', '->'])('keeps %j', (words) => {
    expect(linkWords(readLink(`${linkText(words)}->x`).words.text)).toBe(words);
  });
});

/** `course → Twee` with one text replaced: what is said then, line by line. */
function after(...changes: readonly (readonly [from: string, to: string])[]): readonly string[] {
  let text = priya;
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`no ${from}`);
    text = text.replace(from, () => to);
  }
  const { source, lesson, problems } = readTwee('priya.twee', 'priya', text);
  const all = inOrder(
    [...problems, ...(lesson ? checkLesson(lesson, known) : [])].filter(
      (one) => one.severity === 'error' || one.code.startsWith('twee'),
    ),
  );
  return all.map(
    (one) =>
      `${one.code} at “${(lineOf(source, one.line) ?? '').slice(one.column - 1, one.column - 1 + one.length).slice(0, 40)}”`,
  );
}

describe('problems stand where they are in the Twee file', () => {
  it.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
    ['nothing', [], []],
    ['a link to nowhere', [['->no-thanks]]', '->no-thank]]']], ['unknown-scene at “no-thank”']],
    ['a wrong verdict', [['verdict: dont', 'verdict: bad']], ['not-one-of at “bad”']],
    ['a condition', [['when: not reason', 'when: not raeson']], ['condition-word at “raeson”']],
    [
      'an unknown line',
      [['  hear: "Oh god.', '  heer: "Oh god.']],
      ['reply-incomplete at “a”', 'unknown-key at “heer”'],
    ],
    ['broken YAML', [['points: [step-1, action-1, benefit-therapist-1]', 'points: [step-1']], ['yaml-indent at “h”']],
    ['no key', [['  key: a\n', '']], ['missing-key at “I want to hear about the fire. First, yo”']],
    ['a key twice', [['  key: b\n', '  key: a\n']], ['yaml-duplicate-key at “a”']],
    ['say below the link', [['  key: a\n', '  key: a\n  say: No.\n']], ['twee-beside-link at “say”']],
    ['next below the link', [['  key: a\n', '  key: a\n  next: weird\n']], ['twee-beside-link at “next”']],
    [
      'no arrow',
      [
        [
          '[[I want to hear about the fire. First, your Instagram request came through last night. I thought we could talk about it for a minute.->weird]]',
          '[[weird]]',
        ],
      ],
      ['twee-no-arrow at “weird”'],
    ],
    ['an open link', [['->weird]]', '->weird']], ['twee-open-link at “[[I want to hear about the fire. First, ”']],
    ['words behind a link', [['->weird]]', '->weird]] so']], ['twee-after-link at “ so”']],
    [
      'prose for lines',
      [['title: The coat comes off\n', 'The coat comes off\n']],
      ['yaml-syntax at “The coat comes off”'],
    ],
    [
      'an unknown tag',
      [['[scene worked]', '[scene wroked]']],
      ['too-few-offered at “coat”', 'twee-unknown-tag at “wroked”'],
    ],
    ['an ending of no kind', [['[ending strong]', '[ending]']], ['missing-key at “strong-close”']],
    ['two kinds', [['[ending strong]', '[ending strong sound]']], ['twee-two-kinds at “sound”']],
    ['a passage twice', [[':: weird [', ':: coat [']], ['twee-passage-twice at “coat”']],
    ['no StoryData', [[':: StoryData', ':: Other']], []],
    ['broken StoryData', [['"zoom": 1', '"zoom": ']], ['twee-story-data at “{”']],
    ['another first scene', [['"start": "coat"', '"start": "coatt"']], ['unknown-scene at “coatt”']],
    ['text before the first passage', [[':: StoryTitle', 'Hello\n:: StoryTitle']], ['twee-before-first at “Hello”']],
    ['bad metadata', [['{"position":"100,100","size":"100,100"}', '{position}']], ['twee-metadata at “{position}”']],
    [
      'several at once',
      [
        ['verdict: dont', 'verdict: bad'],
        ['look: down', 'look: up'],
        ['->weird]]', '->weird'],
      ],
      ['twee-open-link at “[[I want to hear about the fire. First, ”', 'not-one-of at “bad”', 'not-one-of at “up”'],
    ],
  ])('%s', (name, changes, expected) => {
    if (name === 'no StoryData') {
      expect(after(...changes)[0]).toBe('twee-no-passage at “::”');
      return;
    }
    expect(after(...changes)).toEqual(expected);
  });

  it('is shown as check shows it', () => {
    const { source, problems } = readTwee('priya.twee', 'priya', priya.replace('verdict: dont', 'verdict: don'));
    expect(problems.map((one) => pretty(one, lineOf(source, one.line)))).toMatchInlineSnapshot(`
      [
        "priya.twee:111:12: error “don” is none of the possible words. (not-one-of)
        111 |   verdict: don
            |            ^^^
        hint: Did you mean “dont”? Possible: sound, dont, repair.",
      ]
    `);
  });
});
