/**
 * How a learner likes to see and hear the course: kept in this browser where it keeps anything, and applied as attributes of
 * the document element, which `settingsStyles` reads.
 */
import { storeOf } from '../../browser/store.js';

export const themes = ['system', 'light', 'dark', 'contrast'] as const;
type Theme = (typeof themes)[number];
/** Percent of the usual text. */
export const sizes = [100, 125, 150, 175, 200] as const;
/** Of the usual speed of speech. */
export const rates = [0.7, 0.85, 1, 1.2, 1.5] as const;

export interface Settings {
  readonly theme: Theme;
  readonly size: (typeof sizes)[number];
  /** No movement. */
  readonly still: boolean;
  /** Text only. */
  readonly plain: boolean;
  /** Address of a voice of this device; empty for the device's own choice. */
  readonly voice: string;
  readonly rate: (typeof rates)[number];
}

const usual: Settings = { theme: 'system', size: 100, still: false, plain: false, voice: '', rate: 1 };
const key = 'course-settings';
const store = storeOf(() => localStorage);
/** What was chosen where the browser keeps nothing: it lasts as long as the page. */
let unkept: Settings | null = null;

const among = <T>(list: readonly T[], value: unknown, otherwise: T): T =>
  list.find((one) => one === value) ?? otherwise;

/** What was kept; the usual wherever nothing readable was. */
export function readSettings(): Settings {
  if (unkept) return unkept;
  try {
    const kept = JSON.parse(store?.get(key) ?? '{}') as Partial<Record<keyof Settings, unknown>>;
    return {
      theme: among(themes, kept.theme, usual.theme),
      size: among(sizes, kept.size, usual.size),
      still: kept.still === true,
      plain: kept.plain === true,
      voice: typeof kept.voice === 'string' ? kept.voice : '',
      rate: among(rates, kept.rate, usual.rate),
    };
  } catch {
    return usual;
  }
}

/** Keeps them where the browser lets it. */
export function keepSettings(settings: Settings): void {
  unkept = store?.set(key, JSON.stringify(settings)) ? null : settings;
}

/** Call once before the first paint with `readSettings()`; the panel does it on every change. */
export function applySettings({ theme, size, still, plain }: Settings, { dataset }: HTMLElement): void {
  dataset.theme = theme;
  dataset.text = `${size}`;
  dataset.motion = still ? 'off' : 'on';
  dataset.pictures = plain ? 'off' : 'on';
}
