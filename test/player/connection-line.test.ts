import { expect, it } from 'vitest';
import { connectionLine } from '../../src/player/course-frame/connection-line.js';
import { en } from '../../src/player/strings/en.js';
import type { Connection } from '../../src/tracking/port.js';

it.each<readonly [Connection, RegExp]>([
  [{ kind: 'saved' }, /^Saved$/],
  [{ kind: 'saving' }, /^Saving/],
  [{ kind: 'unsaved', since: 0 }, /^Not saved since .*\d.*You can go on/],
  [{ kind: 'local', how: 'local' }, /No learning platform found.*kept in this browser/],
  [{ kind: 'local', how: 'unstored' }, /keeps nothing/],
  [{ kind: 'local', how: 'detached' }, /does not answer.*kept in this browser/],
  [{ kind: 'local', how: 'silent' }, /does not answer.*will not reach it/],
  [{ kind: 'untracked' }, /nothing is recorded/],
  [{ kind: 'elsewhere' }, /another tab/],
  [{ kind: 'ended', how: 'saving' }, /^Saving/],
  [{ kind: 'ended', how: 'stored' }, /^Saved and closed/],
  [{ kind: 'ended', how: 'kept' }, /kept in this browser/],
  [{ kind: 'ended', how: 'lost' }, /could not be saved/],
  [{ kind: 'ended', how: 'nothing' }, /Nothing was recorded/],
])('%o', (connection, line) => {
  expect(connectionLine(en, connection, 'en')).toMatch(line);
});
