/**
 * Parts of a YAML document whose places are those of another file: what stands in a passage is read as YAML, what its header and
 * links say is added, and everything that looks at lessons can then say where something stands in the Twee file.
 */
import { isMap, isScalar, isSeq, Pair, Scalar, visit, YAMLMap, YAMLSeq, type Node } from 'yaml';
import type { Problem } from '../problems/problem.js';
import { spanOf, type Source } from '../source/source.js';
import { parseYaml } from '../source/yaml.js';
import { readLink } from './links.js';
import type { Placed, Stretch } from './passages.js';
import { tweeProblem } from './problem.js';

export function scalar(value: string | boolean, { start, end }: Stretch): Scalar {
  const node = new Scalar(value);
  node.range = [start, end, end];
  return node;
}
export const placed = ({ text, start, end }: Placed): Scalar => scalar(text, { start, end });

export function mapOf(pairs: readonly (readonly [Scalar, Node | null])[], { start, end }: Stretch): YAMLMap {
  const map = new YAMLMap();
  map.items = pairs.map(([key, value]) => new Pair(key, value));
  map.range = [start, end, end];
  return map;
}

const isBlank = (text: string): boolean => text.split('\n').every((line) => /^\s*(?:#|$)/.test(line));

export interface Lines {
  /** Undefined where the lines cannot be read. */
  readonly map: YAMLMap | undefined;
  readonly problems: readonly Problem[];
}

/** The lines of a stretch as a block; `around` is where an empty one stands. */
export function readLines(source: Source, { start, end }: Stretch, around: Stretch): Lines {
  const written = source.text.slice(start, end);
  if (isBlank(written)) return { map: mapOf([], around), problems: [] };
  const parsed = parseYaml(source.file, `${written}\n`);
  const above = spanOf(source, start, start + 1).line - 1;
  if (parsed.kind === 'broken') {
    // What is missing at the end of the stretch is missing in its last line.
    const last = spanOf(source, start + written.trimEnd().length, end);
    const moved = parsed.problems.map((one) => ({ ...one, line: one.line + above }));
    return { map: undefined, problems: moved.map((one) => (one.line > last.line ? { ...one, ...last } : one)) };
  }
  const { contents } = parsed.source.document;
  if (!isMap(contents)) {
    const from = start + written.length - written.trimStart().length;
    return { map: undefined, problems: [tweeProblem('twee-no-lines', spanOf(source, from, end))] };
  }
  visit(contents, {
    Node: (_, node) => {
      const [from, value, to] = node.range ?? [0, 0, 0];
      node.range = [start + from, start + value, start + to];
    },
  });
  return { map: contents, problems: [] };
}

const isKey = (pair: { readonly key: unknown }, name: string): boolean => isScalar(pair.key) && pair.key.value === name;

/** The pair with this key. */
export const entry = (map: YAMLMap, name: string): Pair | undefined => map.items.find((pair) => isKey(pair, name));

export function remove(map: YAMLMap, name: string): void {
  map.items = map.items.filter((pair) => !isKey(pair, name));
}

/** `[[name]]` or `[[words->name]]`, which YAML takes for a list in a list, becomes the name. */
function unlinked(node: unknown): unknown {
  const inner: unknown = isSeq(node) && node.flow && node.items.length === 1 ? node.items[0] : undefined;
  const only: unknown = isSeq(inner) && inner.flow && inner.items.length === 1 ? inner.items[0] : undefined;
  if (!isScalar(only) || !only.range) return node;
  const written = String(only.source ?? only.value);
  const { target } = readLink(written);
  const [start] = only.range;
  return scalar(target.text, { start: start + target.start, end: start + Math.max(target.end, target.start) });
}

/** Links in `next` and `go` of a reply or landing become names. */
export function unlink(map: YAMLMap): void {
  const next = entry(map, 'next');
  if (next) next.value = unlinked(next.value);
  if (!next || !isSeq(next.value)) return;
  for (const item of next.value.items) {
    const go = isMap(item) ? entry(item, 'go') : undefined;
    if (go) go.value = unlinked(go.value);
  }
}

/** Adds the way that is left when no condition holds. Whether that was possible. */
export function addLastWay(map: YAMLMap, target: Scalar): boolean {
  const next = entry(map, 'next');
  if (!next) {
    map.items.push(new Pair(scalar('next', rangeOf(target)), target));
    return true;
  }
  if (!isSeq(next.value)) return false;
  const ways = new YAMLSeq();
  ways.items = [...next.value.items, mapOf([[scalar('go', rangeOf(target)), target]], rangeOf(target))];
  ways.range = next.value.range ?? null;
  next.value = ways;
  return true;
}

export function rangeOf(node: Node): Stretch {
  const [start, end] = node.range ?? [0, 1];
  return { start, end };
}
