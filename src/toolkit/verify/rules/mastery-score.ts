import { problem, type Problem } from '../../problems/problem.js';
import type { ManifestRule, ManifestSubject } from '../manifest.js';
import { all, placeOf } from '../tree.js';

/** A number between 0 and `most`, written out. */
export const isWithin = (text: string, most: number): boolean =>
  /^[+-]?\d*\.?\d+$/.test(text) && Number(text) >= 0 && Number(text) <= most;

function* percent({ source, root, version }: ManifestSubject): Iterable<Problem> {
  for (const element of all(root, 'masteryscore')) {
    const at = placeOf(source, element);
    if (version === '2004') yield problem('mastery-2004', at, {});
    else if (!isWithin(element.text, 100)) yield problem('mastery-score', at, { value: element.text });
    else yield problem('mastery-set', at, {});
  }
}

/** A mastery score is a percentage in 1.2, where it is better left out, and a share in 2004. */
export const masteryScore: ManifestRule = function* (subject) {
  yield* percent(subject);
  const { source, root } = subject;
  for (const measure of all(root, 'minNormalizedMeasure')) {
    if (!isWithin(measure.text, 1))
      yield problem('normalized-measure', placeOf(source, measure), { value: measure.text });
  }
  for (const objective of [...all(root, 'primaryObjective'), ...all(root, 'objective')]) {
    const by = objective.attributes.satisfiedByMeasure;
    if ((by === 'true' || by === '1') && all(objective, 'minNormalizedMeasure').length === 0)
      yield problem('measure-missing', placeOf(source, objective, 'satisfiedByMeasure'), {});
  }
};
