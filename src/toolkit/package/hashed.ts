import { shortHash } from '../compile/hash.js';

/** LMSs let browsers keep files for months: a name with the content's hash is never out of date. */
export const hashed = (name: string, extension: string, bytes: Uint8Array): string =>
  `${name}.${shortHash(bytes, 8)}.${extension}`;
