import { problem } from '../../problems/problem.js';
import { at } from '../../source/yaml.js';
import type { PlaySubject, Rule } from '../rule.js';
import { told, wayTold } from './situation.js';

const least = 3;

/** In every situation that occurs at least three replies are offered, or the one of a worked scene. */
export const offered: Rule<PlaySubject> = function* ({ file: { source }, play }) {
  for (const visits of play.visits.values()) {
    const [first] = visits;
    if (first?.place.kind !== 'scene') continue;
    const scene = first.place;
    const visit = visits.reduce((worst, one) => (one.offered.length < worst.offered.length ? one : worst), first);
    const count = visit.offered.length;
    if (count >= (scene.worked ? 1 : least)) continue;
    const words = scene.replies.some(({ when }) => when) ? ` (${told(visit.situation)})` : '';
    const path = words === '' ? '' : wayTold(visit);
    const place = at(source, ['scenes', scene.id], 'key');
    yield count === 0
      ? problem('dead-end', place, { situation: words, path })
      : problem('too-few-offered', place, { count, situation: words, path });
  }
};
