import { expect, it } from 'vitest';
import { connectionLine } from '../../src/player/course-frame/connection-line.js';
import { en } from '../../src/player/strings/en.js';
import type { Connection } from '../../src/tracking/port.js';

it.each<readonly [Connection, RegExp]>([
  [{ kind: 'saved' }, /^Saved$/],
  [{ kind: 'saving' }, /^Saving/],
  [{ kind: 'unsaved', since: 0 }, /^Not saved since .*\d.*You can go on/],
  [{ kind: 'local', stored: true }, /kept in this browser/],
  [{ kind: 'local', stored: false }, /keeps nothing/],
  [{ kind: 'untracked' }, /nothing is recorded/],
  [{ kind: 'elsewhere' }, /another tab/],
  [{ kind: 'ended' }, /closed/],
])('%o', (connection, line) => {
  expect(connectionLine(en, connection, 'en')).toMatch(line);
});
