/** What course.yaml may say about looks (`theme:`). Files lie in the folder theme/ beside it. */
import * as v from 'valibot';
import type { ProblemCode } from '../problems/problem.js';
import { about, block, text } from '../schema/words.js';

const colour = v.pipe(
  v.string('not-a-colour' satisfies ProblemCode),
  v.regex(/^#[0-9a-f]{6}$/i, 'not-a-colour' satisfies ProblemCode),
  v.toLowerCase(),
);

/** A name of letters, digits, spaces and hyphens; more than one parted by commas. */
const stack = /^[\p{L}\p{N} -]+(?:,[\p{L}\p{N} -]+)*$/u;
export const fontFile = /^[\w-]+\.woff2$/i;

const font = v.pipe(
  v.string(),
  v.check((value) => stack.test(value) || fontFile.test(value), 'not-a-font' satisfies ProblemCode),
);

export const themeSchema = about(
  block({
    logo: v.exactOptional(
      about(
        block({
          file: about(
            v.pipe(v.string(), v.regex(/^[\w-]+\.(?:svg|png)$/i, 'not-a-picture' satisfies ProblemCode)),
            'An SVG or PNG in the folder theme/, such as logo.svg',
          ),
          says: about(text, 'What a screen reader says in its place: usually the agency’s name'),
          on: v.exactOptional(
            about(
              v.picklist(['paper', 'frame']),
              'paper: on a light plate, for a logo made for white paper; frame: on the frame itself, for a light one',
            ),
          ),
        }),
        'Stands above the title',
      ),
    ),
    colours: v.exactOptional(
      about(
        block({
          accent: v.exactOptional(
            about(colour, 'Buttons, links and marks, such as "#9c4418"; dark and high contrast follow it'),
          ),
          frame: v.exactOptional(
            about(colour, 'The frame around the page, such as "#17332d"; it has to be a deep colour'),
          ),
        }),
        'With # and in quotes',
      ),
    ),
    font: v.exactOptional(
      about(
        font,
        'Names of fonts such as Verdana, Arial, sans-serif; or a WOFF2 in the folder theme/, such as brand.woff2',
      ),
    ),
  }),
  'How an agency makes the course look like its own',
);

export type ThemeInput = v.InferOutput<typeof themeSchema>;
