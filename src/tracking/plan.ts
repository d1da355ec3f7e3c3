/** A report as the ordered list of writes that would tell it whole; what the LMS has already accepted is taken away by the caller. */
import { lowers, type Context, type Dialect, type Pair, type Part, type Write } from './dialect.js';
import { interactionElements } from './interaction-elements.js';
import type { Placed } from './ledger.js';
import type { Report } from '../course/report-types.js';

/** What is known about the LMS when planning. */
export interface Standing {
  /** Interactions not known to be stored, with the index each has or will have there. */
  readonly interactions: readonly Placed[];
  /** Where objectives stand in the LMS, by id (`?2`: a place without one, taken first); others are appended. */
  readonly objectives: ReadonlyMap<string, number>;
  /** Status and score elements that must not be lowered. */
  readonly atLaunch: ReadonlyMap<string, string>;
}

/** Interactions, objectives, score, then status, then the rest (facts, section 4). */
export function plan(dialect: Dialect, report: Report, standing: Standing, context: Context): readonly Write[] {
  const { atLaunch } = standing;
  const inPart = (part: Part, pairs: readonly Pair[]): readonly Write[] =>
    pairs.map(([element, value]) => ({ part, element, value }));

  const nameless = [...standing.objectives].filter(([id]) => id.startsWith('?')).map(([, at]) => at);
  let next = standing.objectives.size;
  const objectives = report.objectives.flatMap((objective) => {
    const known = standing.objectives.get(objective.id);
    if (known === undefined && objective.status === 'not attempted' && objective.score === null) return [];
    return dialect.objective(known ?? nameless.shift() ?? next++, objective);
  });
  const best = Number.parseFloat(atLaunch.get(dialect.names.score) ?? '');
  const score = report.score === null || report.score.raw < best ? [] : dialect.score(report.score);
  const status = dialect
    .status(report, context.options)
    .filter(([element, value]) => !lowers(value, atLaunch.get(element) ?? ''));

  return [
    ...inPart(
      'interaction',
      standing.interactions.flatMap((placed) => interactionElements(placed, context, dialect)),
    ),
    ...inPart('objective', objectives),
    ...inPart('score', score),
    ...inPart('status', status),
    ...inPart('rest', dialect.rest(report)),
  ];
}
