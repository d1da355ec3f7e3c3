/** A lesson as boxes and arrows: what there is to draw, not yet where. */
import type { LessonText } from '../../course/text.js';
import type { EndingKind, Key, Lesson, Reply, Scene, SceneId, Verdict } from '../../course/types.js';
import { boardOf, type SceneSquare } from '../simulate/board.js';
import type { LessonResult } from '../simulate/result.js';
import { inWords } from './condition-words.js';

/** How often something was met, of all plays; undefined where nothing was simulated. */
export type Visits = Pick<LessonResult, 'plays' | 'places' | 'replies' | 'exits'>;

export interface ReplyRow {
  readonly key: Key;
  readonly verdict: Verdict;
  readonly name: string;
  /** When it is offered, where that is not always. */
  readonly when: string | null;
  readonly visits: number | undefined;
}

export type StoryNode =
  | {
      readonly kind: 'scene';
      readonly id: string;
      readonly title: string;
      readonly first: boolean;
      readonly worked: boolean;
      /** Of everything that can be read here before a reply is chosen. */
      readonly words: number;
      readonly rows: readonly ReplyRow[];
      readonly visits: number | undefined;
    }
  | {
      readonly kind: 'ending';
      readonly id: string;
      readonly title: string;
      readonly ending: EndingKind;
      readonly words: number;
      readonly visits: number | undefined;
    }
  /** Where the state of the talk decides which way it goes. */
  | { readonly kind: 'gate'; readonly id: string };

export interface StoryEdge {
  readonly from: string;
  readonly to: string;
  /** A gate's arrows have no verdict of their own. */
  readonly verdict: Verdict | null;
  /** Replies that go this way. */
  readonly keys: readonly Key[];
  /** What has to hold, a line each; empty where nothing has to. */
  readonly conditions: readonly string[];
  readonly visits: number | undefined;
}

export interface StoryGraph {
  readonly title: string;
  readonly nodes: readonly StoryNode[];
  readonly edges: readonly StoryEdge[];
  /** Plays that visits are shares of. */
  readonly plays: number | undefined;
}

/** What has to hold for each place that a reply can lead to, a line for each way there; none where nothing has to. */
type Ways = ReadonlyMap<SceneId, readonly string[]>;

interface Branch {
  /** Read before the reply lands. */
  readonly before: string;
  /** Read after it has. */
  readonly after: string;
  readonly to: SceneId;
}

/** Ways in the order in which they are tried; a landing whose routes all lead to one place is one. */
function branchesOf({ lands }: Reply): readonly Branch[] {
  return lands.flatMap(({ when, next }): readonly Branch[] => {
    const before = when ? `before the reply: ${inWords(when)}` : lands.length > 1 ? 'otherwise' : '';
    const routes = new Set(next.map(({ to }) => to)).size === 1 ? next.slice(-1) : next;
    return routes.map((route) => ({
      before,
      after: route.when && routes.length > 1 ? inWords(route.when) : routes.length > 1 ? 'otherwise' : '',
      to: route.to,
    }));
  });
}

/** One line; what comes before the reply is left out where every landing asks the same afterwards. */
function line(branches: readonly Branch[], landings: number): readonly string[] {
  const [first] = branches;
  if (!first) return [];
  if (branches.length === landings) return first.after === '' ? [] : [first.after];
  return branches.map(({ before, after }) => [...new Set([before, after])].filter((part) => part !== '').join('; '));
}

function waysOf(reply: Reply): Ways {
  const branches = branchesOf(reply);
  const targets = [...new Set(branches.map(({ to }) => to))];
  if (targets.length === 1) return new Map(targets.map((to) => [to, []]));
  return new Map(
    targets.map((to) => {
      const here = branches.filter((branch) => branch.to === to);
      const afters = [...new Set(here.map(({ after }) => after))];
      return [
        to,
        afters.flatMap((after) =>
          line(
            here.filter((one) => one.after === after),
            reply.lands.length,
          ),
        ),
      ];
    }),
  );
}

