/** The command `course`. */
import process from 'node:process';
import { commands } from './commands.js';
import { run } from './run.js';

process.exitCode = await run(commands, process.argv.slice(2), {
  cwd: process.cwd(),
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  colours: process.stdout.isTTY && process.env.NO_COLOR === undefined,
});
