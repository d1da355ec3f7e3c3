/** What the elements of the bench tell the root. */
import type { Key, UnitId } from '../../course/types.js';
import type { Settings } from '../lms/attempt.js';
import type { FaultId } from '../lms/faults.js';

const upward = { bubbles: true, composed: true } as const;

export class SettingsEvent extends Event {
  constructor(readonly settings: Settings) {
    super('bench-settings', upward);
  }
}

export class LaunchEvent extends Event {
  constructor(readonly attempt: 'same' | 'new') {
    super('bench-launch', upward);
  }
}

export class FaultEvent extends Event {
  constructor(
    readonly fault: FaultId,
    readonly on: boolean,
  ) {
    super('bench-fault', upward);
  }
}

export class ClearLogEvent extends Event {
  constructor() {
    super('bench-clear-log', upward);
  }
}

/** A unit, and in a lesson the replies that lead to where it is to stand. */
export class GoEvent extends Event {
  constructor(
    readonly unit: UnitId,
    readonly path: readonly Key[] | null,
  ) {
    super('bench-go', upward);
  }
}

/** The picture of a lesson is wanted; of the first one where `unit` is none. */
export class StoriesEvent extends Event {
  constructor(readonly unit: string) {
    super('bench-stories', upward);
  }
}

declare global {
  interface HTMLElementEventMap {
    'bench-settings': SettingsEvent;
    'bench-launch': LaunchEvent;
    'bench-fault': FaultEvent;
    'bench-clear-log': ClearLogEvent;
    'bench-go': GoEvent;
    'bench-stories': StoriesEvent;
  }
}
