import type { Command } from './command.js';

/** The commands that a call may mean: the one that is named where it has to be quick, as loading all takes a third of a second. */
export async function commandsFor([name]: readonly string[]): Promise<readonly Command[]> {
  switch (name) {
    case 'check':
      return [(await import('./check.js')).checkCommand];
    case 'build':
      return [(await import('./build.js')).buildCommand];
    default:
      return (await import('./commands.js')).commands;
  }
}
