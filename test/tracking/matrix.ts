/** Prints the fault matrix and the numbers beside it; ends with 1 where anything was lost, doubled or wrong. */
import { figures } from './matrix/figures.js';
import { faults, PASS_AT, type Cell } from './matrix/faults.js';
import { cellOf, expectedSights, packages } from './matrix/run.js';

const print = (line = ''): void => void process.stdout.write(`${line}\n`);

const totals = { cells: 0, meaningless: 0, lost: 0, doubled: 0, wrongStatus: 0, mistakes: 0 };

function told(cell: Cell, sees: readonly string[] | null): string {
  totals.lost += cell.lost;
  totals.doubled += cell.doubled;
  totals.wrongStatus += cell.wrongStatus;
  const surprised = JSON.stringify(cell.sees) === JSON.stringify(sees) ? 0 : 1;
  totals.mistakes += cell.mistakes.length + surprised;
  const bad = cell.lost + cell.doubled + cell.wrongStatus + cell.mistakes.length + surprised > 0;
  return `${bad ? 'WRONG ' : ''}sees ${cell.sees.join(' → ')}; ends with ${cell.ends}`;
}

print(`Fault matrix: ${faults.length} faults × ${packages.length} packages.`);
print(
  `A learner gives ${PASS_AT} answers and passes; the fault is in the first launch, and the second launch is without it.`,
);
print('"sees": connection states met in the first launch. "ends with": what the LMS holds after the second.');
print(
  'Kills and reloads are simulated here: the page and its timers stop, with or without its farewell, and what its tab or',
);
print(
  'browser stores stays. Real processes are killed and real pages reloaded, all five packages in them, by `npm run test:browser`.',
);
for (const fault of faults) {
  print();
  print(fault);
  for (const name of packages) {
    const cell = await cellOf(name, fault);
    totals.cells += 1;
    if (typeof cell === 'string') totals.meaningless += 1;
    print(`  ${name.padEnd(12)} ${typeof cell === 'string' ? `– ${cell}` : told(cell, expectedSights(name, fault))}`);
    if (typeof cell !== 'string' && cell.mistakes.length > 0) print(`               ${cell.mistakes.join(', ')}`);
  }
}
print();
print(`${totals.cells} cells, ${totals.meaningless} without meaning for their package`);
print(`lost accepted answers  ${totals.lost}`);
print(`doubled interactions   ${totals.doubled}`);
print(`wrong final status     ${totals.wrongStatus}`);
print(`other differences      ${totals.mistakes}`);

let over = false;
print();
print('A complete run of this course, every conversation to its strongest ending');
for (const { what, value, most } of await figures()) {
  const within = value <= most;
  over ||= !within;
  print(`  ${what.padEnd(58)} ${String(value).padStart(6)}  at most ${most}${within ? '' : '  OVER'}`);
}
process.exitCode = over || totals.lost + totals.doubled + totals.wrongStatus + totals.mistakes > 0 ? 1 : 0;
