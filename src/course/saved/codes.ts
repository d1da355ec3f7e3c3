/** Things by the codes that name them in saved text. */
import type { Code, Course, Unit, UnitId } from '../types.js';
import { codeLength } from './code-length.js';
import type { Wire } from './wire.js';

interface Coded {
  readonly code: Code;
}

/** One of `all`, by its code; undefined where the course no longer has it. */
export function coded<T extends Coded>(
  wire: Wire,
  length: number,
  all: Readonly<Record<string, T>> | readonly T[],
  one: Coded | undefined,
): T | undefined {
  const code = wire.take(length, one?.code);
  return Object.values(all).find((each) => each.code === code);
}

export const codedUnit = (wire: Wire, { units }: Course, id?: UnitId): Unit | undefined =>
  coded(
    wire,
    codeLength.unit,
    units,
    units.find((unit) => unit.id === id),
  );
