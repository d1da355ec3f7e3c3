/** Remembers what `make` gives for a key. `known`: where, a WeakMap for keys that may be forgotten. */
export function remembered<K, V>(
  make: (key: K) => V,
  known: Pick<Map<K, V>, 'get'> & { readonly set: (key: K, value: V) => unknown } = new Map<K, V>(),
): (key: K) => V {
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}

/** The same for things, as long as they are in use. */
export const once = <T extends object, V>(make: (thing: T) => V): ((thing: T) => V) =>
  remembered(make, new WeakMap<T, V>());
