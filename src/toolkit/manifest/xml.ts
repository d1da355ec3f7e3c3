/** Elements as plain objects, in order: `@name` is an attribute, `#text` the text, a list the same element again and again. */
import { XMLBuilder } from 'fast-xml-parser';

export interface Element {
  readonly [name: string]: string | Element | readonly (string | Element)[];
}

// eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is a second dependency for the same code
const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
  format: true,
  indentBy: '  ',
});

export const xml = (name: string, root: Element): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${builder.build({ [name]: root }).trim()}\n`;
