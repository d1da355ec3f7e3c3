/** What the course as a whole asks for a pass. */
import type { Course } from '../../course/types.js';

/**
 * Percent, 0–100, that a learner who passes has reached at least: the lowest pass mark, since every quiz has to be passed and the
 * score is their mean. Undefined where nothing is scored.
 */
export function masteryOf({ units }: Course): number | undefined {
  const marks = units.flatMap((unit) => (unit.kind === 'quiz' ? [unit.passMark] : []));
  return marks.length > 0 ? Math.min(...marks) : undefined;
}

/** 0–1, as 2004 and cmi5 write it. */
export const scaled = (percent: number): string => String(Math.round(percent * 100) / 10_000);
