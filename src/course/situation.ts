/** The state inside a conversation, and how replies change it (brief, "Scenarios"). */
import type { PointId } from './ids.js';

export const affects = ['light', 'curious', 'embarrassed', 'hurt', 'angry', 'withdrawn'] as const;
export type Affect = (typeof affects)[number];
export const looks = ['you', 'away', 'down'] as const;
/** Where the client's attention is: on you, elsewhere in the room, on their own hands. */
export type Look = (typeof looks)[number];
export const flags = ['named', 'limit', 'reason', 'role', 'explored', 'closed'] as const;
export type Flag = (typeof flags)[number];
export const channels = ['electronic', 'direct'] as const;
export type Channel = (typeof channels)[number];
export const requests = ['pending', 'declined', 'none'] as const;
export type Request = (typeof requests)[number];

export interface Situation {
  /** 0 (broken) to 3 (strong and established). */
  readonly alliance: number;
  readonly affect: Affect;
  readonly look: Look;
  /** The therapist's, 0 (flustered) to 2 (ready for what may surface). */
  readonly readiness: number;
  readonly channel: Channel;
  readonly request: Request;
  readonly flags: readonly Flag[];
  /** Every don't met so far, in order. */
  readonly donts: readonly PointId[];
  /** Don'ts that no repair has answered yet. */
  readonly uncorrected: number;
}

export interface Effects {
  /** Added to the alliance, which stays within 0–3. */
  readonly alliance?: number;
  readonly readiness?: number;
  readonly affect?: Affect;
  readonly look?: Look;
  readonly request?: Request;
  readonly sets?: readonly Flag[];
}

type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';
export type Variable = 'alliance' | 'readiness' | 'uncorrected' | 'affect' | 'channel' | 'request' | Flag;

/** As written in content: `alliance >= 2 and not explored`. */
export type Condition =
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: Comparison; readonly left: Variable; readonly right: number | string | boolean };
