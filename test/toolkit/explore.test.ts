import { describe, expect, it } from 'vitest';
import type { SceneId } from '../../src/course/types.js';
import { compileLessons } from '../../src/toolkit/compile/course.js';
import { readContent } from '../../src/toolkit/content/read.js';
import type { Files } from '../../src/toolkit/files.js';
import { order } from '../../src/toolkit/rules/graph.js';
import { explore } from '../../src/toolkit/rules/play/explore.js';
import { bad, good } from './samples.js';

function lessonOf(files: Files) {
  const lesson = compileLessons(readContent(files)).get('ana')?.unit;
  if (!lesson) throw new Error('no lesson');
  return lesson;
}

describe('explore', () => {
  const play = explore(lessonOf(good));

  it('finds every situation and a way to it', () => {
    const told = [...play.visits].map(([id, visits]) => [id, visits.map((visit) => visit.way().join(', '))]);
    expect(told).toEqual([
      ['coat', ['']],
      ['door', ['coat a']],
      ['cold-night', ['coat a, door b', 'coat a, door c']],
      ['good-night', ['coat a, door a']],
    ]);
  });

  it('plays with the effects', () => {
    const [visit] = play.visits.get('good-night' as SceneId) ?? [];
    expect(visit?.situation).toMatchObject({ alliance: 2, request: 'declined', uncorrected: 0 });
    expect(visit?.situation.flags).toEqual(['named', 'limit', 'reason', 'role', 'closed']);
  });

  it('knows the longest way and what never occurs', () => {
    expect([play.longest, play.complete]).toEqual([2, true]);
    expect(
      explore(lessonOf(bad('never-lands')))
        .landed.get('let-it-be')
        ?.has(0),
    ).not.toBe(true);
  });
});

describe('order', () => {
  it('puts a place before those that follow it', () => {
    const found = order(lessonOf(good));
    expect(found.kind === 'ordered' && found.places.map(({ id }) => id)).toEqual([
      'coat',
      'door',
      'cold-night',
      'good-night',
    ]);
  });

  it('gives the circle', () => {
    expect(order(lessonOf(bad('cycle')))).toEqual({ kind: 'cycle', path: ['coat', 'door', 'coat'] });
  });
});
