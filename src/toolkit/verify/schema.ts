/** What a schema validator finds, as problems. The validator itself is not part of the toolkit's pure code: the command brings it. */
import { problem, type Problem, type Span } from '../problems/problem.js';
import type { Source } from '../source/source.js';
import { xmlProblem } from '../source/xml.js';
import { isOf, placeOf, type Element } from './tree.js';

/** A folder of control documents. */
export type SchemaSet = 'scorm12' | 'scorm2004-3' | 'scorm2004-4' | 'cmi5';

export interface SchemaFinding {
  /** In libxml2's words. */
  readonly message: string;
  /** To the element: steps as in XPath, such as `*[2]` and `imsss:sequencing`. Undefined for a fault of the XML itself. */
  readonly path: string | undefined;
  /** From 1; a fault of the XML has no better place. */
  readonly line: number;
}
export type SchemaCheck = (set: SchemaSet, text: string) => readonly SchemaFinding[];

/** The element that a path of names, stars and positions leads to. */
function elementAt(root: Element, path: string): Element | undefined {
  const [, ...steps] = path.split('/').filter((step) => step !== '');
  let found: Element | undefined = root;
  for (const step of steps) {
    const [, name = '', position = '1'] = /^([^[]*)(?:\[(\d+)\])?$/.exec(step) ?? [];
    const alike: readonly Element[] = found?.children.filter(({ tag }) => name === '*' || tag === name) ?? [];
    found = alike[Number(position) - 1];
  }
  return found;
}

const bare = (text: string): string =>
  text
    .replace(/\{[^{}]*\}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
/** `one of ( title, item )` as `<title> or <item>`. */
const names = (list: string): string =>
  list
    .split(',')
    .map((name) => (name.includes('*') ? '' : `<${bare(name)}>`))
    .filter((name) => name !== '')
    .join(' or ');

const unexpected = /^Element '(.*?)': This element is not expected\.(?: Expected is (?:one of )?\( (.*) \)\.)?/;
const incomplete = /^Element '(.*?)': Missing child element\(s\)\.(?: Expected is (?:one of )?\( (.*) \)\.)?/;
const notAllowed = /^Element '(.*?)', attribute '(.*?)': The attribute .* is not allowed/;
const required = /^Element '(.*?)': The attribute '(.*?)' is required but missing/;
const value = /^Element '(.*?)'(?:, attribute '(.*?)')?: (?:\[facet '.*?'\] )?((?:The value )?'.*)/;

function explained(text: string, at: (attribute?: string) => Span): Problem {
  const [, first = '', second = '', third = ''] =
    unexpected.exec(text) ??
    incomplete.exec(text) ??
    notAllowed.exec(text) ??
    required.exec(text) ??
    value.exec(text) ??
    [];
  const element = bare(first);
  if (unexpected.test(text)) return problem('schema-unexpected', at(), { element, expected: names(second) });
  if (incomplete.test(text)) return problem('schema-incomplete', at(), { element, expected: names(second) });
  const attribute = bare(second);
  if (notAllowed.test(text)) return problem('schema-attribute', at(attribute), { element, attribute });
  if (required.test(text)) return problem('schema-attribute-missing', at(), { element, attribute });
  const detail = (third === '' ? bare(text) : bare(third)).replace(/\.$/, '');
  if (third === '') return problem('schema-other', at(), { detail });
  return problem('schema-value', at(attribute), { what: attribute === '' ? `<${element}>` : `“${attribute}”`, detail });
}

/** The attribute in `element` that is called so, with its prefix. */
const written = ({ attributes }: Element, name: string): string =>
  Object.keys(attributes).find((one) => one === name || one.endsWith(`:${name}`)) ?? name;

const key = ({ code, line, column }: Problem): string => `${code} ${line} ${column}`;

/** Findings where `known`, which says it better, is silent; one of a kind at a place. */
export function schemaProblems(
  source: Source,
  root: Element,
  findings: readonly SchemaFinding[],
  known: readonly Problem[],
): readonly Problem[] {
  const told = new Map<string, Problem>();
  for (const { message, path, line } of findings) {
    if (path === undefined) {
      const fault = xmlProblem(source, message.trim(), line);
      told.set(key(fault), fault);
      continue;
    }
    const element = elementAt(root, path) ?? root;
    if (known.some((one) => one.file === source.file && isOf(source, element, one))) continue;
    const found = explained(message.trim(), (attribute) =>
      placeOf(source, element, attribute === undefined ? undefined : written(element, attribute)),
    );
    if (!told.has(key(found))) told.set(key(found), found);
  }
  return [...told.values()];
}
