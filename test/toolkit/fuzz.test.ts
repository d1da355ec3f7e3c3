/** Mutated content: never an exception, always a positioned problem or a valid course. */
import { expect, it } from 'vitest';
import { check } from '../../src/toolkit/check.js';
import { bytesOf, textOf, type Files } from '../../src/toolkit/files.js';
import { numbers } from '../support/numbers.js';
import { mutate } from './mutations.js';
import { whole } from './samples.js';

const rounds = 2000;

function mutated(seed: number): { readonly file: string; readonly files: Files } {
  const next = numbers(seed);
  const names = [...whole.keys()];
  const file = names[next(names.length)] ?? '';
  let text = textOf(whole.get(file) ?? new Uint8Array()) ?? '';
  for (let i = 0; i <= next(3); i++) text = mutate(text, next);
  const bytes = bytesOf(text);
  if (next(50) === 0) bytes[next(bytes.length)] = 0xff;
  return { file, files: new Map([...whole, [file, bytes]]) };
}

it(`survives ${rounds} mutated files`, { timeout: 300_000 }, () => {
  const outcomes = { valid: 0, refused: 0 };
  for (let seed = 1; seed <= rounds; seed++) {
    const { files } = mutated(seed);
    const { problems, result, sources } = check(files);
    if (result) outcomes.valid++;
    else outcomes.refused++;
    expect(result !== undefined || problems.length > 0, `seed ${seed}`).toBe(true);
    for (const { file, line, column, length } of problems) {
      const lines = sources.get(file)?.lineStarts.length ?? 1;
      expect(line >= 1 && line <= lines && column >= 1 && length >= 1, `seed ${seed}: ${file}:${line}:${column}`).toBe(
        true,
      );
    }
  }
  expect(outcomes.refused).toBeGreaterThan(rounds / 2);
});
