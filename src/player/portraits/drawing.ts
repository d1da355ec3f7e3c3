/** A person as a package carries them: with all that is the same for everybody, so that the player knows how to draw and not what. */
import type { Affect, Look } from '../../course/situation.js';
import type { HandShape, Person, Pose } from './person.js';

/** The part of a pose that is drawn; the rest are rules of the style sheet. */
export type Shift = Pick<Pose, 'lid' | 'sh' | 'turn'>;

export interface Drawing extends Person {
  /** Outline, then the lines between the fingers. */
  readonly hands: Readonly<Record<HandShape, readonly [string, string]>>;
  readonly mouths: Readonly<Record<Affect, string>>;
  readonly poses: Readonly<Record<Affect, Readonly<Record<Look, Shift>>>>;
}
