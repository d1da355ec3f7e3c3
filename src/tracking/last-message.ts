/** What a dismissed page may still send: a beacon takes 64 KiB with all else, and nothing at all above that. */
import { interactionIndex, type Write } from './dialect.js';

/** Characters of interactions, percent-encoded. */
const LARGEST = 30_000;

/** Everything, but only as many interactions, whole ones and in order, as have room. */
export function fitting(writes: readonly Write[]): readonly Write[] {
  let size = 0;
  let last = -1;
  for (const { element, value } of writes) {
    const index = interactionIndex(element);
    if (index === null) continue;
    size += encodeURIComponent(element + value).length + 2;
    last = size <= LARGEST ? index : Math.min(last, index - 1);
  }
  return writes.filter(({ element }) => (interactionIndex(element) ?? -1) <= last);
}
