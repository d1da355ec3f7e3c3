import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/course/situation.js';
import type { LessonText } from '../../src/course/text.js';
import { textOf } from '../../src/toolkit/files.js';
import { parseCondition } from '../../src/toolkit/conditions/parse.js';
import { simulate } from '../../src/toolkit/simulate/simulate.js';
import { source } from '../../src/toolkit/source/source.js';
import { malformed } from '../../src/toolkit/source/xml.js';
import { inWords } from '../../src/toolkit/story/condition-words.js';
import { storyGraph } from '../../src/toolkit/story/graph.js';
import { layout } from '../../src/toolkit/story/layout.js';
import { storyFiles } from '../../src/toolkit/story/page.js';
import { storySvg } from '../../src/toolkit/story/svg.js';
import { wrapped } from '../../src/toolkit/story/text.js';
import { course, lesson } from '../support/course.js';

const condition = (text: string): Condition => {
  const parsed = parseCondition(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.condition;
};

describe('conditions in words', () => {
  it.each([
    ['alliance >= 2', 'alliance 2 or more'],
    ['alliance < 2', 'alliance below 2'],
    ['affect = hurt', 'affect hurt'],
    ['limit and not explored', 'limit said, not explored'],
    ['uncorrected = 0', 'every don’t repaired'],
    ['uncorrected > 0', 'a don’t not repaired'],
    ['named and (role or reason)', 'request named, (role explained or reason given)'],
    ['not (named and role)', 'not (request named, role explained)'],
    ['not alliance >= 2', 'alliance below 2'],
  ])('%s: %s', (text, words) => {
    expect(inWords(condition(text))).toBe(words);
  });
});

const words: LessonText = {
  kind: 'lesson',
  title: 'Priya & <the> "notification"',
  premiseHtml: '<p>One two.</p>',
  holds: 'Three.',
  client: { name: 'Priya', portrait: 'priya', about: 'Four.' },
  places: {
    coat: {
      kind: 'scene',
      title: 'A <b>bold</b> & long title that has to be broken in lines',
      says: ['Hello there.'],
      replies: {},
    },
  } as LessonText['places'],
};

describe('the graph of a lesson', () => {
  const { nodes, edges } = storyGraph(lesson, words);

  it('has a box for every place, and a gate where the state decides', () => {
    expect(nodes.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'scene watch',
      'scene coat',
      'scene mend',
      'scene door',
      'ending strong',
      'ending unfinished',
      'ending rupture',
      'gate mend?0',
    ]);
  });

  it('has an arrow for replies of one verdict that go one way', () => {
    expect(
      edges.map(({ from, to, verdict, keys, conditions }) => [from, to, verdict, keys.join(''), conditions]),
    ).toEqual([
      ['watch', 'coat', 'sound', 'a', []],
      ['coat', 'door', 'sound', 'a', []],
      ['coat', 'mend', 'dont', 'b', []],
      ['coat', 'rupture', 'dont', 'c', []],
      ['mend', 'door', 'repair', 'a', []],
      ['mend', 'unfinished', 'dont', 'b', []],
      ['mend', 'mend?0', 'sound', 'c', []],
      ['door', 'strong', 'sound', 'a', []],
      ['door', 'unfinished', 'dont', 'bc', []],
      ['mend?0', 'door', null, '', ['before the reply: alliance 2 or more']],
      ['mend?0', 'unfinished', null, '', ['otherwise']],
    ]);
  });

  it('counts what can be read before a reply', () => {
    expect(nodes[1]).toMatchObject({ words: 13, first: false });
  });

  it('stands in lines from top to bottom, nothing upon anything', () => {
    const placed = layout(storyGraph(lesson, words)).nodes;
    for (const [i, one] of placed.entries()) {
      for (const other of placed.slice(i + 1)) {
        const apart =
          Math.abs(one.at.x - other.at.x) >= (one.size.width + other.size.width) / 2 ||
          Math.abs(one.at.y - other.at.y) >= (one.size.height + other.size.height) / 2;
        expect(apart, `${one.node.id} ${other.node.id}`).toBe(true);
      }
    }
  });
});

describe('the picture', () => {
  const visits = simulate({ course, texts: {} }, { plays: 80, seed: 1 }).lessons[0];

  it('is well-formed, escaped, named and described', () => {
    const svg = storySvg(lesson, words, { visits });
    expect(malformed(source('priya.svg', svg))).toBeUndefined();
    expect(svg).not.toContain('<b>');
    expect(svg).toContain('Priya &amp; &lt;the&gt; &quot;notification&quot;</title>');
    expect(svg).toMatch(/aria-labelledby="story-priya-title story-priya-desc"/);
    expect(svg).toContain('prefers-color-scheme:dark');
    expect(svg).toContain('seen 100 %');
  });

  it('says nothing of visits that were not counted', () => {
    expect(storySvg(lesson, words)).not.toContain(' %');
  });

  it('is on a page without script or inline style', () => {
    const files = storyFiles({ course, texts: {} });
    expect([...files.keys()]).toEqual(['story.html', 'story.css', 'story/priya.svg']);
    const html = textOf(files.get('story.html') ?? new Uint8Array()) ?? '';
    expect(html).not.toMatch(/<script|<style|style=| on\w+=/);
    expect(html).toContain('The same as a list');
  });

  it('leaves figures of other content aside', () => {
    const old = { ...simulate({ course, texts: {} }, { plays: 8, seed: 1 }), fingerprint: 'other0' };
    expect(textOf(storyFiles({ course, texts: {} }, old).get('story.html') ?? new Uint8Array())).toContain(
      'npx course simulate',
    );
  });
});

it('breaks lines between words', () => {
  expect(wrapped('one two three', 50, 12)).toEqual(['one two', 'three']);
  expect(wrapped('', 50, 12)).toEqual([]);
});
