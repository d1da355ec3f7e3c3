/** Looking into a valibot schema: which schema governs a place, which keys it knows. */
import type * as v from 'valibot';

type Schema = v.GenericSchema;
type Inner = Schema & {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly options?: readonly unknown[];
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly items?: readonly Schema[];
  readonly value?: Schema;
};

/** Without `optional` and the like around it. */
function bare(schema: Schema): Inner {
  const inner = schema as Inner;
  return inner.wrapped ? bare(inner.wrapped) : inner;
}

function step(schema: Inner, key: string | number): Inner | undefined {
  const next = schema.entries?.[key] ?? schema.item ?? schema.items?.[Number(key)] ?? (schema.type === 'record' ? schema.value : undefined);
  return next && bare(next);
}

/** The schema at `path`; undefined beyond a union, which the caller takes apart first. */
export function schemaAt(schema: Schema, path: readonly (string | number)[]): Schema | undefined {
  let found: Inner | undefined = bare(schema);
  for (const key of path) found = found && step(found, key);
  return found;
}

/** Keys of a block. */
export const keysOf = (schema: Schema | undefined): readonly string[] => Object.keys((schema as Inner | undefined)?.entries ?? {});

/** Alternatives of a union. */
export function optionsOf(schema: Schema | undefined): readonly Schema[] {
  return schema?.type === 'union' ? ((schema as Inner).options as readonly Schema[]) : [];
}
