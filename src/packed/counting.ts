/** Where each thing stands once all are sorted by their keys, smallest first: ask once a thing, in the order they have now. */
export function places(keys: Uint8Array | Uint32Array, kinds: number): (key: number) => number {
  const next = new Uint32Array(kinds + 1);
  const take = (key: number): number => {
    const at = next[key] ?? 0;
    next[key] = at + 1;
    return at;
  };
  for (const key of keys) take(key + 1);
  for (let key = 1; key < kinds; key++) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  return take;
}
