/** The standards that the bench can play, by the name of their packages. */
import { scorm12 } from './scorm12.js';
import type { Standard } from './standard.js';

const standards: readonly Standard[] = [scorm12];

export const standardOf = (id: string): Standard | undefined => standards.find((one) => one.id === id);
