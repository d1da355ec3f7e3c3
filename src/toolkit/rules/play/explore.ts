/** Every situation that can occur in a lesson, found by playing it with the engine's own functions. */
import { land, offered } from '../../../course/run.js';
import { affects, flags, requests, type Condition, type Situation } from '../../../course/situation.js';
import type { Key, Lesson, Place, Reply, Scene, SceneId } from '../../../course/types.js';
import { order } from '../graph.js';

/** What a reply that is on offer does. */
export interface Onward {
  readonly reply: Reply;
  /** Index into `reply.lands`. */
  readonly landing: number;
  readonly to: Visit;
}

/** A situation at a place. Those that no condition can tell apart are one. */
export interface Visit {
  readonly place: Place;
  readonly situation: Situation;
  /** The replies on offer, in the author's order. */
  readonly offered: readonly Reply[];
  readonly onward: readonly Onward[];
  /** The replies of a shortest way that leads here, as `scene a`. */
  way(): readonly string[];
}

export interface Exploration {
  readonly visits: ReadonlyMap<SceneId, readonly Visit[]>;
  /** Landings that occur, by name of the reply: indices into its `lands`. */
  readonly landed: ReadonlyMap<string, ReadonlySet<number>>;
  /** Replies that are offered somewhere, by name. */
  readonly offered: ReadonlySet<string>;
  /** Replies on the longest way to an ending. */
  readonly longest: number;
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

/** A number that two situations share where no condition asked about can tell them apart. */
function digest(names: ReadonlySet<string>): (situation: Situation) => number {
  const asks = (name: string): 0 | 1 => (names.has(name) ? 1 : 0);
  const [alliance, affect, readiness] = [asks('alliance'), asks('affect'), asks('readiness')];
  const [request, uncorrected] = [asks('request'), asks('uncorrected')];
  const told = flags.filter((flag) => names.has(flag));
  return (situation) => {
    let number = uncorrected * situation.uncorrected;
    number = number * 4 + alliance * situation.alliance;
    number = number * affects.length + affect * affects.indexOf(situation.affect);
    number = number * 3 + readiness * situation.readiness;
    number = number * requests.length + request * requests.indexOf(situation.request);
    for (const flag of told) number = number * 2 + (situation.flags.includes(flag) ? 1 : 0);
    return number;
  };
}

class Found implements Visit {
  #offered: readonly Reply[] | undefined;
  readonly onward: (Onward & { readonly to: Found })[] = [];
  constructor(
    readonly place: Place,
    readonly situation: Situation,
    private readonly via: { readonly from: Found; readonly reply: Key } | null,
    /** Replies on the longest way here. */
    public longest: number,
  ) {}

  get offered(): readonly Reply[] {
    return (this.#offered ??= this.place.kind === 'scene' ? offered(this.place, this.situation) : []);
  }

  way(): readonly string[] {
    const way: string[] = [];
    for (let { via } = this as Found; via; { via } = via.from) way.push(`${via.from.place.id} ${via.reply}`);
    return way.reverse();
  }
}

class Explorer {
  readonly found = new Map<SceneId, Map<number, Found>>();
  readonly landed = new Map<string, Set<number>>();
  readonly offered = new Set<string>();
  longest = 0;
  readonly #digest: (situation: Situation) => number;
  #count = 0;

  constructor(private readonly lesson: Lesson) {
    this.#digest = digest(asked(lesson));
    this.#arrive(lesson.first, lesson.start, null, 0);
  }

  get full(): boolean {
    return this.#count > mostSituations;
  }

  /** Undefined where there is no such place. */
  #arrive(id: SceneId, situation: Situation, from: { from: Found; reply: Key } | null, longest: number) {
    const place = this.lesson.places[id];
    if (!place) return undefined;
    const here = this.found.get(id) ?? new Map<number, Found>();
    this.found.set(id, here);
    const key = this.#digest(situation);
    const known = here.get(key) ?? new Found(place, situation, from, longest);
    known.longest = Math.max(known.longest, longest);
    this.longest = Math.max(this.longest, longest);
    if (here.get(key) !== known) {
      here.set(key, known);
      this.#count++;
    }
    return known;
  }

  #reply(from: Found, reply: Reply): void {
    const landed = land(from.situation, reply);
    this.offered.add(reply.name);
    if (!landed) return;
    const known = this.landed.get(reply.name);
    if (known) known.add(landed.landing);
    else this.landed.set(reply.name, new Set([landed.landing]));
    const to = this.#arrive(landed.to, landed.situation, { from, reply: reply.key }, from.longest + 1);
    if (to) from.onward.push({ reply, landing: landed.landing, to });
  }

  /** Plays on from every situation here; those before it have to be done. */
  play(scene: Scene): void {
    for (const from of this.found.get(scene.id)?.values() ?? []) {
      for (const reply of from.offered) this.#reply(from, reply);
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
  return {
    visits: new Map(places.map(({ id }) => [id, [...(explorer.found.get(id)?.values() ?? [])]])),
    landed: explorer.landed,
    offered: explorer.offered,
    longest: explorer.longest,
    complete: !explorer.full,
  };
}
