import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { remake } from '../../src/cli/remake.js';
import { bytesOf, type Files } from '../../src/toolkit/files.js';

let out: string;
beforeEach(() => (out = mkdtempSync(join(tmpdir(), 'remake-'))));
afterEach(() => rmSync(out, { recursive: true }));

const files = (...names: readonly string[]): Files => new Map(names.map((name) => [name, bytesOf(name)]));
const put = (name: string, text = ''): void => {
  mkdirSync(join(out, name, '..'), { recursive: true });
  writeFileSync(join(out, name), text);
};
const there = (): readonly string[] => readdirSync(out, { recursive: true }).map(String).sort();
const web = (...names: readonly string[]) => remake(out, files(...names), ['web'], 'dist');

it('replaces what an earlier run wrote, and nothing else', () => {
  put('mine.txt');
  expect(web('web/index.html', 'web/images/deep/a.svg', 'some.zip')).toBeUndefined();
  expect(web('web/index.html', 'web/b.js')).toBeUndefined();
  expect(there()).toEqual(['.course-build', 'mine.txt', 'some.zip', 'web', 'web/b.js', 'web/index.html']);
});

it('writes through a link that somebody put in the place of the folder', () => {
  mkdirSync(join(out, 'site'));
  symlinkSync('site', join(out, 'web'));
  expect(web('web/index.html')).toBeUndefined();
  expect(web('web/new.html')).toBeUndefined();
  expect(there()).toContain('site/new.html');
  expect(there()).not.toContain('site/index.html');
});

it('keeps the lists of several commands', () => {
  web('web/index.html');
  remake(out, files('report/story.html', 'report/story/a.svg'), ['report/story'], 'dist');
  web('web/new.html');
  expect(readFileSync(join(out, '.course-build'), 'utf8')).toBe('report/story/a.svg\nweb/new.html\n');
  expect(remake(out, files('report/story/b.svg'), ['report/story'], 'dist')).toBeUndefined();
  expect(there()).toContain('report/story.html');
  expect(there()).not.toContain('report/story/a.svg');
});

it.each([['a page'], ['a folder that is linked']])(
  'stops before anything is written where there is %s of others',
  (what) => {
    web('web/old.js');
    if (what === 'a page') put('web/inner/mine.html', 'mine');
    else symlinkSync(join(import.meta.dirname, '../samples/good'), join(out, 'web/mine'));
    expect(web('web/new.js', 'new.zip')).toMatch(
      /^dist\/web holds files that this command did not write \(web\/(?:inner\/mine\.html|mine)\); name another folder, or empty that one\.$/,
    );
    expect(there()).toContain('web/old.js');
    expect(there()).not.toContain('new.zip');
  },
);

it('stops at a web site that it knows nothing of', () => {
  put('web/index.html', '<h1>Ours for years</h1>');
  expect(web('web/index.html')).toContain('web/index.html');
  expect(readFileSync(join(out, 'web/index.html'), 'utf8')).toBe('<h1>Ours for years</h1>');
});

it('knows what was built before there was a list', () => {
  const page = '<script type="text/plain" id="course">x</script>';
  put('web/index.html', page);
  put('web/texts-en-1.3hVq0aZ1.js');
  put('web/images/one.png');
  put('web/.DS_Store');
  expect(web('web/new.js')).toBeUndefined();
  expect(there()).toEqual(['.course-build', 'web', 'web/.DS_Store', 'web/new.js']);
});

it('does not take a file for its own because a page of its own lies beside it', () => {
  put('web/index.html', '<script type="text/plain" id="course">x</script>');
  put('web/diary.txt');
  expect(web('web/new.js')).toContain('(web/diary.txt)');
  expect(existsSync(join(out, 'web/diary.txt'))).toBe(true);
});

it.each([
  ['story', '<link rel="stylesheet" href="story.css">', 'priya.svg'],
  ['dossier', '<title>X 1.0 · dossier</title>', 'items.csv'],
])('knows a %s from before there was a list', (name, page, file) => {
  const again = () => remake(out, files(`report/${name}.html`), [`report/${name}`], 'dist');
  put(`report/${name}/${file}`);
  expect(again()).toContain(file);
  put(`report/${name}.html`, page);
  expect(again()).toBeUndefined();
  expect(existsSync(join(out, `report/${name}/${file}`))).toBe(false);
});
