/**
 * The copy kept in the browser of what an LMS should have, for the launch after one that went wrong. It may be used only where
 * the LMS's own saved state is one that the copy grew out of; otherwise (another device, a new attempt) the LMS is right.
 */
import type { Interaction } from '../course/report-types.js';
import type { Env } from './env.js';

/** An interaction as the copy keeps it: its number in the report, and its index in the LMS once it has one. */
type Kept = readonly [number: number, index: number | null, interaction: Interaction];

export interface Copy {
  readonly suspendData: string;
  /** Marks of every saved state this one grew out of and that the LMS may hold, oldest first. */
  readonly lineage: readonly string[];
  /** Interactions that no `_count` has vouched for yet, in order. */
  readonly interactions: readonly Kept[];
  /** What the LMS's `_count` should be. */
  readonly next: number;
  /** Numbers of interactions that have an index but are not stored whole. */
  readonly partial: readonly number[];
}

const VERSION = 1;
const LONGEST_LINEAGE = 40;
/** A shorter beginning of the copy's state may be a coincidence; a longer one was cut by the LMS. */
const SHORTEST_CUT = 200;

/** Short mark of a text: length and 32-bit FNV-1a. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}.${(hash >>> 0).toString(36)}`;
}

export const grown = (lineage: readonly string[], text: string): readonly string[] => {
  const mark = markOf(text);
  return [...lineage.filter((old) => old !== mark), mark].slice(-LONGEST_LINEAGE);
};

/** Key of this learner in this course; the learner's id is not stored as such. */
export const copyKey = (env: Env, learner: string): string => `${env.course}:copy:${markOf(learner)}`;

/** Milliseconds after the page was dismissed: long enough for a reload, and too short for the next learner at this computer. */
const REMEMBERED = 120_000;
const memory = (env: Env): string => `${env.course}:tab`;

/** Notes for a reload which copy this tab worked with, and forgets it at an exit; where that is refused, a reload starts without it. */
export const rememberCopy = (env: Env, key: string, occasion: 'exit' | 'leaving'): void =>
  void env.tabStorage?.set(memory(env), occasion === 'exit' ? '' : `${env.now()} ${key}`);

export function rememberedKey(env: Env): string {
  const [at, key = ''] = env.tabStorage?.get(memory(env))?.split(' ') ?? [];
  return env.now() - Number(at) < REMEMBERED ? key : '';
}

/** Only this file writes under these keys. */
const isCopy = (value: unknown): value is Copy =>
  typeof value === 'object' && value !== null && 'v' in value && value.v === VERSION;

export function readCopy(env: Env, key: string): Copy | null {
  try {
    const value: unknown = JSON.parse(env.storage?.get(key) ?? '');
    return isCopy(value) ? value : null;
  } catch {
    return null;
  }
}

/** False where the browser refuses. */
export const writeCopy = (env: Env, key: string, copy: Copy): boolean =>
  env.storage?.set(key, JSON.stringify({ v: VERSION, ...copy })) ?? false;

/**
 * The copy where the LMS's saved state is the copy's own, an earlier one of its lineage, one cut short or one stripped; else null.
 * `begun`: the LMS says that this attempt was begun before, so that an empty saved state is a loss and not a new attempt.
 */
export function related(copy: Copy | null, suspendData: string, begun: boolean): Copy | null {
  if (copy === null) return null;
  if (suspendData === '') return begun ? copy : null;
  const cut = suspendData.length >= SHORTEST_CUT && copy.suspendData.startsWith(suspendData);
  return cut || copy.lineage.includes(markOf(suspendData)) ? copy : null;
}
