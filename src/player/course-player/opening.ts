/** The page that a course opens with. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Course, Unit, UnitId } from '../../course/types.js';
import type { Strings } from '../strings/en.js';
import type { Store } from './store.js';

/** Whether `unit` can be shown while all that a first page can do without (`views.ts`) is still on its way. */
export const opensAlone = ({ units: [first] }: Course, unit: UnitId): boolean =>
  first?.id === unit && first.kind === 'page' && Object.keys(first.checks).length === 0;

/** The room, above the course's first page. */
export function cover(words: Strings, { course, state }: Store, unit: Unit): TemplateResult | typeof nothing {
  const own = state.units[unit.id];
  const inside = own?.kind === 'lesson' && own.begun;
  return unit === course.units[0] && !inside
    ? html`<room-scene role="img" aria-label=${words.room}></room-scene>`
    : nothing;
}
