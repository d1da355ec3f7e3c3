/** Where the passages stand on Twine's map: a column for each step of the talk, crossings kept few. */
import { scenesOf } from '../content/parts.js';
import type { LessonInput } from '../schema/lesson.js';

/** Distance between neighbours and edge of the map, in Twine's pixels. */
const step = { across: 200, down: 150 };
const margin = 100;

type Links = ReadonlyMap<string, readonly string[]>;

function linksOf(lesson: LessonInput): Links {
  const known = new Set([...Object.keys(lesson.scenes), ...Object.keys(lesson.endings)]);
  return new Map(
    scenesOf(lesson).map((scene) => {
      const targets = scene.replies
        .flatMap(({ landings }) => landings)
        .flatMap(({ routes }) => routes)
        .map(({ input }) => input.go);
      return [scene.id, [...new Set(targets)].filter((one) => known.has(one))];
    }),
  );
}

/** The longest way from the first scene; a cycle, which a lesson does not have, ends it. */
function columns(first: string, links: Links, names: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map(names.map((name) => [name, 0]));
  let front = [first];
  for (let column = 1; front.length > 0 && column <= names.length; column++) {
    front = [...new Set(front.flatMap((name) => links.get(name) ?? []))];
    for (const name of front) found.set(name, column);
  }
  return found;
}

/** `x,y` of every passage, in the way of Twee's metadata. */
export function positions(lesson: LessonInput): ReadonlyMap<string, string> {
  const links = linksOf(lesson);
  const names = [...Object.keys(lesson.scenes), ...Object.keys(lesson.endings)];
  const column = columns(lesson.first, links, names);
  const place = new Map<string, number>();
  const found = new Map<string, string>();
  const pull = (name: string): number => {
    const before = names.filter((one) => links.get(one)?.includes(name) && place.has(one));
    return before.reduce((sum, one) => sum + (place.get(one) ?? 0), 0) / Math.max(1, before.length);
  };
  for (let i = 0; i <= Math.max(0, ...column.values()); i++) {
    const here = names.filter((name) => column.get(name) === i).map((name) => ({ name, pull: pull(name) }));
    here.sort((a, b) => a.pull - b.pull);
    here.forEach(({ name }, row) => {
      place.set(name, row);
      found.set(name, `${margin + i * step.across},${margin + row * step.down}`);
    });
  }
  return found;
}
