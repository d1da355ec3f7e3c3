/** Every situation that can occur in a lesson, found by playing it with the engine's own functions. */
import { land, offered } from '../../../course/run.js';
import { flags, type Condition, type Situation } from '../../../course/situation.js';
import type { Key, Lesson, Place, Reply, Scene, SceneId } from '../../../course/types.js';
import { order } from '../graph.js';

/** A situation at a place. Those that no condition can tell apart are one. */
export interface Visit {
  readonly place: Place;
  readonly situation: Situation;
  /** The replies of a shortest way that leads here, as `scene a`. */
  readonly way: () => readonly string[];
}

export interface Exploration {
  readonly visits: ReadonlyMap<SceneId, readonly Visit[]>;
  /** Landings that occur, as `reply name/index`. */
  readonly landed: ReadonlySet<string>;
  /** Replies that are offered somewhere, by name. */
  readonly offered: ReadonlySet<string>;
  /** Replies on the longest way to an ending. */
  readonly longest: number;
  /** A text that two situations share where no condition of the lesson can tell them apart. */
  readonly digest: (situation: Situation) => string;
  /** False where there were more than `mostSituations`. */
  readonly complete: boolean;
}

export const mostSituations = 200_000;

function variablesIn(condition: Condition | null | undefined, into: Set<string>): void {
  if (!condition) return;
  if ('left' in condition) into.add(condition.left);
  else if (condition.op === 'not') variablesIn(condition.of, into);
  else for (const part of condition.of) variablesIn(part, into);
}

/** What the endings' rules ask about, besides the lesson's own conditions. */
const always = ['named', 'limit', 'reason', 'role', 'closed', 'uncorrected'];

function asked(lesson: Lesson): ReadonlySet<string> {
  const names = new Set(always);
  for (const place of Object.values(lesson.places)) {
    if (place.kind === 'ending') continue;
    for (const when of place.says) variablesIn(when, names);
    for (const reply of place.replies) {
      variablesIn(reply.when, names);
      for (const landing of reply.lands) {
        variablesIn(landing.when, names);
        for (const route of landing.next) variablesIn(route.when, names);
      }
    }
  }
  return names;
}

const measured = ['alliance', 'affect', 'readiness', 'request', 'uncorrected'] as const;

/** A text that two situations share where no condition asked about can tell them apart. */
function digest(names: ReadonlySet<string>): (situation: Situation) => string {
  const values = measured.filter((name) => names.has(name));
  const told = flags.filter((flag) => names.has(flag));
  return (situation) => {
    let text = '';
    for (const name of values) text += `${situation[name]} `;
    for (const flag of told) text += situation.flags.includes(flag) ? '1' : '0';
    return text;
  };
}

interface Found {
  readonly situation: Situation;
  readonly via: { readonly from: Found; readonly scene: Scene; readonly reply: Key } | null;
  /** Replies on the longest way here. */
  longest: number;
}

function wayTo(found: Found): readonly string[] {
  const way: string[] = [];
  for (let one = found.via; one; one = one.from.via) way.push(`${one.scene.id} ${one.reply}`);
  return way.reverse();
}

class Explorer {
  readonly found = new Map<SceneId, Map<string, Found>>();
  readonly landed = new Set<string>();
  readonly offered = new Set<string>();
  readonly digest: (situation: Situation) => string;
  #count = 0;

  constructor(lesson: Lesson) {
    this.digest = digest(asked(lesson));
    this.#arrive(lesson.first, { situation: lesson.start, via: null, longest: 0 });
  }

  get full(): boolean {
    return this.#count > mostSituations;
  }

  #arrive(place: SceneId, arrival: Found): void {
    const here = this.found.get(place) ?? new Map<string, Found>();
    this.found.set(place, here);
    const key = this.digest(arrival.situation);
    const known = here.get(key);
    if (known) known.longest = Math.max(known.longest, arrival.longest);
    else {
      here.set(key, arrival);
      this.#count++;
    }
  }

  #reply(scene: Scene, from: Found, reply: Reply): void {
    const landed = land(from.situation, reply);
    this.offered.add(reply.name);
    if (!landed) return;
    this.landed.add(`${reply.name}/${landed.landing}`);
    this.#arrive(landed.to, {
      situation: landed.situation,
      via: { from, scene, reply: reply.key },
      longest: from.longest + 1,
    });
  }

  /** Plays on from every situation here; those before it have to be done. */
  play(scene: Scene): void {
    for (const from of this.found.get(scene.id)?.values() ?? []) {
      for (const reply of offered(scene, from.situation)) this.#reply(scene, from, reply);
      if (this.full) return;
    }
  }
}

/** Plays `lesson`, which must have no cycle and no route to nowhere. */
export function explore(lesson: Lesson): Exploration {
  const ordered = order(lesson);
  const explorer = new Explorer(lesson);
  const places = ordered.kind === 'ordered' ? ordered.places : [];
  for (const place of places) if (place.kind === 'scene' && !explorer.full) explorer.play(place);
  const visits = places.map((place): [SceneId, readonly Visit[]] => [
    place.id,
    [...(explorer.found.get(place.id)?.values() ?? [])].map((one) => ({
      place,
      situation: one.situation,
      way: () => wayTo(one),
    })),
  ]);
  const all = [...explorer.found.values()].flatMap((here) => [...here.values()]);
  const longest = all.reduce((most, one) => Math.max(most, one.longest), 0);
  return {
    visits: new Map(visits),
    landed: explorer.landed,
    offered: explorer.offered,
    longest,
    digest: explorer.digest,
    complete: !explorer.full,
  };
}
