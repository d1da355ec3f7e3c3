/** A word on what is going on, for whoever waits. */
import process from 'node:process';

export interface Progress {
  /** On a terminal one line that gives way to the next; elsewhere a line each. */
  readonly say: (what: string) => void;
  /** Clears the line, where there is one. */
  readonly done: () => void;
}

type Stream = Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean };

export function progressOn(stream: Stream = process.stderr): Progress {
  const line = stream.isTTY === true;
  return {
    say: (what) => void stream.write(line ? `\r\u001b[2K${what} …` : `${what} …\n`),
    done: () => {
      if (line) stream.write('\r\u001b[2K');
    },
  };
}
