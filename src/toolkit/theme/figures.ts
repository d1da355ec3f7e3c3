import { tried } from '../../theme/contrast.js';
import type { Theme } from './theme.js';

/** How many pairs of colours were tried, and the lowest of them, in one line. */
export function contrastLine({ palettes }: Theme): string {
  const all = tried(palettes);
  const lowest = (of: number): string => {
    const ratios = all.flatMap(({ least, ratio }) => (least === of ? ratio : []));
    return `${(Math.floor(Math.min(...ratios) * 100) / 100).toFixed(2)}:1`;
  };
  return `Contrast: ${all.length} pairs in ${Object.keys(palettes).length} looks, at least ${lowest(4.5)} for text (4.5) and ${lowest(3)} for controls (3).`;
}
