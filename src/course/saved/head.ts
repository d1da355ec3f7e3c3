import type { State } from '../state.js';
import type { Course, Profession, Unit } from '../types.js';
import { profession } from './answers.js';
import { codedUnit } from './codes.js';
import type { Wire } from './wire.js';

export const format = '1';

interface Head {
  readonly startedAt: number;
  readonly profession: Profession;
  /** Where the learner was. */
  readonly here: Unit | undefined;
}

/** The first section, see `wire.ts`. */
export const headSection = (wire: Wire, course: Course, own: State): Head => ({
  startedAt: wire.number(own.startedAt),
  profession: profession(wire, own.profession),
  here: codedUnit(wire, course, own.unit),
});
