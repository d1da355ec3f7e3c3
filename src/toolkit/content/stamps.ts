/** Fingerprints that translations carry (`of: xxxxxx`): of which source text each was made. */
import { isMap } from 'yaml';
import { shortHash } from '../compile/hash.js';
import { bytesOf, type Files } from '../files.js';
import type { Path, YamlSource } from '../source/yaml.js';
import type { Content } from './content.js';
import { textsOfFile } from './texts-of-file.js';
import type { Text } from './texts.js';

/** Six characters for source texts, white space aside. */
export const stampOf = (texts: readonly string[]): string =>
  shortHash(JSON.stringify(texts.map((text) => text.trim().replace(/\s+/g, ' '))), 6);

interface Group {
  readonly path: Path;
  readonly texts: Text[];
}

/** The blocks that carry a fingerprint each, with their texts. */
export function groupsOf(texts: readonly Text[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const text of texts) {
    const name = text.group.join('\u0000');
    const known = groups.get(name);
    if (known) known.texts.push(text);
    else groups.set(name, { path: text.group, texts: [text] });
  }
  return [...groups.values()];
}

/** The fingerprint of a block. */
export const stampOfGroup = ({ texts }: Group): string => stampOf(texts.map(({ text }) => text));

interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/** A line (or, in `{…}`, an entry) at the top of the block at `path`; none where there is no block, or a fingerprint already. */
function insertion({ document, text }: YamlSource, path: Path, stamp: string): readonly Insertion[] {
  const block: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  const first = isMap(block) ? block.items[0] : undefined;
  const range = (first?.key as { readonly range?: readonly number[] } | undefined)?.range;
  if (!isMap(block) || block.has('of') || !range) return [];
  const [offset = 0] = range;
  if (block.flow) return [{ offset, text: `of: '${stamp}', ` }];
  const indent = offset - (text.lastIndexOf('\n', offset - 1) + 1);
  return [{ offset, text: `of: '${stamp}'\n${' '.repeat(indent)}` }];
}

function stamped(source: YamlSource, texts: readonly Text[]): string {
  return groupsOf(texts)
    .flatMap((group) => insertion(source, group.path, stampOfGroup(group)))
    .sort((a, b) => b.offset - a.offset)
    .reduce((text, { offset, text: put }) => text.slice(0, offset) + put + text.slice(offset), source.text);
}

/** Overlays that get fingerprints where they have none, with their new bytes. Fingerprints that are there stay, right or wrong. */
export function stampedOverlays(content: Content): Files {
  const changed = new Map<string, Uint8Array>();
  for (const overlays of content.overlays.values()) {
    for (const [file, overlay] of overlays) {
      if (overlay.kind === 'yaml') {
        const text = stamped(overlay.source, textsOfFile(content, file));
        if (text !== overlay.source.text) changed.set(overlay.source.file, bytesOf(text));
        continue;
      }
      const original = content.pages.get(overlay.page.name);
      if (overlay.of !== undefined || !original) continue;
      const { source } = overlay.page;
      changed.set(source.file, bytesOf(`---\nof: '${stampOf([original.source.text])}'\n---\n\n${source.text}`));
    }
  }
  return changed;
}
