/** Everybody who can be drawn: a package carries those whom its course meets. */
import { lena } from './lena.js';
import { marcus } from './marcus.js';
import { omar } from './omar.js';
import type { Person } from './person.js';
import { priya } from './priya.js';
import { tomas } from './tomas.js';

/** The first stands in for any other name: a course may bring its own clients. */
export const people: Readonly<Record<string, Person>> = { marcus, priya, lena, omar, tomas };
