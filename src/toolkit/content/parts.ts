/** The one shape behind the shorthands of a lesson file, each part with its path. */
import { once } from '../remembered.js';
import type { LandingInput, LessonInput, ReplyInput, SceneInput } from '../schema/lesson.js';
import type { Path } from '../source/yaml.js';

export interface Part<T> {
  readonly path: Path;
  readonly input: T;
}
interface Choice {
  readonly when?: string;
}
export type RoutePart = Part<Choice & { readonly go: string }>;
export interface LandingPart extends Part<LandingInput> {
  /** `path` leads to the name of the scene. */
  readonly routes: readonly RoutePart[];
}
export interface ReplyPart extends Part<ReplyInput> {
  readonly key: string;
  /** Entries of `lands`, or the reply itself as its only landing. */
  readonly landings: readonly LandingPart[];
}
export interface ScenePart extends Part<SceneInput> {
  readonly id: string;
  readonly replies: readonly ReplyPart[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function routesOf({ next }: LandingInput, path: Path): readonly RoutePart[] {
  if (next === undefined) return [];
  if (typeof next === 'string') return [{ input: { go: next }, path: [...path, 'next'] }];
  return next.map((route, i) => ({ input: route, path: [...path, 'next', i, 'go'] }));
}

const landingOf = (input: LandingInput, path: Path): LandingPart => ({ input, path, routes: routesOf(input, path) });

function landingsOf(input: ReplyInput, path: Path): readonly LandingPart[] {
  if (input.lands) return input.lands.map((landing, i) => landingOf(landing, [...path, 'lands', i]));
  const { hear, shows, why, effects, next } = input;
  const only: Writable<LandingInput> = {};
  if (hear !== undefined) only.hear = hear;
  if (shows !== undefined) only.shows = shows;
  if (why !== undefined) only.why = why;
  if (effects !== undefined) only.effects = effects;
  if (next !== undefined) only.next = next;
  return [landingOf(only, path)];
}

function replyOf(key: string, input: ReplyInput, around: Path): ReplyPart {
  const path = [...around, 'replies', key];
  return { key, input, path, landings: landingsOf(input, path) };
}

function sceneOf(id: string, input: SceneInput): ScenePart {
  const path = ['scenes', id];
  const replies = Object.entries(input.replies).map(([key, reply]) => replyOf(key, reply, path));
  return { id, input, path, replies };
}

/** All scenes with what is in them; made once for a lesson, however many rules ask. */
export const scenesOf = once((lesson: LessonInput): readonly ScenePart[] =>
  Object.entries(lesson.scenes).map(([id, input]) => sceneOf(id, input)),
);

/** The replies of all scenes. */
export const allRepliesOf = once((lesson: LessonInput): readonly ReplyPart[] =>
  scenesOf(lesson).flatMap(({ replies }) => replies),
);

/** Variants of what is said on entering a scene. */
export function saysOf({ input, path }: Part<SceneInput>): readonly Part<Choice & { readonly text: string }>[] {
  const { says } = input;
  if (says === undefined) return [];
  if (typeof says === 'string') return [{ input: { text: says }, path: [...path, 'says'] }];
  return says.map((variant, i) => ({ input: variant, path: [...path, 'says', i] }));
}
