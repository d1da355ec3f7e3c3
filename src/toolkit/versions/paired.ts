/** Which thing of the old version is which of the new one, as saved progress sees it. */
interface Coded {
  readonly id: string;
  readonly code: string;
}

export interface Pairs<T> {
  /** The same code, whatever their names. */
  readonly kept: readonly (readonly [was: T, now: T])[];
  /** The same name with another code: for saved progress something else. */
  readonly recoded: readonly (readonly [was: T, now: T])[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

export function paired<T extends Coded>(was: readonly T[], now: readonly T[]): Pairs<T> {
  const byCode = new Map(now.map((one) => [one.code, one]));
  const byId = new Map(now.map((one) => [one.id, one]));
  const kept: [T, T][] = [];
  const recoded: [T, T][] = [];
  const removed: T[] = [];
  const gone = was.filter((before) => {
    const after = byCode.get(before.code);
    if (after) kept.push([before, after]);
    return !after;
  });
  const taken = new Set(kept.map(([, after]) => after));
  for (const before of gone) {
    const after = byId.get(before.id);
    if (after && !taken.has(after)) {
      recoded.push([before, after]);
      taken.add(after);
    } else removed.push(before);
  }
  return { kept, recoded, removed, added: now.filter((one) => !taken.has(one)) };
}
