/** The page that a course opens with. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Unit } from '../../course/types.js';
import type { Strings } from '../strings/en.js';
import type { Store } from './store.js';

/** Whether the learner is where all that a first page can do without (`rest.ts`) may still be on its way. */
export function opensAlone({ course, state, waits }: Store): boolean {
  const [first] = course.units;
  return !waits && first?.id === state.unit && first.kind === 'page' && !Object.keys(first.checks)[0];
}

/** The room, above the course's first page. */
export function cover(words: Strings, { course, state }: Store, unit: Unit): TemplateResult | typeof nothing {
  const own = state.units[unit.id];
  const inside = own?.kind === 'lesson' && own.begun;
  return unit === course.units[0] && !inside
    ? html`<room-scene role="img" aria-label=${words.room}></room-scene>`
    : nothing;
}
