/** What a drawing of a person is made of. Units are those of the picture: 200 wide, 250 high, the lap at the bottom. */
import type { Affect } from '../../course/situation.js';

/**
 * How a face and a body stand, as numbers that the style sheet turns into transforms (units of the picture, degrees, 0–1), in a person's
 * own measure (`reach`, for tilts and brows) and to their own `side`:
 * the head's tilt and shift (hx, hy); the face upon it, which is how a head turns or nods (fx, fy); the pupils (px, py);
 * the brows' heights, left and right, down being positive (bl, br), and their tilt, inner ends down being positive (bt);
 * the upper lids, how far down (lid) and their tilt (lt), and the lower, how far up (cheek);
 * the shoulders, how far down (sh), and the trunk, how far aside (turn); the blush.
 */
export const poseKeys = [
  'tilt',
  'hx',
  'hy',
  'fx',
  'fy',
  'px',
  'py',
  'bl',
  'br',
  'bt',
  'lid',
  'lt',
  'cheek',
  'sh',
  'turn',
  'blush',
] as const;
export type PoseKey = (typeof poseKeys)[number];
export type Pose = Readonly<Record<PoseKey, number>>;

export type HandShape = 'none' | 'rest' | 'open' | 'fist' | 'tips';
/** Elbow x, y; wrist x, y; where the fingers point, in degrees (0 is right, 90 down); the hand. */
export type Arm = readonly [number, number, number, number, number, HandShape];
/** The arm on the left of the picture, the one on the right, and whether the cap is held. */
export type Arms = readonly [left: Arm, right: Arm, holds?: boolean];

export interface Person {
  /** Which way the head leans and the eyes go: 1 is right in the picture. */
  readonly side: 1 | -1;
  /** How much the face tells: 1 is everybody's. */
  readonly reach: number;
  /** Middle between the eyes, and size of the head. */
  readonly head: readonly [x: number, y: number, size: number];
  /** How far the body sits above the places given here. */
  readonly lift: number;
  /** Shapes of the body: neck, trunk, what is worn below it or beside it, lines on it, the lap. */
  readonly neck: string;
  readonly trunk: string;
  readonly inner: string;
  readonly folds: string;
  readonly lap: string;
  /** Shapes of the head, around the middle between the eyes. */
  readonly back: string;
  readonly skull: string;
  readonly ears: string;
  readonly front: string;
  readonly nose: string;
  /** Distance of an eye from the middle, its size; height of the mouth and its width. */
  readonly eyes: readonly [apart: number, size: number];
  readonly mouth: readonly [y: number, width: number];
  readonly brow: string;
  readonly glasses?: string;
  readonly jewel?: string;
  /** A beard, and the skin that it leaves around the mouth. */
  readonly beard?: string;
  readonly lips?: string;
  /** Crown and visor of a cap, around the wrist of the left arm that holds it. */
  readonly cap?: readonly [string, string];
  readonly shoulders: readonly [number, number, number, number];
  readonly sleeve: number;
  /** Forearms bare. */
  readonly bare?: boolean;
  readonly arms: Readonly<Record<Affect, Arms>>;
}
