/** All files of one package. */
import type { CompiledCourse } from '../compile/course.js';
import { bytesOf, sortedNames, type Files } from '../files.js';
import type { CatalogueRecord } from '../manifest/record.js';
import type { Inside } from '../chunks.js';
import { themeFiles } from '../theme/files.js';
import type { Theme } from '../theme/theme.js';
import { hashed } from './hashed.js';
import { page } from './page.js';
import { shell } from './shell.js';
import type { PackageOptions } from './options.js';
import type { PackageStandard } from './standard.js';

/** The player as the bundler made it for one standard. */
export interface PlayerBundle {
  readonly js: Uint8Array;
  readonly css?: Uint8Array;
  /** Script and styles that the first page can do without. */
  readonly views: Uint8Array;
  readonly later?: Uint8Array;
  /** Of other people's software in it; BSD and MIT want them in every copy. */
  readonly licenses?: Uint8Array;
}

export interface Ingredients {
  readonly compiled: CompiledCourse;
  readonly record: CatalogueRecord;
  readonly player: PlayerBundle;
  /** Control documents by standard, named `scorm12/imscp_rootv1p1p2.xsd`. */
  readonly controls: Files;
  readonly images: Files;
  /** The course itself: the same in every package. */
  readonly inside: Inside;
  readonly options: PackageOptions;
  readonly theme: Theme;
}

const noscript = 'This course needs JavaScript. Switch it on in your browser’s settings and open the course again.';

function controlsOf(folder: string | undefined, controls: Files): Files {
  if (folder === undefined) return new Map();
  const prefix = `${folder}/`;
  return new Map(
    [...controls]
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, bytes]) => [name.slice(prefix.length), bytes]),
  );
}

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array => new Uint8Array([...a, ...b]);

export function assemble(
  standard: PackageStandard,
  { compiled, record, player, controls, images, inside, options, theme }: Ingredients,
): Files {
  const { data, chunks } = inside;
  const script = hashed('player', 'js', player.js);
  const own = themeFiles(theme);
  const css = player.css && joined(player.css, bytesOf(own.css));
  const style = css && hashed('player', 'css', css);
  const fonts = theme.font?.kind === 'file';
  const later = player.later && hashed('later', 'css', player.later);
  const views = hashed('views', 'js', player.views);
  const content: Files = new Map<string, Uint8Array>([
    [
      'index.html',
      bytesOf(
        page({
          data,
          script,
          style,
          views,
          later,
          shell: shell(data, theme.palettes),
          noscript,
          fonts,
          elsewhere: standard.elsewhere,
        }),
      ),
    ],
    [script, player.js],
    [views, player.views],
    ...(css && style !== undefined ? [[style, css] as const] : []),
    ...(player.later && later !== undefined ? [[later, player.later] as const] : []),
    ...(player.licenses ? [['licenses.txt', player.licenses] as const] : []),
    ...own.files,
    ...chunks,
    ...images,
  ]);
  const manifest = standard.manifest({ record, compiled, content: sortedNames(content), options });
  return new Map([...manifest, ...content, ...controlsOf(standard.controls, controls)]);
}
