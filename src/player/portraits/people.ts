/** Everybody who can be drawn: a package carries those whom its course meets. */
import { affects, looks } from '../../course/situation.js';
import type { Drawing } from './drawing.js';
import { hands } from './hands.js';
import { lena } from './lena.js';
import { marcus } from './marcus.js';
import { omar } from './omar.js';
import type { Person } from './person.js';
import { mouths, posed } from './pose.js';
import { priya } from './priya.js';
import { tomas } from './tomas.js';

const everybody: Readonly<Record<string, Person>> = { marcus, priya, lena, omar, tomas };

const each = <K extends string, V>(keys: readonly K[], of: (key: K) => V): Record<K, V> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, V>;

const poses = each(affects, (affect) =>
  each(looks, (look) => {
    const { lid, sh, turn } = posed(affect, look);
    return { lid, sh, turn };
  }),
);

/** The first stands in for any other name: a course may bring its own clients. */
export const people: Readonly<Record<string, Drawing>> = Object.fromEntries(
  Object.entries(everybody).map(([name, person]) => [name, { ...person, hands, mouths, poses }]),
);
