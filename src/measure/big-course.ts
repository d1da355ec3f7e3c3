/**
 * A course of any size, for measuring: `bigCourse({ lessons: 1000, scenes: 50, items: 20_000 }, model)`, or from a shell
 *
 *     npx tsx src/measure/big-course.ts DIR --lessons 1 --scenes 10000 --items 100
 *
 * Its words are dealt, by a seed, from the course that lies in the toolkit's own folder, so that lengths and vocabulary are a
 * real course's. It has no problems, and is packaged for cmi5 and the web only: no SCORM keeps saved progress of this length.
 */
import { resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { home, readCourse } from '../cli/disk.js';
import { remake } from '../cli/remake.js';
import { random } from '../course/random.js';
import { readContent } from '../toolkit/content/read.js';
import { bytesOf, type Files } from '../toolkit/files.js';
import { wordCount } from '../toolkit/rules/words.js';
import { bankPool, headPool, lessonPool, type Pool } from './big-pool.js';

export interface Size {
  readonly lessons: number;
  /** Scenes of each lesson; 10,000 are the most that a way of 24 replies leaves room for. */
  readonly scenes: number;
  /** In banks of at most `bankItems`. */
  readonly items: number;
}

const bankItems = 1000;
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The `n`-th code of so many characters. */
const codeAt = (n: number, length: number): string =>
  Array.from({ length }, (_, i) => digits[Math.floor(n / digits.length ** (length - 1 - i)) % digits.length]).join('');

const folded = (indent: string, key: string, text: string): string => {
  const inner = `${indent}  `;
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && inner.length + line.length + word.length > 118) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return `${indent}${key}: >-\n${lines.map((line) => inner + line).join('\n')}\n`;
};
const quoted = (indent: string, key: string, text: string): string => `${indent}${key}: ${JSON.stringify(text)}\n`;

/** Scenes in layers, each at most three times as wide as the one before; a talk passes through all of them. */
function layers(scenes: number): readonly number[] {
  const widest = Math.max(4, Math.ceil(scenes / 17));
  const sizes: number[] = [];
  for (let rest = scenes; rest > 0; rest -= sizes.at(-1) ?? rest)
    sizes.push(Math.min(rest, widest, 3 * (sizes.at(-1) ?? 1 / 3)));
  return sizes;
}

/** What is reached at the end, as the rule about earned endings wants it. */
const endingRoutes = (indent: string): string =>
  `${indent}next:\n${indent}  - when: named and limit and reason and role and closed and uncorrected = 0\n${indent}    go: strong-close\n` +
  `${indent}  - when: limit and closed\n${indent}    go: sound-close\n${indent}  - go: unfinished\n`;

type Verdict = 'sound' | 'dont' | 'repair';
const keys = ['a', 'b', 'c'] as const;

/** Don'ts at every turn; in a huge lesson at every fourth, so that it can be tried out whole. */
const verdictsAt = (layer: number, scenes: number): readonly Verdict[] =>
  scenes <= 200 || layer % 4 === 1 ? ['sound', 'dont', 'repair'] : ['sound', 'repair', 'sound'];

/** Three replies, shortest first; of one length where none of them is a don't. */
function threeOf(say: readonly string[], next: () => number, differ: boolean): readonly string[] {
  const start = Math.floor(next() * say.length);
  const from = [...say.slice(start), ...say.slice(0, start)];
  if (differ) return from.slice(0, 3).sort((a, b) => wordCount(a) - wordCount(b));
  const words = 20;
  return from.filter((one) => wordCount(one) === words).slice(0, 3);
}

function flagsOf(layer: number, last: boolean, verdict: Verdict): string {
  const flags = [
    ...(layer === 0 ? ['named'] : []),
    ...(layer === 1 && verdict === 'sound' ? ['limit', 'reason', 'role'] : []),
    ...(last ? ['closed'] : []),
  ];
  return flags.length > 0 ? `, sets: [${flags.join(', ')}]` : '';
}

