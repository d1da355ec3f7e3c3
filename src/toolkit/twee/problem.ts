import type { Problem, ProblemCode, Span } from '../problems/problem.js';
import { tweeMessages } from './twee-messages.js';

type Codes = keyof typeof tweeMessages;

/** A problem of a Twee file at `at`. */
export const tweeProblem = (code: Codes, at: Span, params: Problem['params'] = {}): Problem => ({
  code: code as ProblemCode,
  severity: tweeMessages[code].severity,
  ...at,
  params,
});
