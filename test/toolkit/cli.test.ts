import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
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
    [[], 2, 'Usage: course COMMAND'],
    [['--help'], 0, 'check'],
    [['chekc'], 2, 'There is no command “chekc”. Did you mean “check”?'],
    [['check', '--corse', 'x'], 2, 'course check has no option --corse. Did you mean --course?'],
    [['check', 'more'], 2, 'course check takes no words, not “more”.'],
    [['check', '--help'], 0, '--course DIR'],
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
