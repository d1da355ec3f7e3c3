/** A picture in words: "Priya looks down, half smiling …". Pure data; any look goes with any face. */
import type { Affect, Look } from '../../course/situation.js';

export interface PortraitWords {
  readonly looking: Readonly<Record<Look, string>>;
  readonly faces: Readonly<Record<Affect, string>>;
  /** With `{name}`, `{look}` and `{face}`. */
  readonly shows: string;
}

export const portraitWords: PortraitWords = {
  looking: { you: 'looks at you', away: 'looks away', down: 'looks down' },
  faces: {
    light: 'smiling, shoulders loose',
    curious: 'brows up, head to one side',
    embarrassed: 'half smiling, shoulders up, a little red',
    hurt: 'mouth tight, brows drawn together',
    angry: 'jaw set, brows low',
    withdrawn: 'gone quiet, shoulders turned aside',
  },
  shows: '{name} {look}, {face}.',
};
