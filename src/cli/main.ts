/** The command `course`. */
import process from 'node:process';
import { commands } from './commands.js';
import { run } from './run.js';

// Whoever reads the output may have seen enough: `| head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

process.exitCode = await run(commands, process.argv.slice(2), {
  cwd: process.cwd(),
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  colours: process.stdout.isTTY && process.env.NO_COLOR === undefined,
});
