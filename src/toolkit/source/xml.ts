/** Whether a text is XML at all. */
import { XMLValidator } from 'fast-xml-parser';
import { problem, type Problem } from '../problems/problem.js';
import { spanOf, type Source } from './source.js';

/** Numbers that the validator could not tell are 1. */
const counted = (number: number): number => (Number.isFinite(number) && number > 0 ? number : 1);

/** The problem `detail` at a line and column, both from 1. */
export function xmlProblem(source: Source, detail: string, line = 1, column = 1): Problem {
  const start = (source.lineStarts[counted(line) - 1] ?? 0) + counted(column) - 1;
  return problem('xml-syntax', spanOf(source, start, start + 1), {
    detail: detail.replace(/\.$/, '').replace(/\s+/g, ' '),
  });
}

/** Where `source` stops being well-formed; undefined where it does not. */
export function malformed(source: Source): Problem | undefined {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is a second dependency for the same code
  const valid = XMLValidator.validate(source.text);
  return valid === true ? undefined : xmlProblem(source, valid.err.msg, valid.err.line, valid.err.col);
}
