/** What course.yaml may say about packages (`packages:`). The defaults are right for Moodle and the Rustici Engine. */
import * as v from 'valibot';
import { about, block, several } from '../schema/words.js';

/** The standards that packages are made for. */
export const standardIds = ['scorm12', 'scorm2004-3', 'scorm2004-4', 'cmi5', 'web'] as const;
export type StandardId = (typeof standardIds)[number];

export interface PackageOptions {
  /** The pass mark stands in the manifest of SCORM packages too, and the LMS judges with it. */
  readonly masteryScore: boolean;
  /** SCORM 2004: the LMS shows no previous and continue of its own. */
  readonly hideNavigation: boolean;
  /** Those that a package is made for. */
  readonly standards: readonly StandardId[];
}

/** Moodle overwrites the status of even an unfinished attempt with a mastery score; its navigation stays, as an LMS may need it. */
const defaultPackageOptions: PackageOptions = { masteryScore: false, hideNavigation: false, standards: standardIds };

export const packagesSchema = about(
  block({
    'mastery-score': about(
      v.exactOptional(v.boolean()),
      'true: the pass mark stands in the manifest, for an LMS that ignores the status a course reports; false is right for Moodle and the Rustici Engine',
    ),
    'hide-lms-navigation': about(
      v.exactOptional(v.boolean()),
      'true: SCORM 2004 LMSs show no previous and continue of their own, which lead nowhere in a course of one part',
    ),
    standards: about(
      v.exactOptional(several(v.picklist(standardIds))),
      'The only ones that packages are made for; without it, all. A course too long for SCORM’s saved progress may leave SCORM out',
    ),
  }),
  'What stands in the manifests',
);

/** The options of course.yaml, completed. */
export function packageOptions(given: v.InferOutput<typeof packagesSchema> = {}): PackageOptions {
  return {
    masteryScore: given['mastery-score'] ?? defaultPackageOptions.masteryScore,
    hideNavigation: given['hide-lms-navigation'] ?? defaultPackageOptions.hideNavigation,
    standards: given.standards ?? defaultPackageOptions.standards,
  };
}
