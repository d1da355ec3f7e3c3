import type { Course, Unit, UnitId } from '../types.js';
import { codeLength } from './code-length.js';
import type { Wire } from './wire.js';

export const codedUnit = (wire: Wire, { units }: Course, id?: UnitId): Unit | undefined =>
  wire.coded(
    codeLength.unit,
    units,
    units.find((unit) => unit.id === id),
  );
