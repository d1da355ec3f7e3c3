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
export interface ScenePart extends Part<SceneInput> {
  readonly id: string;
}
export interface ReplyPart extends Part<ReplyInput> {
  readonly key: string;
}

// Made once for a thing, however many rules ask: a lesson has hundreds of parts.

export const scenesOf = once((lesson: LessonInput): readonly ScenePart[] =>
  Object.entries(lesson.scenes).map(([id, input]) => ({ id, input, path: ['scenes', id] })),
);

export const repliesOf = once(({ input, path }: Part<SceneInput>): readonly ReplyPart[] =>
  Object.entries(input.replies).map(([key, reply]) => ({ key, input: reply, path: [...path, 'replies', key] })),
);

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Entries of `lands`, or the reply itself as its only landing. */
export const landingsOf = once(({ input, path }: Part<ReplyInput>): readonly Part<LandingInput>[] => {
  if (input.lands) return input.lands.map((landing, i) => ({ input: landing, path: [...path, 'lands', i] }));
  const { hear, shows, why, effects, next } = input;
  const only: Writable<LandingInput> = {};
  if (hear !== undefined) only.hear = hear;
  if (shows !== undefined) only.shows = shows;
  if (why !== undefined) only.why = why;
  if (effects !== undefined) only.effects = effects;
  if (next !== undefined) only.next = next;
  return [{ input: only, path }];
});

/** Routes of a landing; `path` leads to the name of the scene. */
export const routesOf = once(
  ({ input, path }: Part<LandingInput>): readonly Part<Choice & { readonly go: string }>[] => {
    const { next } = input;
    if (next === undefined) return [];
    if (typeof next === 'string') return [{ input: { go: next }, path: [...path, 'next'] }];
    return next.map((route, i) => ({ input: route, path: [...path, 'next', i, 'go'] }));
  },
);

/** Variants of what is said on entering a scene. */
export function saysOf({ input, path }: Part<SceneInput>): readonly Part<Choice & { readonly text: string }>[] {
  const { says } = input;
  if (says === undefined) return [];
  if (typeof says === 'string') return [{ input: { text: says }, path: [...path, 'says'] }];
  return says.map((variant, i) => ({ input: variant, path: [...path, 'says', i] }));
}
