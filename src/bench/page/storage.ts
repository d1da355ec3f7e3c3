/** What the bench keeps in the browser. */
import { sizeIds, type SizeId } from './bench-stage/sizes.js';

/** Null where the browser refuses it. */
export function browserStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

const SIZE = 'bench:size';

export function keptSize(storage: Storage | null): SizeId {
  const kept = storage?.getItem(SIZE);
  return sizeIds.find((id) => id === kept) ?? 'desktop';
}

export function keepSize(storage: Storage | null, size: SizeId): void {
  try {
    storage?.setItem(SIZE, size);
  } catch {
    // A preference is not worth a word.
  }
}