function lessonYaml(index: number, scenes: number, pool: Pool): string {
  const next = random(index + 1);
  const any = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const sizes = layers(scenes);
  const parts = [
    '# yaml-language-server: $schema=../schema/lesson.schema.json\n',
    quoted('', 'title', `Talk ${index + 1}`),
    `code: ${JSON.stringify(codeAt(index, 2))}\nclient:\n  name: Priya\n  age: 29\n  portrait: priya\n`,
    quoted('  ', 'about', any(pool.about)),
    quoted('', 'holds', any(pool.holds)),
    folded('', 'premise', any(pool.premise)),
    'objectives: [O1, O2, O3]\n',
    'start: { alliance: 2, affect: light, look: you, readiness: 1, channel: electronic, request: pending }\n',
    'first: scene-0-0\nscenes:\n',
  ];
  let count = 0;
  for (const [layer, size] of sizes.entries()) {
    const after = sizes[layer + 1];
    const verdicts = verdictsAt(layer, scenes);
    for (let place = 0; place < size; place++, count++) {
      parts.push(`  scene-${layer}-${place}:\n`, quoted('    ', 'title', any(pool.title)));
      parts.push(`    code: ${JSON.stringify(codeAt(count, 3))}\n`);
      if (place % 3 === 0) parts.push(quoted('    ', 'stage', any(pool.stage)));
      if (place % 3 === 1) parts.push(quoted('    ', 'says', any(pool.says)));
      parts.push(
        quoted('    ', 'shows', any(pool.shows)),
        folded('    ', 'thinks', any(pool.thinks)),
        '    replies:\n',
      );
      const says = threeOf(pool.say, next, verdicts.includes('dont'));
      for (const [i, key] of keys.entries()) {
        const verdict = verdicts[i] ?? 'sound';
        // The longest is the don't in three scenes of four, as the rule about length wants it.
        const say = says[(i + (count % 4 === 0 ? 2 : 1)) % 3] ?? '';
        const points = verdict === 'dont' ? any(pool.donts) : any(pool.points);
        parts.push(
          `      ${key}:\n        name: say-${layer}-${place}-${key}\n`,
          quoted('        ', 'say', say),
          `        verdict: ${verdict}\n        points: [${points}]\n`,
          quoted('        ', 'hear', any(pool.hear)),
          quoted('        ', 'shows', any(pool.shows)),
          folded('        ', 'why', any(pool.why)),
          `        effects: { affect: ${verdict === 'dont' ? 'hurt' : 'curious'}${flagsOf(layer, after === undefined, verdict)} }\n`,
          after === undefined
            ? endingRoutes('        ')
            : `        next: scene-${layer + 1}-${(3 * place + i) % after}\n`,
        );
      }
    }
  }
  parts.push('endings:\n');
  for (const [kind, id] of [
    ['strong', 'strong-close'],
    ['sound', 'sound-close'],
    ['unfinished', 'unfinished'],
  ] as const) {
    parts.push(
      `  ${id}:\n`,
      quoted('    ', 'title', any(pool.title)),
      `    code: ${JSON.stringify(codeAt(count++, 3))}\n`,
    );
    parts.push(`    ending: ${kind}\n`);
    for (const key of ['tells', 'debrief', 'record'] as const) parts.push(folded('    ', key, any(pool[key])));
  }
  return parts.join('');
}

/** A course in the likeness of `model`, as the files of its folder. */
export function bigCourse({ lessons, scenes, items }: Size, model: Files): Files {
  const content = readContent(model);
  const pool = lessonPool(content);
  const named = Array.from({ length: lessons }, (_, i) => `talk-${i + 1}`);
  const banks = Array.from({ length: Math.ceil(items / bankItems) }, (_, i) => `bank-${i + 1}`);
  const item = bankPool(content);
  return new Map([
    ...headPool(content, model, { lessons: named, banks }),
    ...named.map((name, i) => [`lessons/${name}.yaml`, bytesOf(lessonYaml(i, scenes, pool))] as const),
    ...banks.map((name, i) => {
      const here = Array.from({ length: Math.min(bankItems, items - i * bankItems) }, (_, j) => i * bankItems + j);
      const head = `title: Questions ${i + 1}\ncode: ${JSON.stringify(codeAt(lessons + i, 2))}\nintro: Answer in any order.\nitems:\n`;
      return [`quizzes/${name}.yaml`, bytesOf(head + here.map((n) => item(n, codeAt(n, 3))).join(''))] as const;
    }),
  ]);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const option = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    options: { lessons: option, scenes: option, items: option },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('Where to? big-course.ts DIR [--lessons N] [--scenes N] [--items N]');
  const size = {
    lessons: Number(values.lessons ?? 1),
    scenes: Number(values.scenes ?? 50),
    items: Number(values.items ?? 100),
  };
  const refused = remake(resolve(folder), bigCourse(size, readCourse(home)), ['lessons', 'quizzes'], folder);
  if (refused !== undefined) throw new Error(refused);
}
