/** All files of one package. */
import type { CompiledCourse } from '../compile/course.js';
import { shortHash } from '../compile/hash.js';
import { bytesOf, sortedNames, type Files } from '../files.js';
import type { CatalogueRecord } from '../manifest/record.js';
import { pageData, type Words } from '../chunks.js';
import { page } from './page.js';
import type { PackageOptions } from './options.js';
import type { PackageStandard } from './standard.js';

/** The player as the bundler made it for one standard. */
export interface PlayerBundle {
  readonly js: Uint8Array;
  readonly css?: Uint8Array;
}

export interface Ingredients {
  readonly compiled: CompiledCourse;
  readonly record: CatalogueRecord;
  readonly player: PlayerBundle;
  /** Control documents by standard, named `scorm12/imscp_rootv1p1p2.xsd`. */
  readonly controls: Files;
  readonly images: Files;
  /** The player's interface words by language. */
  readonly words: Readonly<Record<string, Words>>;
  readonly options: PackageOptions;
}

const noscript = 'This course needs JavaScript. Switch it on in your browser’s settings and open the course again.';

/** LMSs let browsers keep files for months: a name with the content's hash is never out of date. */
const hashed = (name: string, extension: string, bytes: Uint8Array): string =>
  `${name}.${shortHash(bytes, 8)}.${extension}`;

function controlsOf(folder: string | undefined, controls: Files): Files {
  if (folder === undefined) return new Map();
  const prefix = `${folder}/`;
  return new Map(
    [...controls]
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, bytes]) => [name.slice(prefix.length), bytes]),
  );
}

export function assemble(
  standard: PackageStandard,
  { compiled, record, player, controls, images, words, options }: Ingredients,
): Files {
  const { data, chunks } = pageData(compiled, standard.id, words);
  const script = hashed('player', 'js', player.js);
  const style = player.css && hashed('player', 'css', player.css);
  const content: Files = new Map<string, Uint8Array>([
    ['index.html', bytesOf(page({ data, script, style, noscript }))],
    [script, player.js],
    ...(player.css && style !== undefined ? [[style, player.css] as const] : []),
    ...chunks,
    ...images,
  ]);
  const manifest = standard.manifest({ record, compiled, content: sortedNames(content), options });
  return new Map([...manifest, ...content, ...controlsOf(standard.controls, controls)]);
}
