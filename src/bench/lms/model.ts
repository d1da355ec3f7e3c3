/** An LMS's data model as plain data: a tree of texts, from any LMS and any storage. */

export interface Model {
  readonly [name: string]: string | Model;
}

/** One element with its full name, `cmi.core.score.raw`. */
export type Row = readonly [element: string, value: string];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The tree in `value`: numbers become text, what is neither text nor a branch is left out. */
export function modelOf(value: unknown): Model {
  const entries = isRecord(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.flatMap(([name, inner]): readonly (readonly [string, string | Model])[] => {
      if (typeof inner === 'string' || typeof inner === 'number') return [[name, String(inner)]];
      return isRecord(inner) ? [[name, modelOf(inner)]] : [];
    }),
  );
}

function at(model: Model, element: string): string | Model | undefined {
  return element
    .split('.')
    .reduce<string | Model | undefined>(
      (place, name) => (typeof place === 'object' && Object.hasOwn(place, name) ? place[name] : undefined),
      model,
    );
}

/** The value of `cmi.core.score.raw`; empty where there is none. */
export function valueAt(model: Model, element: string): string {
  const found = at(model, element);
  return typeof found === 'string' ? found : '';
}

/** The branch at `cmi.interactions`; empty where there is none. */
export function branchAt(model: Model, element: string): Model {
  const found = at(model, element);
  return typeof found === 'object' ? found : {};
}

export function rowsOf(model: Model, prefix = ''): readonly Row[] {
  return Object.entries(model).flatMap(([name, inner]): readonly Row[] =>
    typeof inner === 'string' ? [[prefix + name, inner]] : rowsOf(inner, `${prefix}${name}.`),
  );
}

/** How many elements have another value in `after`; empty and absent count as the same. */
export function differences(before: Model, after: Model): number {
  const old = new Map(rowsOf(before));
  const now = new Map(rowsOf(after));
  return [...new Set([...old.keys(), ...now.keys()])].filter((name) => (old.get(name) ?? '') !== (now.get(name) ?? ''))
    .length;
}
