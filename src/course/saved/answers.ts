import { keysIn } from '../response.js';
import { longestTook } from '../state.js';
import type { Answer, Tenths } from '../state.js';
import { professions } from '../types.js';
import type { Key, Profession } from '../types.js';
import type { Wire } from './wire.js';

export const keys = (wire: Wire, own: readonly Key[] = []): readonly Key[] => keysIn(wire.text(own.join('')));

export const took = (wire: Wire, own?: Tenths): Tenths => Math.min(longestTook, wire.number(own));

/** Not yet known to fit an item. */
export const response = (wire: Wire, own = ''): string => wire.text(own.replaceAll('+', '_')).replaceAll('_', '+');

export const answer = (wire: Wire, own?: Answer): { readonly response: string; readonly took: Tenths } => ({
  response: response(wire, own?.response),
  took: took(wire, own?.took),
});

export const profession = (wire: Wire, own: Profession = 'other'): Profession =>
  professions[wire.number(professions.indexOf(own))] ?? 'other';
