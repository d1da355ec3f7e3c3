/** Every language of the interface. For the build, which writes the table of a page's language beside its texts: no part of the player. */
import { en, type Strings } from './en.js';
import { es } from './es.js';

export const languages: Readonly<Record<string, Strings>> = { en, es };
