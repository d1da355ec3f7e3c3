import type { UnitId } from '../types.js';

/** What of a saved text could not be restored. */
export type Loss =
  /** Not our format, cut short or altered: nothing could be read. */
  | { readonly kind: 'unreadable' }
  /** Written by a newer version of this player. */
  | { readonly kind: 'newer'; readonly format: string }
  /** The course has changed: this lesson starts again. */
  | { readonly kind: 'lesson'; readonly unit: UnitId }
  /** Items that the bank no longer has were left out of an attempt. */
  | { readonly kind: 'items'; readonly unit: UnitId; readonly count: number }
  /** A unit that the course no longer has. */
  | { readonly kind: 'unit'; readonly code: string };
