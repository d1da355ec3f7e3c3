/** An arm: a thick line from shoulder over elbow to wrist. */
import type { Arm } from './person.js';

/** From shoulder to wrist, bent at the elbow. */
export function armPath(x: number, y: number, arm: Arm, rolled: boolean): string {
  const [ex, ey] = arm;
  const [wx, wy] = rolled ? cuff(arm) : [arm[2], arm[3]];
  const near = (from: number, to: number): number => Math.round(from + (to - from) * 0.82);
  return `M${x} ${y}C${near(x, ex)} ${near(y, ey)} ${near(wx, ex)} ${near(wy, ey)} ${wx} ${wy}`;
}

/** Where a rolled-up sleeve ends: a third down the forearm. */
const cuff = ([ex, ey, wx, wy]: Arm): readonly [number, number] => [
  Math.round(ex + (wx - ex) * 0.35),
  Math.round(ey + (wy - ey) * 0.35),
];

/** What a rolled-up sleeve leaves bare. */
export function forearmPath(arm: Arm): string {
  return `M${cuff(arm).join(' ')}L${arm[2]} ${arm[3]}`;
}
