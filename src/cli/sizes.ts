import { brotliCompressSync, constants } from 'node:zlib';
import { build } from '../toolkit/build.js';
import { hasErrors } from '../toolkit/problems/problem.js';
import { sizesOf } from '../toolkit/sizes.js';
import { courseOption, type Command } from './command.js';
import { ingredients } from './ingredients.js';
import { report } from './report.js';

const kilo = 1024;
/** What a package may weigh: bytes, and requests. */
const budget = { zip: 250 * kilo, brotli: 36 * kilo, requests: 3 };

const brotli = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;

interface Line {
  readonly what: string;
  readonly value: number;
  readonly unit: 'bytes' | 'requests';
  readonly most?: number;
}

const over = ({ value, most }: Line): boolean => most !== undefined && value > most;

function told(line: Line): string {
  const amount = (value: number): string => (line.unit === 'bytes' ? `${(value / kilo).toFixed(1)} KB` : String(value));
  const limit =
    line.most === undefined ? '' : `  of ${amount(line.most).padStart(8)}  ${over(line) ? 'over budget' : 'ok'}`;
  return `  ${line.what.padEnd(26)}${amount(line.value).padStart(10)}${limit}`;
}

export const sizesCommand: Command = {
  name: 'sizes',
  about: 'prints what each package weighs, against its budget',
  words: [],
  options: courseOption,
  run: (call) => {
    const input = ingredients(call);
    if (!input) return 1;
    const { checked, packages } = build(input);
    if (hasErrors(checked.problems)) return report(checked.problems, checked.sources, call);
    const lines = packages.flatMap((one): readonly (Line | string)[] => {
      const { zip, launch, scripts } = sizesOf(one);
      return [
        one.name,
        { what: 'zip', value: zip, unit: 'bytes', most: budget.zip },
        { what: 'requests at launch', value: launch.requests, unit: 'requests', most: budget.requests },
        { what: 'bytes at launch', value: launch.bytes, unit: 'bytes' },
        { what: 'JavaScript', value: scripts.reduce((sum, { length }) => sum + length, 0), unit: 'bytes' },
        {
          what: 'JavaScript after brotli',
          value: scripts.reduce((sum, one) => sum + brotli(one), 0),
          unit: 'bytes',
          most: budget.brotli,
        },
      ];
    });
    for (const line of lines) call.print(typeof line === 'string' ? line : told(line));
    return lines.some((line) => typeof line !== 'string' && over(line)) ? 1 : 0;
  },
};
