/**
 * What a page shows before the player's script and styles are there: the course's name and its parts. A part that is pressed is
 * opened by the player (`src/player/mount.ts`).
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { sans, serif } from '../../theme/fonts.js';
import type { Palettes } from '../../theme/palettes.js';
import { onDevice } from '../../theme/sheet.js';
import type { PageData } from '../chunks.js';
import { escaped } from '../escaped.js';
import { bytesOf } from '../files.js';

export interface Shell {
  /** Markup, to stand in the player's place. */
  readonly html: string;
  /** For a `style` element. */
  readonly css: string;
  /** The source expression that allows that element (Content Security Policy 3, 2.3.1). */
  readonly source: string;
}

/** Where and how large the frame will have it in a wide window: what is read stays where it is. */
const layout = `
body{margin:0}
#player>h1{margin:0;padding:.85rem clamp(.9rem,4vw,2rem);font:600 1.17rem/1.25 ${serif}}
#player>fieldset{margin:0;border:0;padding:0 calc(clamp(.9rem,4vw,2rem) - .5rem) 1.5rem;font:.84rem/1.5 ${sans}}
#player>fieldset label{display:grid;grid-template-columns:auto 1fr;gap:.85rem;align-content:center;align-items:baseline;box-sizing:border-box;min-block-size:2.6rem;padding:.5rem .67rem;border-radius:.6rem;cursor:pointer}
#player>fieldset label:focus-within{outline:3px solid}
#player>fieldset input{appearance:none;box-sizing:border-box;inline-size:.75rem;block-size:.75rem;margin:0;border:2px solid;border-radius:50%;color:inherit;outline:0}
#player>fieldset :checked{border-width:.375rem}
@media (scripting:none){#player>fieldset{display:none}}
@media (min-width:69.75rem){#player>h1{padding-block-start:2.2rem}#player>fieldset{padding-block-start:5.6rem;max-inline-size:14rem}}`;

const styles = (palettes: Palettes): string =>
  `html{font-size:112.5%}${onDevice((look) => `html{background:${palettes[look].wall};color:${palettes[look]['wall-ink']}}`)}${layout}`;

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

export function shell({ course, text }: PageData, palettes: Palettes): Shell {
  const title = escaped(text.title);
  const parts = course.units.map(
    ({ id }, n) =>
      `<label><input type="radio" name="part" value="${n}" autocomplete="off"><span>${escaped(text.titles[id] ?? id)}</span></label>`,
  );
  const css = styles(palettes);
  return {
    html: `<h1>${title}</h1>\n<fieldset aria-label="${title}">${parts.join('\n')}</fieldset>`,
    css,
    source: `'sha256-${base64(sha256(bytesOf(css)))}'`,
  };
}
