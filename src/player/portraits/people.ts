/** Everybody who can be drawn. */
import { lena } from './lena.js';
import { marcus } from './marcus.js';
import { omar } from './omar.js';
import type { Person } from './person.js';
import { priya } from './priya.js';
import { tomas } from './tomas.js';

export const people: Readonly<Record<string, Person>> = { priya, marcus, lena, omar, tomas };

/** Any other name gets Marcus's build: a course may bring its own clients. */
export const personOf = (portrait: string): Person => people[portrait] ?? marcus;
