/** Work on a big course in pieces that can be done side by side. All of it can be copied from one thread to another. */
import type { PointId, UnitId } from '../../course/types.js';
import type { Files } from '../files.js';
import type { Inspected } from '../inspect.js';
import type { Packed } from '../package/zip.js';
import type { Problem } from '../problems/problem.js';
import type { Tokens } from '../prose/prose.js';

/** What everybody has to know who takes part. */
export interface Briefing {
  /** The course without lessons and banks. */
  readonly around: Files;
  /** Whether words are looked at too. */
  readonly prose: boolean;
  /** Whether the texts of units are wanted. */
  readonly texts: boolean;
}

export type Job =
  /** Some lessons and banks, each with its translations. */
  | { readonly kind: 'examine'; readonly units: readonly Files[] }
  | { readonly kind: 'deflate'; readonly bytes: Uint8Array };

export type Done =
  | { readonly kind: 'examined'; readonly units: readonly Examined[]; readonly tokens: Tokens }
  | { readonly kind: 'deflated'; readonly packed: Packed };

export interface ExaminedText {
  readonly language: string;
  /** JSON. */
  readonly text: string;
  /** Read on a typical way. */
  readonly words: number;
}

export interface ExaminedUnit {
  /** Among the units of course.yaml. */
  readonly index: number;
  readonly id: UnitId;
  /** JSON. */
  readonly unit: string;
  /** Whether the places of a lesson have to be read from `canonical`, as they are where no texts are wanted. */
  readonly isFolded: boolean;
  /** See `fingerprintOf`. */
  readonly canonical: Uint8Array;
  /** See `pointsShown`. */
  readonly shown: readonly PointId[];
  readonly texts: readonly ExaminedText[];
}

export interface Examined extends Omit<Inspected, 'units'> {
  readonly units: readonly ExaminedUnit[];
  /** Problems of wording, and reading grades. */
  readonly prose: readonly Problem[];
}

/** Those who do the work. */
export interface Crew {
  /** Does all jobs, in any order; `take` is given what comes of each, with its place among them, as soon as it is done. */
  readonly all: (jobs: readonly Job[], take: (done: Done, index: number) => void) => Promise<void>;
}
