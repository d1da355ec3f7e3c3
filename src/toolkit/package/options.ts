/** What course.yaml may say about packages (`packages:`). The defaults are right for Moodle and the Rustici Engine. */
import * as v from 'valibot';
import { about, block } from '../schema/words.js';

export interface PackageOptions {
  /** The pass mark stands in the manifest of SCORM packages too, and the LMS judges with it. */
  readonly masteryScore: boolean;
  /** SCORM 2004: the LMS shows no previous and continue of its own. */
  readonly hideNavigation: boolean;
}

/** Moodle overwrites the status of even an unfinished attempt with a mastery score; its navigation stays, as an LMS may need it. */
const defaultPackageOptions: PackageOptions = { masteryScore: false, hideNavigation: false };

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
  }),
  'What stands in the manifests',
);

/** The options of course.yaml, completed. */
export function packageOptions(given: v.InferOutput<typeof packagesSchema> = {}): PackageOptions {
  return {
    masteryScore: given['mastery-score'] ?? defaultPackageOptions.masteryScore,
    hideNavigation: given['hide-lms-navigation'] ?? defaultPackageOptions.hideNavigation,
  };
}
