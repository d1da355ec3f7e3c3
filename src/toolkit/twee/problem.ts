import { messages } from '../problems/messages.js';
import type { Problem, Span } from '../problems/problem.js';
import type { tweeMessages } from '../problems/twee-messages.js';

/** A problem of a Twee file at `at`. */
export const tweeProblem = (code: keyof typeof tweeMessages, at: Span, params: Problem['params'] = {}): Problem => ({
  code,
  severity: messages[code].severity,
  ...at,
  params,
});
