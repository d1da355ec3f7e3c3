import { brotliCompressSync, constants } from 'node:zlib';
import { build } from '../toolkit/build.js';
import { hasErrors } from '../toolkit/problems/problem.js';
import { sizesOf } from '../toolkit/sizes.js';
import { courseOption, type Command } from './command.js';
import { ingredients } from './ingredients.js';
import { report } from './report.js';

const kilo = 1024;
const brotli = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).length;

interface Line {
  readonly what: string;
  readonly value: number;
  readonly unit: 'bytes' | 'requests';
}

function told({ what, value, unit }: Line): string {
  const amount = unit === 'bytes' ? `${(value / kilo).toFixed(1)} KB` : String(value);
  return `  ${what.padEnd(26)}${amount.padStart(10)}`;
}

export const sizesCommand: Command = {
  name: 'sizes',
  about: 'prints what each package weighs',
  words: [],
  options: courseOption,
  run: (call) => {
    const input = ingredients(call);
    if (!input) return 1;
    const { checked, packages } = build(input);
    if (hasErrors(checked.problems)) return report(checked.problems, checked.sources, call);
    const lines = packages.flatMap((one): readonly (Line | string)[] => {
      const { launch, scripts } = sizesOf(one.files);
      const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);
      const raw = ({ length }: Uint8Array): number => length;
      return [
        one.name,
        { what: 'zip', value: one.zip.length, unit: 'bytes' },
        { what: 'requests at launch', value: launch.length, unit: 'requests' },
        { what: 'bytes at launch', value: sum(launch.map(raw)), unit: 'bytes' },
        { what: '… after brotli', value: sum(launch.map(brotli)), unit: 'bytes' },
        { what: 'JavaScript in all', value: sum(scripts.map(raw)), unit: 'bytes' },
        { what: '… after brotli', value: sum(scripts.map(brotli)), unit: 'bytes' },
      ];
    });
    for (const line of lines) call.print(typeof line === 'string' ? line : told(line));
    return 0;
  },
};
