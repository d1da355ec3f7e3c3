/** Words with places for values. */

type Values = Readonly<Record<string, string | number>>;

/**
 * Puts `values` into the places of a template: `{name}` is the value itself, `{n:one|many}` one of two wordings, the first
 * where the value is 1.
 */
export const fill = (template: string, values: Values): string =>
  template.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (_, name: string, one?: string, many?: string) => {
    const value = values[name] ?? '';
    return many === undefined ? String(value) : value === 1 ? (one ?? '') : many;
  });
