/** What a standard asks of a package. Each is a file of its own; `standards.ts` lists them. */
import type { CompiledCourse } from '../compile/course.js';
import type { Files } from '../files.js';
import type { CatalogueRecord } from '../manifest/record.js';
import type { PackageOptions, StandardId } from './options.js';

export interface ManifestInput {
  readonly record: CatalogueRecord;
  readonly compiled: CompiledCourse;
  /** Names of all files that a learner's browser may ask for. */
  readonly content: readonly string[];
  readonly options: PackageOptions;
}

export interface PackageStandard {
  /** Ends the file name of the package: `scorm2004-3`. */
  readonly id: StandardId;
  /** The player script that speaks it: `scorm2004`. */
  readonly player: string;
  /** Folder of control documents that go to the root of the package. */
  readonly controls: string | undefined;
  /** The page sends to a host that only the launch names, as an LRS is; otherwise to none but its own. */
  readonly elsewhere?: true;
  /** The files that describe the package to an LMS. */
  readonly manifest: (input: ManifestInput) => Files;
}
