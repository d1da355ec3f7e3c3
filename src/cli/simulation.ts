import { existsSync, readFileSync } from 'node:fs';
import type { Simulation } from '../toolkit/simulate/result.js';

/** What `course simulate` wrote; undefined where it did not, or something else stands there. */
export function readSimulation(file: string): Simulation | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Simulation;
  } catch {
    return undefined;
  }
}
