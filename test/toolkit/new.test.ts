import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { newCommand } from '../../src/cli/new.js';
import { readCourse } from '../../src/cli/disk.js';
import { run } from '../../src/cli/run.js';
import { check } from '../../src/toolkit/check.js';
import { simulate } from '../../src/toolkit/simulate/simulate.js';
import { nameFrom } from '../../src/toolkit/start-course/start.js';
import { itemTypes } from '../../src/course/text.js';

const folder = mkdtempSync(join(tmpdir(), 'new-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function begin(...args: readonly string[]): Promise<{ readonly status: number; readonly text: string }> {
  const said: string[] = [];
  const say = (text: string): void => void said.push(text);
  const status = await run([newCommand], ['new', ...args], { cwd: folder, print: say, complain: say, colours: false });
  return { status, text: said.join('\n') };
}

const at = (name: string): string => join(folder, name);

describe('course new', () => {
  it('begins a course that has no problem, plays, and shows one item of each type', async () => {
    const { status, text } = await begin('course', 'Small talks');
    expect(status).toBe(0);
    expect(text).toContain('Small talks/course.yaml');
    const { problems, result } = check(readCourse(at('Small talks')));
    expect(problems.map(({ code }) => code)).toEqual([]);
    const compiled = result?.compiled;
    expect(compiled?.course.id).toBe('small-talks');
    expect(compiled?.texts.en?.course.title).toBe('Small talks');
    const items = Object.values(compiled?.texts.en?.units ?? {}).flatMap((unit) =>
      unit.kind === 'quiz' ? Object.values(unit.items).map(({ type }) => type) : [],
    );
    expect(items.sort()).toEqual([...itemTypes].sort());
    const played = compiled && simulate(compiled, { plays: 400, seed: 1 });
    expect(played?.lessons.map(({ neverSeen, neverChosen }) => [neverSeen, neverChosen])).toEqual([[[], []]]);
  });

  it('adds a lesson and a bank to it, with no error', async () => {
    for (const [kind, name] of [
      ['lesson', 'second-talk'],
      ['bank', 'second-quiz'],
    ] as const)
      expect(await begin(kind, name, '--course', 'Small talks')).toMatchObject({ status: 0 });
    const rules = 'pass-mark: 75\n    attempts: 1\n    lookalikes: [0, 1]\n    blueprint: { talk: 1, limits: 1 }';
    const file = at('Small talks/course.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text
        .replace('  - lesson: first-talk', '  - lesson: first-talk\n  - lesson: second-talk')
        .replace('  - survey:', `  - quiz: second-quiz\n    ${rules}\n  - survey:`),
    );
    const { problems, result } = check(readCourse(at('Small talks')));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result?.compiled.course.units.map(({ id }) => id)).toContain('second-talk');
  });

  it.each<[readonly string[], number, string]>([
    [
      ['lesson', 'second-talk', '--course', 'Small talks'],
      1,
      'Nothing was written, as this is there already: lessons/second-talk.yaml.',
    ],
    [['course', 'Small talks'], 1, 'Nothing was written'],
    [['lesson', 'Third talk!', '--course', 'Small talks'], 2, 'Did you mean “third-talk”?'],
    [['lesson', '../outside', '--course', 'Small talks'], 2, 'cannot be a name'],
    [['lesson', 'third-talk'], 2, 'There is no course.yaml'],
    [['quiz', 'x'], 2, '“quiz” is not something to begin with: lesson, bank, course are.'],
    [['lesson'], 2, 'course new takes KIND NAME'],
    [['course', '!!'], 2, 'no letter or digit'],
  ])('%j ends with %i', async (args, status, text) => {
    const ended = await begin(...args);
    expect(ended.text).toContain(text);
    expect(ended.status).toBe(status);
  });

  it('makes names of words', () => {
    expect(nameFrom('¡Él y yo, otra vez!')).toBe('el-y-yo-otra-vez');
  });
});
