/**
 * The fixed places of everything that can be answered: every decision point (worked scenes are none) and every item, in the order
 * of units and then of the author's scenes or items. The same for every learner.
 */
import type { InteractionAnswer, Slot } from './report-types.js';
import { itemsOf } from './types.js';
import type { Course, Item, ItemId, SceneId, UnitId } from './types.js';

/** `[A-Za-z0-9_]+`. */
export const safeId = (id: string): string => id.replace(/[^A-Za-z0-9]+/g, '_');
const words = (id: string): string => id.replaceAll('-', ' ');

export function answerType(item: Item): InteractionAnswer['type'] {
  switch (item.kind) {
    case 'choice':
    case 'line':
    case 'select':
      return 'choice';
    case 'order':
      return 'sequencing';
    case 'sort':
    case 'match':
      return 'matching';
  }
}

interface Slots {
  readonly list: readonly Slot[];
  /** Index by `unit/scene` or `unit/item`. */
  readonly at: ReadonlyMap<string, number>;
}

const placeOf = (unit: UnitId, inner: SceneId | ItemId): string => `${unit}/${inner}`;

function laidOut(course: Course): Slots {
  const list: Slot[] = [];
  const at = new Map<string, number>();
  const add = (unit: UnitId, inner: SceneId | ItemId, slot: Slot): void => {
    const taken = list.some(({ id }) => id === slot.id);
    at.set(placeOf(unit, inner), list.length);
    list.push(taken ? { ...slot, id: `${slot.id}_${list.length}` } : slot);
  };
  for (const unit of course.units) {
    for (const place of unit.kind === 'lesson' ? Object.values(unit.places) : []) {
      if (place.kind === 'ending' || place.worked) continue;
      const description = words(`${unit.id}: ${place.id}`);
      add(unit.id, place.id, { id: safeId(`${unit.id}_${place.id}`), type: 'choice', description });
    }
    for (const item of Object.values(itemsOf(unit)))
      add(unit.id, item.id, { id: safeId(item.id), type: answerType(item), description: words(item.id) });
  }
  return { list, at };
}

const known = new WeakMap<Course, Slots>();

function slotsOfCourse(course: Course): Slots {
  const slots = known.get(course) ?? laidOut(course);
  known.set(course, slots);
  return slots;
}

export const slotsOf = (course: Course): readonly Slot[] => slotsOfCourse(course).list;

/** Index of a decision point or an item, with what stands there; undefined where the course has none. */
export function slotAt(
  course: Course,
  unit: UnitId,
  inner: SceneId | ItemId,
): { readonly index: number; readonly slot: Slot } | undefined {
  const { list, at } = slotsOfCourse(course);
  const index = at.get(placeOf(unit, inner)) ?? -1;
  const slot = list[index];
  return slot && { index, slot };
}
