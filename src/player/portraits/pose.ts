/** Affect and attention as poses: what everybody's face and shoulders do, before a person's own measure. */
import type { Affect, Look } from '../../course/situation.js';
import { poseKeys, type Pose, type PoseKey } from './person.js';

const still = Object.fromEntries(poseKeys.map((key) => [key, 0])) as Record<PoseKey, number>;

const affects: Readonly<Record<Affect, Partial<Pose>>> = {
  light: { tilt: 5, hy: -2, bl: -2, br: -2, bt: -4, lid: 0.5, cheek: 3 },
  curious: { tilt: 9, hy: -2, fy: -1, bl: -6, br: -3, bt: -4, lid: 0, sh: -2 },
  embarrassed: { tilt: -7, hy: 5, fy: 2, bl: -4, br: -4, bt: -15, lid: 0.8, lt: -6, cheek: 2.4, sh: -8, blush: 1 },
  hurt: { tilt: 4, hy: 5, fy: 2, bl: -1, br: -1, bt: -22, py: 1, lid: 1.7, lt: -14, sh: 5 },
  angry: { hy: 2, fy: 1, bl: 4.5, br: 4.5, bt: 20, lid: 2.6, lt: 12, cheek: 1.2, sh: -5 },
  withdrawn: {
    tilt: 5,
    hx: 3,
    hy: 9,
    fx: 3.5,
    fy: 2,
    px: -2,
    py: 2,
    bl: 0.5,
    br: 0.5,
    bt: -9,
    lid: 3,
    lt: -6,
    sh: 8,
    turn: 3,
  },
};

const looks: Readonly<Record<Look, Partial<Pose>>> = {
  you: {},
  away: { tilt: 2, hx: 2, fx: 8, px: 4, py: -0.6, turn: 2 },
  down: { hy: 6, fy: 5.5, py: 3.4, lid: 7.4 },
};

/** Where a face would leave its head, or a lid its eye. */
const most: Partial<Pose> = { fx: 8, fy: 8, lid: 8.5 };

/** The sum of affect and attention, for somebody of reach 1 who leans to the right. */
export function posed(affect: Affect, look: Look): Pose {
  const pose = { ...still };
  for (const key of poseKeys) {
    pose[key] = Math.min((affects[affect][key] ?? 0) + (looks[look][key] ?? 0), most[key] ?? 99);
  }
  return pose;
}

/** Mouths around their own middle, upper edge then lower, all of one build so that one can glide into the next. */
export const mouths: Readonly<Record<Affect, string>> = {
  light: 'M-13-3C-6 2 6 2 13-3C9 11-9 11-13-3Z',
  curious: 'M-7 1C-3-1 3-2 8-1C4 3-2 5-7 1Z',
  embarrassed: 'M-12 1C-5 5-1-1 12-4C3 1-4 6-12 1Z',
  hurt: 'M-9 3C-4-2 4-2 9 4C4 0-4 0-9 3Z',
  angry: 'M-11 2C-5-1 5-1 11 2C5 0-5 0-11 2Z',
  withdrawn: 'M-8 1C-3 0 3 0 8 2C3 1-3 1-8 1Z',
};
