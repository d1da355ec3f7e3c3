import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { troubleWords } from '../../src/cli/trouble.js';

const cwd = tmpdir();
const thrown = (code: string, syscall: string, name: string): Error =>
  Object.assign(new Error(code), { code, syscall, path: join(cwd, name) });

it.each([
  ['EACCES', 'read', 'lessons/ana.yaml', 'Cannot read lessons/ana.yaml: you have no right to.'],
  ['EROFS', 'mkdir', 'dist', 'Cannot write dist: you have no right to.'],
  ['EISDIR', 'open', 'x', 'Cannot write x: it is a folder.'],
  ['EEXIST', 'mkdir', 'x', 'Cannot write x: it is not a folder.'],
  ['ENOENT', 'open', 'no-such/folder/x', 'Cannot write no-such/folder/x: no-such does not exist.'],
  ['ENOSPC', 'write', 'x', 'Cannot write x (ENOSPC).'],
  ['EACCES', 'open', '../x', `Cannot write ${join(cwd, '../x')}: you have no right to.`],
])('%s of %s, %s', (code, syscall, name, words) => {
  expect(troubleWords(thrown(code, syscall, name), cwd)).toBe(words);
});

it.each([
  ['EACCES', 80, 'Cannot listen on port 80: you have no right to. Choose another with --port N.'],
  [
    'EADDRINUSE',
    8815,
    'Cannot listen on port 8815: it is taken, like all that were tried before it. Choose another with --port N.',
  ],
  ['EADDRNOTAVAIL', 8765, 'Cannot listen on port 8765: EADDRNOTAVAIL. Choose another with --port N.'],
])('%s of port %i', (code, port, words) => {
  expect(troubleWords(Object.assign(new Error(code), { code, syscall: 'listen', port }), cwd)).toBe(words);
});

it('leaves every other error alone', () => {
  expect(troubleWords(new Error('no player'), cwd)).toBeUndefined();
});