const signatureOf = (ways: Ways): string => JSON.stringify([...ways].sort(([a], [b]) => (a < b ? -1 : 1)));

const sum = (values: readonly number[]): number => values.reduce((total, one) => total + one, 0);

class Drawer {
  readonly #gates = new Map<
    string,
    { readonly id: string; readonly scene: SceneId; readonly ways: Ways; readonly keys: Key[] }
  >();
  readonly edges: StoryEdge[] = [];
  constructor(private readonly visits: Visits | undefined) {}

  #count(ids: readonly string[], from: 'replies' | 'exits'): number | undefined {
    return this.visits && sum(ids.map((id) => this.visits?.[from][id] ?? 0));
  }

  row(scene: Scene, { key, verdict, name, when }: Reply): ReplyRow {
    const visits = this.#count([`${scene.id}/${key}`], 'replies');
    return { key, verdict, name: name.replaceAll('-', ' '), when: when ? inWords(when) : null, visits };
  }

  #gate(scene: SceneId, ways: Ways, keys: readonly Key[]): string {
    const signature = `${scene} ${signatureOf(ways)}`;
    const known = this.#gates.get(signature) ?? { id: `${scene}?${this.#gates.size}`, scene, ways, keys: [] };
    this.#gates.set(signature, known);
    known.keys.push(...keys);
    return known.id;
  }

  /** Arrows of replies; those of the same verdict that go the same way are one. */
  replies({ id, replies }: Scene): void {
    const groups = new Map<string, { readonly verdict: Verdict; readonly ways: Ways; readonly keys: Key[] }>();
    for (const reply of replies) {
      const { key, verdict } = reply;
      const ways = waysOf(reply);
      const signature = `${verdict} ${signatureOf(ways)}`;
      const group = groups.get(signature) ?? { verdict, ways, keys: [] };
      groups.set(signature, group);
      group.keys.push(key);
    }
    for (const { verdict, ways, keys } of groups.values()) {
      const [only, ...more] = ways.keys();
      if (only === undefined) continue;
      const to = more.length === 0 ? only : this.#gate(id, ways, keys);
      const visits = this.#count(
        keys.map((key) => `${id}/${key}`),
        'replies',
      );
      this.edges.push({ from: id, to, verdict, keys, conditions: [], visits });
    }
  }

  /** Gates, once all scenes are drawn, with the arrows that leave them. */
  gates(): readonly StoryNode[] {
    return [...this.#gates.values()].map(({ id, scene, ways, keys }) => {
      for (const [to, conditions] of ways) {
        const visits = this.#count(
          keys.map((key) => `${scene}/${key}/${to}`),
          'exits',
        );
        this.edges.push({ from: id, to, verdict: null, keys: [], conditions, visits });
      }
      return { kind: 'gate', id };
    });
  }
}

const wordsIn = ({ entry, says, replies }: SceneSquare): number =>
  entry + Math.max(0, ...says) + sum([...replies.values()].map(({ say }) => say));

export function storyGraph(lesson: Lesson, text: LessonText | undefined, visits?: Visits): StoryGraph {
  const drawer = new Drawer(visits);
  const nodes = [...boardOf(lesson, text).squares.values()].map((square): StoryNode => {
    const { id } = square.place;
    const base = { id, title: text?.places[id]?.title ?? id, visits: visits?.places[id] };
    if (square.kind === 'ending') return { kind: 'ending', ...base, ending: square.place.ending, words: square.entry };
    const { place } = square;
    drawer.replies(place);
    const rows = place.replies.map((reply) => drawer.row(place, reply));
    return { kind: 'scene', ...base, first: id === lesson.first, worked: place.worked, words: wordsIn(square), rows };
  });
  const gates = drawer.gates();
  return { title: text?.title ?? lesson.id, nodes: [...nodes, ...gates], edges: drawer.edges, plays: visits?.plays };
}
