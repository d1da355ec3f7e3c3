/** Every sentence about the theme of course.yaml. */
import { error, warning } from './message.js';

export const themeMessages = {
  'not-a-colour': error(
    '“{value}” is not a colour.',
    'Write # and six digits of 0–9 and a–f, in quotes, such as "#9c4418".',
  ),
  'not-a-font': error(
    '“{value}” names no font.',
    'Write names parted by commas, such as “Verdana, Arial, sans-serif”, or a file in theme/ that ends in .woff2.',
  ),
  'not-a-picture': error(
    '“{value}” is not the name of a logo.',
    'Put an SVG or a PNG into the folder theme/ and write its name here, such as “logo.svg”.',
  ),
  'low-contrast': error(
    '“{value}” cannot be read everywhere: {where} its contrast is {ratio}:1, of at least {least}:1.',
    'The nearest colour that can be read everywhere is "{near}".',
  ),
  'not-that-file': error(
    '{file} is not what its name says.',
    'Export it again: SVG or PNG for a logo, WOFF2 for a font.',
  ),
  'logo-unsized': error(
    '{file} does not say how wide and how high it is.',
    'Export it with a “viewBox”, or with a width and a height.',
  ),
  'logo-unsafe': error(
    '“{what}” does not belong into a logo: it would run, or ask for something elsewhere.',
    'Export the picture as plain SVG, with everything in it, or as PNG.',
  ),
  'theme-file-big': warning(
    '{file} has {size} KB, and every learner fetches it.',
    'A logo needs a few KB; a font 20 to 60, with only the letters that your languages use.',
  ),
} as const;
