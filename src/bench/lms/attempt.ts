/** One learner's attempt as an LMS keeps it between launches. */
import { modelOf, type Model } from './model.js';

export const modes = ['normal', 'review', 'browse'] as const;
type Mode = (typeof modes)[number];

/** What the LMS tells the course at launch. */
export interface Settings {
  readonly learner: string;
  readonly mode: Mode;
  readonly credit: boolean;
}

export interface Attempt {
  readonly number: number;
  readonly settings: Settings;
  /** The data model as last stored; null before the first commit. */
  readonly stored: Model | null;
  /** Milliseconds since the epoch. */
  readonly storedAt: number | null;
  /** Time spent in sessions before the one whose model is stored, in hundredths of a second. */
  readonly before: number;
}

export const firstAttempt: Attempt = {
  number: 1,
  settings: { learner: 'Rivera, Sam', mode: 'normal', credit: true },
  stored: null,
  storedAt: null,
  before: 0,
};

/** The next attempt of the same learner, with nothing stored. */
export const nextAttempt = ({ number, settings }: Attempt): Attempt => ({
  ...firstAttempt,
  number: number + 1,
  settings,
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const finite = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);

/** Reads what `JSON.stringify(attempt)` wrote, in an earlier version of the bench perhaps; null where that can't be. */
export function attemptOf(text: string): Attempt | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(value) || !isRecord(value.settings)) return null;
  const { learner, mode, credit } = value.settings;
  return {
    number: finite(value.number) ?? firstAttempt.number,
    settings: {
      learner: typeof learner === 'string' ? learner : firstAttempt.settings.learner,
      mode: modes.find((one) => one === mode) ?? firstAttempt.settings.mode,
      credit: typeof credit === 'boolean' ? credit : firstAttempt.settings.credit,
    },
    stored: isRecord(value.stored) ? modelOf(value.stored) : null,
    storedAt: finite(value.storedAt),
    before: finite(value.before) ?? 0,
  };
}
