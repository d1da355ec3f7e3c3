/** The first line of a passage (Twee 3, “Passage Header”): `:: name [tags] {"position":"x,y"}`. */

export interface Word {
  readonly text: string;
  /** From the beginning of the line. */
  readonly start: number;
  readonly end: number;
}
export interface Header {
  readonly name: Word;
  readonly tags: readonly Word[];
  /** What is wrong with it, and where. */
  readonly faults: readonly {
    readonly fault: 'name' | 'tags' | 'metadata';
    readonly start: number;
    readonly end: number;
  }[];
}

const escaped = (name: string): string => name.replace(/[[\]{}\\]/g, '\\$&');
const unescaped = (name: string): string => name.replace(/\\(.)/g, '$1');

/** A passage's first line. */
export function headerLine(
  name: string,
  tags: readonly string[] = [],
  metadata?: Readonly<Record<string, string>>,
): string {
  const parts = [
    escaped(name),
    ...(tags.length > 0 ? [`[${tags.map(escaped).join(' ')}]`] : []),
    ...(metadata ? [JSON.stringify(metadata)] : []),
  ];
  return `:: ${parts.join(' ')}`;
}

/** Where one of `stops` stands without a backslash before it, from `from` on; the end of the line if nowhere. */
function until(line: string, from: number, stops: string): number {
  for (let i = from; i < line.length; i++) {
    if (line[i] === '\\') i++;
    else if (stops.includes(line[i] ?? '')) return i;
  }
  return line.length;
}

function words(line: string, from: number, to: number): readonly Word[] {
  return [...line.slice(from, to).matchAll(/(?:\\.|[^\s\\])+/g)].map(({ 0: text, index }) => ({
    text: unescaped(text),
    start: from + index,
    end: from + index + text.length,
  }));
}

function isObject(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/** Reads a line that begins with `::`. */
export function readHeader(line: string): Header {
  const faults: Header['faults'][number][] = [];
  const nameEnd = until(line, 2, '[{]}');
  const raw = line.slice(2, nameEnd);
  const start = 2 + raw.length - raw.trimStart().length;
  const name = { text: unescaped(raw.trim()), start, end: start + raw.trim().length };
  if (name.text === '') faults.push({ fault: 'name', start: 0, end: line.length });
  let rest = nameEnd;
  let tags: readonly Word[] = [];
  if (line[rest] === '[') {
    const close = until(line, rest + 1, ']');
    tags = words(line, rest + 1, close);
    if (close === line.length) faults.push({ fault: 'tags', start: rest, end: close });
    rest = Math.min(close + 1, line.length);
  }
  const metadata = line.slice(rest).trim();
  if (metadata !== '' && !isObject(metadata))
    faults.push({ fault: 'metadata', start: line.indexOf(metadata, rest), end: line.length });
  return { name, tags, faults };
}
