/** What the bench must know of a standard; one file a standard. */
import type { Attempt } from './attempt.js';
import type { Model } from './model.js';

export type Role = 'initialize' | 'finish' | 'get' | 'set' | 'commit' | 'lastError' | 'errorString' | 'diagnostic';

/** A running LMS, from one Initialize to its end. */
export interface Engine {
  readonly call: (role: Role, args: readonly unknown[]) => string;
  /** The whole data model, as it would be stored now. */
  readonly model: () => Model;
}

/** What one wants to see at a glance; empty text where nothing was said. */
interface Glance {
  readonly status: string;
  readonly score: string;
  readonly sessionTime: string;
  readonly suspendData: number;
  readonly interactions: number;
}

export interface Standard {
  /** The name that its packages go by on the bench. */
  readonly id: string;
  readonly title: string;
  /** Name of the object that a course looks for. */
  readonly api: 'API' | 'API_1484_11';
  readonly methods: Readonly<Record<Role, string>>;
  /** Characters that suspend data may have. */
  readonly longestSuspendData: number;
  /** Code of a fault that the LMS has no better word for. */
  readonly generalError: string;
  /** The attempt with its last session closed: that session's time is added up, once. */
  readonly close: (attempt: Attempt) => Attempt;
  /** The attempt as if the course had suspended it with this saved state. */
  readonly suspended: (attempt: Attempt, suspendData: string) => Attempt;
  readonly suspendData: (model: Model) => string;
  /** Begins a session on a closed attempt. */
  readonly start: (attempt: Attempt) => Engine;
  readonly glance: (model: Model) => Glance;
}
