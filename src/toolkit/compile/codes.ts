/** Codes: how saved state names a thing. From its id by a hash, or as the author sets it. */
import type { Code } from '../../course/types.js';
import { shortHash } from './hash.js';

/** Two characters for a unit, three for a scene, ending or item. */
export const lengths = { unit: 2, place: 3, item: 3 } as const;

export function codeOf(kind: keyof typeof lengths, id: string, set: string | undefined): Code {
  return (set ?? shortHash(`${kind}:${id}`, lengths[kind])) as Code;
}
