/** Arguments in, a command done, an exit status out. */
import { parseArgs } from 'node:util';
import { nearest } from '../toolkit/problems/suggest.js';
import { optionsConfig, type Call, type Command } from './command.js';
import { help, helpFor } from './help.js';
import { troubleWords } from './trouble.js';

export type World = Pick<Call, 'cwd' | 'print' | 'colours'> & {
  /** For messages about the call itself. */
  readonly complain: (text: string) => void;
};

/** Exit status of a call that cannot be understood. */
const misuse = 2;

function problemIn(thrown: unknown, command: Command): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const option = /Unknown option '--?([\w-]+)'/.exec(message)?.[1];
  if (option === undefined) return message;
  const near = nearest(option, Object.keys(command.options));
  return `npx course ${command.name} has no option --${option}.${near ? ` Did you mean --${near}?` : ''}`;
}

/** Runs the command that `args` name. */
export async function run(commands: readonly Command[], args: readonly string[], world: World): Promise<number> {
  const [name, ...rest] = args;
  if (name === 'help' && rest[0] !== undefined) return run(commands, [rest[0], '--help'], world);
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    world.print(help(commands));
    return name === undefined ? misuse : 0;
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    const near = nearest(
      name,
      commands.map((one) => one.name),
    );
    world.complain(`There is no command “${name}”.${near ? ` Did you mean “${near}”?` : ''}\n\n${help(commands)}`);
    return misuse;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    world.print(helpFor(command));
    return 0;
  }
  let parsed;
  try {
    parsed = parseArgs({ args: rest, options: optionsConfig(command.options), allowPositionals: true, strict: true });
  } catch (thrown) {
    world.complain(`${problemIn(thrown, command)}\n\n${helpFor(command)}`);
    return misuse;
  }
  const needed = command.words.filter((word) => !word.startsWith('[')).length;
  if (parsed.positionals.length < needed || parsed.positionals.length > command.words.length) {
    const wanted = command.words.length === 0 ? 'no words' : command.words.join(' ');
    world.complain(
      `npx course ${command.name} takes ${wanted}, not “${parsed.positionals.join(' ')}”.\n\n${helpFor(command)}`,
    );
    return misuse;
  }
  try {
    return await command.run({ ...world, values: parsed.values as Call['values'], words: parsed.positionals });
  } catch (thrown) {
    const words = troubleWords(thrown, world.cwd);
    if (words === undefined) throw thrown;
    world.complain(words);
    return 1;
  }
}
