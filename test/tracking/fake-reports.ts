/** Reports as a course would make them, without a course. */
import type { Interaction, Report } from '../../src/course/report-types.js';
import type { Key, ObjectiveId } from '../../src/course/types.js';

export const key = (text: string): Key => text as Key;
export const objectiveId = (text: string): ObjectiveId => text as ObjectiveId;

export const interaction = (number: number, change: Partial<Interaction> = {}): Interaction => ({
  id: `priya_scene${number % 4}`,
  type: 'choice',
  description: `priya: scene${number % 4}`,
  slot: number % 4,
  objectives: [objectiveId('O1')],
  at: 1_767_323_045 + number,
  took: 42 + number,
  response: { type: 'choice', keys: [key('a')] },
  readable: 'name_it_plainly',
  correct: [{ type: 'choice', keys: [key('a')] }],
  correctReadable: ['name_it_plainly'],
  result: number % 3 === 0 ? 'incorrect' : 'correct',
  weighting: 1,
  ...change,
});

export const report = (change: Partial<Report> = {}): Report => ({
  completed: false,
  success: 'unknown',
  score: null,
  location: 'priya/coat',
  progress: 0,
  objectives: [{ id: objectiveId('O1'), status: 'not attempted', score: null }],
  interactions: { first: 0, list: [] },
  suspendData: 's0',
  slots: [],
  ...change,
});

const FILLING = '~'.repeat(300);
/** A saved state that can be read only whole, as with a checksum. */
export const stateOf = (decisions: number): string => `state-${decisions}.${FILLING}`;
/** Number of decisions in a saved state; a foreign, missing or damaged one is a fresh start. */
export const decisionsIn = (suspendData: string): number =>
  suspendData.endsWith(`.${FILLING}`) ? Number(/^state-(\d+)\./.exec(suspendData)?.[1] ?? 0) : 0;

/** The state after so many decisions; a pass at the given number. */
export const reportAfter = (decisions: number, passAt = Infinity, folded = 0): Report => {
  const list = Array.from({ length: decisions }, (_, number) => interaction(number));
  const passed = decisions >= passAt;
  return report({
    interactions: { first: Math.min(folded, decisions), list: list.slice(folded) },
    suspendData: stateOf(decisions),
    location: `priya/scene${decisions % 4}`,
    progress: passed ? 1 : 0,
    completed: passed,
    success: passed ? 'passed' : 'unknown',
    score: passed ? { raw: 85, min: 0, max: 100 } : null,
    objectives: [
      {
        id: objectiveId('O1'),
        status: decisions === 0 ? 'not attempted' : passed ? 'passed' : 'incomplete',
        score: null,
      },
    ],
  });
};
