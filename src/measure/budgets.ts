/**
 * `npm run budgets`: weighs the packages in dist/ against budgets.json; fails where one is over, and says what grew. With `-- --keep`
 * the sizes of today are the ones that growth is told against.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { against, grown, type Kept, type Limits } from './breaches.js';
import { weigh } from './weight.js';

interface Budgets {
  /** By package. */
  readonly limits: Readonly<Record<string, Limits>>;
  readonly kept: Readonly<Record<string, Kept>>;
}

const path = 'budgets.json';
const budgets = JSON.parse(readFileSync(path, 'utf8')) as Budgets;
const kept: Record<string, Kept> = {};
let failed = false;

for (const [standard, limits] of Object.entries(budgets.limits)) {
  const name = readdirSync('dist').find((file) => file.endsWith(`-${standard}.zip`));
  if (name === undefined) {
    console.error(`dist has no …-${standard}.zip: run npm run build first`);
    process.exit(2);
  }
  const weight = weigh(readFileSync(`dist/${name}`));
  kept[standard] = weight.files;
  const lines = against(weight, limits);
  console.log(name);
  for (const { what, value, most, over } of lines)
    console.log(
      `  ${what.padEnd(28)}${value.toFixed(1).padStart(7)} of ${String(most).padStart(4)}  ${over ? 'over' : 'ok'}`,
    );
  if (!lines.some(({ over }) => over)) continue;
  failed = true;
  const more = grown(weight.files, budgets.kept[standard] ?? {});
  console.log(`  What grew since the sizes kept in ${path}:`);
  for (const line of more.length > 0 ? more : ['nothing: the budget was lowered']) console.log(`    ${line}`);
}

if (process.argv.includes('--keep')) {
  const text = JSON.stringify({ ...budgets, kept }, null, 2).replace(/\[\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2]');
  writeFileSync(path, `${text}\n`);
}
process.exitCode = failed ? 1 : 0;
