/** Texts over several lines (YAML 1.2, section 8.1), given as their lines without indentation; empty lines at the end count for nothing. */

function withoutEnd(lines: readonly string[]): readonly string[] {
  let { length } = lines;
  while (length > 0 && lines[length - 1] === '') length--;
  return lines.slice(0, length);
}

/** `|`: line by line. Undefined where there is nothing. */
export function literal(lines: readonly string[]): string | undefined {
  const kept = withoutEnd(lines);
  return kept.length === 0 ? undefined : kept.join('\n');
}

/** `>`: lines joined by spaces, an empty one a line break. Undefined where lines are indented further, or end in a space. */
export function folded(lines: readonly string[]): string | undefined {
  const kept = withoutEnd(lines);
  if (kept.length === 0) return undefined;
  let text = '';
  let broken = true;
  for (const line of kept) {
    if (line.startsWith(' ') || line.endsWith(' ')) return undefined;
    if (line === '') text += '\n';
    else text += broken ? line : ` ${line}`;
    broken = line === '';
  }
  return text;
}
