/** `course --help`, and the help of one command. */
import type { Command } from './command.js';

const wide = (text: string): string => text.padEnd(22);

export function help(commands: readonly Command[]): string {
  const lines = commands.map(({ name, words, about }) => `  ${wide([name, ...words].join(' '))}${about}`);
  return ['Usage: npx course COMMAND [options]', '', ...lines, '', 'npx course COMMAND --help tells more.'].join('\n');
}

export function helpFor({ name, words, about, options }: Command): string {
  const lines = Object.entries(options).map(([option, { value, about: what, default: preset }]) => {
    const usual = preset === undefined || preset === false ? '' : ` (${String(preset)})`;
    return `  ${wide(`--${option}${value ? ` ${value}` : ''}`)}${what}${usual}`;
  });
  return [`Usage: npx course ${[name, ...words].join(' ')} [options]`, '', `${name} ${about}.`, '', ...lines].join(
    '\n',
  );
}
