import { cmi5 } from '../manifest/cmi5.js';
import { scorm12 } from '../manifest/scorm12.js';
import { scorm2004Third, scorm2004Fourth } from '../manifest/scorm2004.js';
import type { PackageStandard } from './standard.js';

/** No LMS: progress stays in the browser. Also laid out as a folder. */
export const web: PackageStandard = { id: 'web', player: 'local', controls: undefined, manifest: () => new Map() };

/** Every standard that a build makes a package for. */
export const standards: readonly PackageStandard[] = [scorm12, scorm2004Third, scorm2004Fourth, cmi5, web];
