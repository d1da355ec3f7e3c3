/** Names of things, told apart by the compiler. */
declare const brand: unique symbol;
type Brand<T, B extends string> = T & { readonly [brand]: B };

/** Slug of a unit, unique in the course: `[a-z0-9-]+`. */
export type UnitId = Brand<string, 'UnitId'>;
/** Slug of a scene or an ending, unique in its lesson. */
export type SceneId = Brand<string, 'SceneId'>;
/** Slug of an item, unique in its bank. */
export type ItemId = Brand<string, 'ItemId'>;
/** One character of `[0-9a-z]` that the author gives a reply or an option and never re-uses: stable under re-ordering, and a choice id of every LMS standard. */
export type Key = Brand<string, 'Key'>;
/** Two or three characters of `[0-9A-Za-z]`, derived from an id or set by the author: how saved state names a thing. */
export type Code = Brand<string, 'Code'>;
/** `O1` … `O6`. */
export type ObjectiveId = Brand<string, 'ObjectiveId'>;
/** `step-1`, `reframe-2`, `dont-3` …: a teaching point of the brief. */
export type PointId = Brand<string, 'PointId'>;
