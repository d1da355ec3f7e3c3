import type { Flag, Situation } from '../../../course/situation.js';
import type { EndingKind } from '../../../course/types.js';
import { problem } from '../../problems/problem.js';
import { at } from '../../source/yaml.js';
import type { PlaySubject, Rule } from '../rule.js';
import { wayTold } from './situation.js';

const needs: Readonly<Record<EndingKind, readonly Flag[]>> = {
  strong: ['named', 'limit', 'reason', 'role', 'closed'],
  sound: ['limit', 'closed'],
  unfinished: [],
  rupture: [],
};

function lacking(kind: EndingKind, { flags, uncorrected }: Situation): string {
  const missing = needs[kind].filter((flag) => !flags.includes(flag)).map((flag) => `without “${flag}”`);
  return [...missing, ...(kind === 'strong' && uncorrected > 0 ? ['with a don’t uncorrected'] : [])].join(', ');
}

/** A strong ending is reached only with all core steps done and nothing uncorrected, a sound one with limit and closing. */
export const earned: Rule<PlaySubject> = function* ({ file: { source }, play }) {
  for (const visits of play.visits.values()) {
    const short = visits
      .flatMap((visit) =>
        visit.place.kind === 'ending'
          ? [{ place: visit.place, visit, situation: lacking(visit.place.ending, visit.situation) }]
          : [],
      )
      .find(({ situation }) => situation !== '');
    if (!short) continue;
    const { place, visit, situation } = short;
    yield problem('unearned-ending', at(source, ['endings', place.id], 'key'), {
      kind: place.ending,
      name: place.id,
      situation,
      path: wayTold(visit),
    });
  }
};
