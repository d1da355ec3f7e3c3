import { describe, expect, it } from 'vitest';
import { random } from '../../src/course/random.js';
import type { InteractionAnswer } from '../../src/course/report-types.js';
import { reportOf } from '../../src/course/report.js';
import { initialState } from '../../src/course/state.js';
import { step } from '../../src/course/step.js';
import type { Course } from '../../src/course/types.js';
import { textOf } from '../../src/toolkit/files.js';
import { keyedUnits } from '../../src/toolkit/report/keyed.js';
import { labelsIn } from '../../src/toolkit/report/labels.js';
import { randomEvent } from '../support/play.js';
import { built } from './package-samples.js';

const start = 1_700_000_000_000;
const { checked, dist } = built();
const compiled = checked.result?.compiled;
if (!compiled) throw new Error('the good course has errors');
const text = (name: string): string => textOf(dist.get(`report/${name}`) ?? new Uint8Array()) ?? '';
const keyed = keyedUnits(compiled, 'en').flatMap(({ list }) => list);

const written = (answer: InteractionAnswer): string =>
  answer.type === 'matching' ? answer.pairs.map((pair) => pair.join('.')).join(',') : answer.keys.join(',');

/** `id: pattern` of everything that learners at random report. */
function reported(course: Course): ReadonlySet<string> {
  const told = new Set<string>();
  for (let seed = 1; seed <= 10; seed++) {
    const next = random(seed);
    let state = initialState(course, seed, start);
    let at = start;
    for (let n = 0; n < 150; n++) {
      const event = randomEvent(course, state, next, at);
      ({ at } = event);
      ({ state } = step(course, state, event));
      for (const { id, correct } of reportOf(course, state).interactions.list)
        for (const answer of correct) told.add(`${id}: ${written(answer)}`);
    }
  }
  return told;
}

describe('the key sheet', () => {
  it('tells what every letter stands for, and what is right', () => {
    expect(
      keyed.map(({ id, answers, patterns }) => [id, answers.map(({ key, right }) => `${key}:${right}`), patterns]),
    ).toEqual([
      ['ana_door', ['a:sound', 'b:dont-1', 'c:dont-3'], ['a']],
      ['why_talk', ['a:yes', 'b:', 'c:'], ['a']],
      ['in_order', ['a:2–3', 'b:1', 'c:4', 'd:2–3'], ['b,a,d,c', 'b,d,a,c']],
      ['sort_them', ['a:d', 'b:s', 'c:d'], ['a.d,b.s,c.d']],
    ]);
  });

  it('names interactions and responses as the course reports them', () => {
    const known = new Set(keyed.flatMap(({ id, patterns }) => patterns.map((pattern) => `${id}: ${pattern}`)));
    const told = reported(compiled.course);
    expect([...told].filter((one) => !known.has(one))).toEqual([]);
    expect(told.size).toBe(known.size);
  });

  it('is a table with a line for every letter', () => {
    const lines = text('keys.csv')
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n');
    expect(lines[0]).toBe('language,unit,interaction,kind,weighting,question,letter,text,right,patterns');
    expect(lines).toHaveLength(
      1 + keyed.reduce((sum, { answers, targets }) => sum + answers.length + targets.length, 0),
    );
    expect(lines[3]).toBe('en,ana,ana_door,decision,0,The door,c,Say nothing more and look at the clock.,dont-3,a');
  });

  it('is a page of its own, with nothing to fetch and nothing to run', () => {
    expect(text('keys.html')).toMatch(/^<!doctype html>/);
    expect(text('keys.html')).not.toMatch(/<script|https?:|src=/);
    for (const { id } of keyed) expect(text('keys.html')).toContain(`<code>${id}</code>`);
    expect(text('keys.html')).toContain('dont-3: Ignore it.');
  });

  it.each([
    ['es-MX', 'hoja de claves'],
    ['fr', 'key sheet'],
  ])('has its own words in %s, or else in English', (language, keys) => {
    expect(labelsIn(language).keys).toBe(keys);
  });
});
