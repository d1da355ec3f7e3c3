import type { Affect, Look } from '../course/situation.js';
import type { Strings } from './strings/en.js';
import { fill } from './strings/fill.js';

/** How a client looks, as a sentence. */
export const shownBy = (words: Strings, name: string, affect: Affect, look: Look): string =>
  fill(words.portrait.shows, { name, look: words.portrait.looking[look], face: words.portrait.faces[affect] });
