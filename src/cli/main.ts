/** The command `course`. */
import process from 'node:process';
import { commandsFor } from './commands-for.js';
import { run } from './run.js';

// Whoever reads the output may have seen enough: `| head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const args = process.argv.slice(2);
process.exitCode = await run(await commandsFor(args), args, {
  cwd: process.cwd(),
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  colours: process.stdout.isTTY && process.env.NO_COLOR === undefined,
});
