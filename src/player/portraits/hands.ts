/** Hands: a few shapes around the wrist. */
import type { HandShape } from './person.js';

/** Fingers point right. Outline, then the lines between the fingers. */
export const hands: Readonly<Record<HandShape, readonly [string, string]>> = {
  none: ['', ''],
  rest: ['M-5-8Q4-11 12-9L25-6Q31-4 29-1Q33 3 29 5Q29 10 23 10L10 11Q1 11-5 8Z', 'M29-1L19-1M29 5L19 4M1-4Q7-6 11-2'],
  open: [
    'M-5-7L4-9L8-18Q12-22 14-17L13-9L26-15Q31-16 30-11L20-5L34-5Q38-2 34 1L21 2L30 7Q33 11 28 12L13 9Q2 10-5 7Z',
    '',
  ],
  fist: ['M-5-8Q3-12 13-12Q23-11 23-2Q24 9 14 11Q3 12-5 8Z', 'M23-4L14-4M24 1L14 1M22 6L14 6M3-8Q10-8 12-3'],
  tips: ['M-5-8Q10-10 14-6Q17-3 14-1Q17 3 13 4Q12 8-5 8Z', 'M14-1L8-1M13 4L8 4'],
};
