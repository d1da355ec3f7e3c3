import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { run } from '../../src/cli/run.js';
import { packageOf } from './package-samples.js';
import { repository } from './samples.js';

const folder = mkdtempSync(join(tmpdir(), 'course-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function course(...args: readonly string[]): Promise<{ status: number; text: string }> {
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  const status = await run(commands, args, { cwd: folder, print: say, complain: say, colours: false });
  return { status, text: said.join('\n') };
}
const sample = (name: string): string => join(repository, 'test/samples', name);

describe('course', () => {
  it.each<[readonly string[], number, string]>([
    [[], 2, 'Usage: npx course COMMAND'],
    [['--help'], 0, 'check'],
    [['chekc'], 2, 'There is no command “chekc”. Did you mean “check”?'],
    [['check', '--corse', 'x'], 2, 'course check has no option --corse. Did you mean --course?'],
    [['check', 'more'], 2, 'course check takes no words, not “more”.'],
    [['check', '--help'], 0, '--course DIR'],
    [['help', 'check'], 0, 'Usage: npx course check [options]'],
    [['help', 'chekc'], 2, 'Did you mean “check”?'],
    [['build', '--help'], 0, 'from DIR/web the earlier build goes'],
    [['verify'], 2, 'course verify takes ZIP'],
    [['verify', 'none.zip'], 1, 'There is no file none.zip.'],
    [['check', '--course', sample('good')], 0, 'No problems. 3 units, version 1.2.0'],
    [['check'], 1, 'There is no course.yaml.'],
    [['worst-case', '--course', sample('good')], 0, 'of 4096 characters'],
    [
      ['matrix', '--course', sample('good')],
      0,
      '4 teaching points, each in at least 1 lessons and 1 items (don’ts: 1): yes.',
    ],
    [['chances', '--course', sample('good')], 1, '3 of 3 right answers pass'],
    [['times', '--course', sample('good')], 0, 'shortest passing path'],
    [['stamp', '--course', sample('good')], 0, 'Every translation has its stamps.'],
    [['check', '--fast', '--course', sample('good')], 0, 'No problems.'],
  ])('%j ends with %i', async (args, status, text) => {
    const ended = await course(...args);
    expect(ended.text).toContain(text);
    expect(ended.status).toBe(status);
  });

  it.each<[readonly string[], string]>([
    [['check', '--course', 'file'], 'Cannot read file: it is not a folder.'],
    [['verify', '.'], `Cannot read ${folder}: it is a folder.`],
    [['check', '--course', sample('good'), '--against', '.'], `Cannot read ${folder}: it is a folder.`],
    [['twee', 'import', '.'], `Cannot read ${folder}: it is a folder.`],
    [
      ['twee', 'export', 'ana', '--course', sample('good'), '--out', 'no/x.twee'],
      'Cannot write no/x.twee: no does not exist.',
    ],
    [['story', '--course', sample('good'), '--out', 'file'], 'Cannot write file/report/story: file is not a folder.'],
    [['simulate', '--plays', '8', '--course', sample('good'), '--out', 'file'], 'file is not a folder.'],
    [['new', 'course', 'file/x'], 'file is not a folder.'],
    [['new', 'lesson', 'x', '--course', 'file'], 'There is no course.yaml in file.'],
  ])('%j meets trouble with files', async (args, text) => {
    writeFileSync(join(folder, 'file'), '');
    const ended = await course(...args);
    expect(ended.text).toContain(text);
    expect(ended.status).toBe(text.startsWith('There') ? 2 : 1);
  });

  describe('does not say that all is well with what it could not read', () => {
    const own = join(folder, 'whole');
    const inOwn = (name: string): string => join(own, name);
    const edited = (name: string, from: string, to: string): void => {
      const text = readFileSync(inOwn(name), 'utf8');
      expect(text).toContain(from);
      writeFileSync(inOwn(name), text.replace(from, to));
    };
    beforeEach(() => {
      rmSync(own, { recursive: true, force: true });
      for (const name of ['good', 'whole']) cpSync(sample(name), own, { recursive: true });
    });

    it.each([
      ['stamp', 'Nothing was stamped.'],
      ['twee check', 'No lesson was tried.'],
    ])('%s', async (words, nothing) => {
      const args = [...words.split(' '), '--course', 'whole'];
      expect((await course(...args)).status).toBe(0);
      writeFileSync(inOwn('lessons/ana.yaml'), 'a: [');
      const broken = await course(...args);
      expect(broken.status).toBe(1);
      expect(broken.text).toContain('lessons/ana.yaml:1:');
      expect(broken.text).toContain(nothing);
      expect((await course(...words.split(' '), '--course', 'none')).text).toContain('There is no course.yaml.');
    });

    it('stamp, of a broken translation', async () => {
      writeFileSync(inOwn('lessons/ana.es.yaml'), 'a: [');
      expect(await course('stamp', '--course', 'whole')).toMatchObject({ status: 1 });
    });

    it('stamp, of stamps that are out of date', async () => {
      edited('lessons/ana.yaml', 'A little surprise', 'A little wonder');
      const { status, text } = await course('stamp', '--course', 'whole');
      expect(status).toBe(0);
      expect(text).toMatch(/^lessons\/ana\.es\.yaml:\d+:\d+: warning The source of “.*” has changed/);
      expect(text).toMatch(/\n1 stamp is older than its source: delete the line “of:” first\.$/);
    });

    it('check, of a broken translation, which is there', async () => {
      writeFileSync(inOwn('lessons/ana.es.yaml'), 'a: [');
      const { text } = await course('check', '--fast', '--course', 'whole');
      expect(text).not.toContain('There is no lessons/ana.es.yaml');
    });

    it('check, of course.yml', async () => {
      renameSync(inOwn('course.yaml'), inOwn('course.yml'));
      const { text } = await course('check', '--course', 'whole');
      expect(text).toContain('There is no course.yaml, but there is course.yml.');
    });

    it('check, of files and folders that links lead to, even in circles', async () => {
      renameSync(inOwn('pages'), join(folder, 'elsewhere'));
      renameSync(inOwn('lessons/ana.yaml'), join(folder, 'ana.yaml'));
      symlinkSync('../elsewhere', inOwn('pages'));
      symlinkSync('../../ana.yaml', inOwn('lessons/ana.yaml'));
      symlinkSync('..', join(folder, 'elsewhere/up'));
      symlinkSync('nowhere', join(folder, 'elsewhere/nothing.md'));
      expect((await course('check', '--fast', '--course', 'whole')).text).toContain('No problems.');
    });
  });

  it('weighs saved progress only against standards that packages are made for', async () => {
    cpSync(sample('good'), join(folder, 'own'), { recursive: true });
    appendFileSync(join(folder, 'own/course.yaml'), '\npackages: { standards: [cmi5] }\n');
    const { text } = await course('worst-case', '--course', 'own');
    expect([text.split('\n').length, text]).toEqual([1, expect.stringContaining('no limit set by the standard')]);
  });

  it('verifies a package', async () => {
    writeFileSync(join(folder, 'some.zip'), packageOf('scorm2004-3').zip);
    expect(await course('verify', 'some.zip')).toEqual({ status: 0, text: 'some.zip: no problems.' });
  });

  it('writes the schemas where it is told', async () => {
    expect((await course('schemas', '--out', 'schemas')).status).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'schemas/lesson.schema.json'), 'utf8'))).toHaveProperty(
      'properties.scenes',
    );
  });
});
