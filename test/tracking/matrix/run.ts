/** The whole fault matrix: faults by packages. */
import { cmi5Cell } from './cmi5-cell.js';
import { cmi5Faults } from './cmi5-faults.js';
import type { FaultName, Result } from './faults.js';
import { scormCell } from './scorm-cell.js';
import { scormFaults } from './scorm-faults.js';
import { webCell, webFaults } from './web.js';

export const packages = ['scorm12', 'scorm2004-3', 'scorm2004-4', 'cmi5', 'web'] as const;
export type PackageName = (typeof packages)[number];

export async function cellOf(name: PackageName, fault: FaultName): Promise<Result> {
  if (name === 'web') {
    const own = webFaults[fault];
    return typeof own === 'string' ? own : webCell(own);
  }
  if (name === 'cmi5') {
    const own = cmi5Faults[fault];
    return typeof own === 'string' ? own : cmi5Cell(own);
  }
  return scormCell(name, scormFaults[fault]);
}

/** What the learner has to see; null where the fault cannot happen. */
export function expectedSights(name: PackageName, fault: FaultName): readonly string[] | null {
  if (name === 'web' || name === 'cmi5') {
    const own = name === 'web' ? webFaults[fault] : cmi5Faults[fault];
    return typeof own === 'string' ? null : own.sees;
  }
  const { only2004, sees } = scormFaults[fault];
  return only2004 !== undefined && name === 'scorm12' ? null : sees;
}
