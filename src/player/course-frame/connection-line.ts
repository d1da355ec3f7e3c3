import type { Connection } from '../../tracking/port.js';
import type { Strings } from '../strings/en.js';
import { fill } from '../strings/fill.js';

/** Names the words for a connection. */
export const wordsFor = (connection: Connection): keyof Strings['connection'] =>
  'how' in connection ? connection.how : connection.kind;

/** Where the learner's work is, in one calm sentence. */
export function connectionLine({ connection: words }: Strings, connection: Connection, language: string): string {
  if (connection.kind === 'unsaved') {
    const time = new Date(connection.since).toLocaleTimeString(language, { hour: 'numeric', minute: '2-digit' });
    return fill(words.unsaved, { time });
  }
  return words[wordsFor(connection)];
}
