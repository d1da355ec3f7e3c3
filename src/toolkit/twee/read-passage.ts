/** One passage becomes a part of the lesson. */
import { isMap, isScalar, isSeq, Pair, type Node, type Scalar, type YAMLMap } from 'yaml';
import { problem, type Problem } from '../problems/problem.js';
import { listed, nearest } from '../problems/suggest.js';
import { spanOf, type Source } from '../source/source.js';
import { linkWords, readLink } from './links.js';
import { endingKinds, knownTags, sceneTags } from './names.js';
import { addLastWay, entry, mapOf, placed, rangeOf, readLines, remove, scalar, unlink } from './nodes.js';
import { linksIn, type LinkLines, type Passage, type Placed, type Stretch } from './passages.js';
import { tweeProblem } from './problem.js';

/** A reply as far as it can be read. */
interface ReplyPart {
  readonly key: Scalar | undefined;
  readonly map: YAMLMap;
}

export class PassageReader {
  readonly problems: Problem[] = [];
  /** Passages of which a part could not be read, so that nothing can be said of what they lack. */
  broken = false;
  constructor(private readonly source: Source) {}

  #lines(stretch: Stretch, around: Stretch): YAMLMap | undefined {
    const { map, problems } = readLines(this.source, stretch, around);
    this.problems.push(...problems);
    if (!map) this.broken = true;
    return map;
  }

  /** The lines of a passage without links. */
  lines({ name, body }: Passage): YAMLMap | undefined {
    return this.#lines(body, name);
  }

  tags({ tags }: Passage, meant: readonly string[]): void {
    for (const { text: tag, start, end } of tags) {
      if (meant.includes(tag)) continue;
      const known = listed(meant);
      this.problems.push(
        tweeProblem('twee-unknown-tag', spanOf(this.source, start, end), { tag, near: nearest(tag, knownTags), known }),
      );
    }
  }

  #reply({ inside, below }: LinkLines): ReplyPart | undefined {
    const { source } = this;
    const link = readLink(inside.text);
    const part = ({ text, start, end }: Placed): Placed => ({
      text,
      start: inside.start + start,
      end: inside.start + end,
    });
    const words = part(link.words);
    const target = placed(part(link.target));
    if (link.words === link.target || words.text === '' || target.value === '') {
      this.problems.push(tweeProblem('twee-no-arrow', spanOf(source, inside.start, inside.end)));
      this.broken = true;
    }
    const map = this.#lines(below, inside);
    if (!map) return undefined;
    const key = entry(map, 'key');
    remove(map, 'key');
    if (entry(map, 'say')) this.#beside(map, 'say');
    remove(map, 'say');
    map.items.unshift(new Pair(scalar('say', words), scalar(linkWords(words.text), words)));
    unlink(map);
    const lands = entry(map, 'lands')?.value;
    const landings = isSeq(lands) ? lands.items.filter((item) => isMap(item)) : [];
    landings.forEach(unlink);
    const last = isSeq(lands) ? landings.at(-1) : map;
    if (last && !addLastWay(last, target)) {
      this.#beside(last, 'next');
      remove(last, 'next');
      addLastWay(last, target);
    }
    const value: unknown = key && isScalar(key.value) ? key.value.value : undefined;
    if (key && isScalar(key.value) && ['string', 'number', 'boolean'].includes(typeof value)) {
      return { key: scalar(String(value), rangeOf(key.value)), map };
    }
    this.problems.push(problem('missing-key', spanOf(source, inside.start, inside.end), { key: 'key' }));
    return { key: undefined, map };
  }

  #beside(map: YAMLMap, key: string): void {
    const node = entry(map, key)?.key as Node | undefined;
    const { start, end } = node ? rangeOf(node) : { start: 0, end: 1 };
    this.problems.push(tweeProblem('twee-beside-link', spanOf(this.source, start, end), { key }));
  }

  #replies(links: readonly LinkLines[], name: Placed): YAMLMap {
    const pairs = new Map<string, readonly [Scalar, YAMLMap]>();
    const spare = Array.from('0123456789abcdefghijklmnopqrstuvwxyz');
    for (const { key, map } of links.flatMap((link) => this.#reply(link) ?? [])) {
      const wanted = key && String(key.value);
      if (key && wanted !== undefined && pairs.has(wanted)) {
        const { start, end } = rangeOf(key);
        this.problems.push(problem('yaml-duplicate-key', spanOf(this.source, start, end), { key: wanted }));
      }
      if (key && wanted !== undefined && !pairs.has(wanted)) pairs.set(wanted, [key, map]);
      else {
        // Under another key, what else is wrong with it can be said all the same.
        const free = spare.findLast((one) => !pairs.has(one)) ?? '0';
        pairs.set(free, [scalar(free, rangeOf(map)), map]);
      }
    }
    return mapOf([...pairs.values()], name);
  }

  /** A scene: its lines, its tags, its replies. */
  scene({ name, tags, body }: Passage): YAMLMap {
    const { above, links, problems } = linksIn(this.source, body);
    this.problems.push(...problems);
    const map = this.#lines(above, name) ?? mapOf([[scalar('title', name), scalar('?', name)]], name);
    for (const tag of tags) {
      if (sceneTags.some((one) => one === tag.text) && !entry(map, tag.text))
        map.items.push(new Pair(placed(tag), scalar(true, tag)));
    }
    if (!entry(map, 'replies')) map.items.push(new Pair(scalar('replies', name), this.#replies(links, name)));
    return map;
  }

  ending({ name, tags, body }: Passage): YAMLMap | undefined {
    const { above, links } = linksIn(this.source, body);
    for (const { inside } of links) {
      this.problems.push(tweeProblem('twee-ending-link', spanOf(this.source, inside.start - 2, inside.end)));
    }
    const map = this.#lines(above, name);
    if (!map) return undefined;
    const [kind, other] = tags.filter(({ text }) => endingKinds.some((one) => one === text));
    if (kind && other) {
      this.problems.push(
        tweeProblem('twee-two-kinds', spanOf(this.source, other.start, other.end), {
          one: kind.text,
          other: other.text,
        }),
      );
    }
    if (kind && !entry(map, 'ending')) map.items.push(new Pair(scalar('ending', kind), placed(kind)));
    return map;
  }
}
