import type { SelectItem } from '../../course/types.js';

/** Percent of the point that choosing an option brings, with the five decimals that Moodle knows: all right ones make 100, all wrong ones take it. */
export function fractionOf({ correct, options }: SelectItem, key: string): string {
  const right = correct.some((one) => one === key);
  const share = right ? 100 / correct.length : -100 / Math.max(1, options.length - correct.length);
  return String(Number(share.toFixed(5)));
}
