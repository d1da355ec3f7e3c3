/** From a course folder to everything that is handed out. */
import { check, type Checked, type Result } from './check.js';
import { pageData, type Inside, type PageDataOptions, type Words } from './chunks.js';
import type { Around } from './content/content.js';
import { below, type Files } from './files.js';
import { assemble, type PlayerBundle } from './package/assemble.js';
import type { PackageOptions } from './package/options.js';
import { standards, web } from './package/standards.js';
import { zip, type Packed } from './package/zip.js';
import { guideFiles } from './report/guide.js';
import { keySheetCsv, keySheetHtml } from './report/key-sheet.js';

export interface BuildInput {
  /** The course folder. */
  readonly files: Files;
  /** The player by name, each of `players`. */
  readonly player: Readonly<Record<string, PlayerBundle>>;
  /** Control documents, named `scorm12/imscp_rootv1p1p2.xsd`. */
  readonly controls: Files;
  /** The player's interface words by language. */
  readonly words: Readonly<Record<string, Words>>;
  /** The player's drawings of clients by name; the first stands in for a name that has none. */
  readonly people: Readonly<Record<string, unknown>>;
  /** In place of what course.yaml says. */
  readonly options?: Partial<PackageOptions>;
}

export interface Package {
  readonly standard: string;
  /** Name of the zip. */
  readonly name: string;
  readonly files: Files;
  readonly zip: Uint8Array;
}

/** What is made of a course that was checked. */
interface Made {
  /** One a standard; none where the content has errors. */
  readonly packages: readonly Package[];
  /** What belongs into dist/: the zips, the plain web folder, the key sheet, the debrief guides. */
  readonly dist: Files;
}
export interface Built extends Made {
  readonly checked: Checked;
}

/** Player scripts that a build needs; a package is never left out for want of one. */
export const players: readonly string[] = [...new Set(standards.map(({ player }) => player))];

const imagesOf = (files: Files): Files => new Map([...files].filter(([name]) => name.startsWith('images/')));

/** The course as every package carries it. */
export const insideOf = (
  { words, people }: Pick<BuildInput, 'words' | 'people'>,
  { compiled }: Pick<Result<Around>, 'compiled'>,
  options?: PageDataOptions,
): Inside => pageData(compiled, words, people, options);

/** Packages a course. `packedOf`: see `zip`. Throws where a player is missing. */
export function make(
  { files, player, controls, options }: BuildInput,
  { compiled, record, contents, theme, packages: given }: Result<Around>,
  inside: Inside,
  packedOf?: (bytes: Uint8Array) => Packed,
): Made {
  const chosen = { ...given, ...options };
  const images = imagesOf(files);
  const wanted = standards.filter(({ id }) => chosen.standards.includes(id));
  const packages = wanted.map((standard): Package => {
    const bundle = player[standard.player];
    if (!bundle) throw new Error(`no player “${standard.player}” for ${standard.id}`);
    const ingredients = { compiled, record, player: bundle, controls, images, inside, options: chosen, theme };
    const content = assemble(standard, ingredients);
    return {
      standard: standard.id,
      name: `${record.identifier}-${record.version}-${standard.id}.zip`,
      files: content,
      zip: zip(content, packedOf),
    };
  });
  const folder = packages.find(({ standard }) => standard === web.id)?.files ?? new Map<string, Uint8Array>();
  const sheet: Files = new Map([
    ['keys.html', keySheetHtml(compiled)],
    ['keys.csv', keySheetCsv(compiled)],
    ...guideFiles(compiled, contents),
  ]);
  const zips = packages.map((one) => [one.name, one.zip] as const);
  return { packages, dist: new Map([...zips, ...below('web', folder), ...below('report', sheet)]) };
}

/** Checks, compiles and packages. With errors in the content nothing is packaged. */
export function build(input: BuildInput): Built {
  const checked = check(input.files);
  if (!checked.result) return { checked, packages: [], dist: new Map() };
  return { checked, ...make(input, checked.result, insideOf(input, checked.result)) };
}
