/** What the parts of a situation are called on the bench. */
import type { Part, Wishes } from '../../author/wishes.js';
import { partNames, wishesOf } from '../../author/wishes.js';
import type { Situation } from '../../../course/situation.js';

export const partWords: Readonly<Record<Part, string>> = {
  alliance: 'Alliance',
  affect: 'Feeling',
  look: 'Looks',
  readiness: 'Readiness',
  request: 'Request',
  uncorrected: 'Don’ts unrepaired',
  named: 'Named',
  limit: 'Limit',
  reason: 'Reason',
  role: 'Role',
  explored: 'Explored',
  closed: 'Closed',
};

export function valueWords(part: Part, value: string): string {
  if (part === 'look' && value === 'you') return 'at you';
  return part === 'uncorrected' && value === '3' ? '3 or more' : value;
}

const flag = (value: string | undefined): boolean => value === 'yes' || value === 'no';

/** “alliance 2, feeling hurt, named, not closed” */
export const wishWords = (wishes: Wishes): string =>
  partNames
    .flatMap((part) => {
      const value = wishes[part];
      const name = partWords[part].toLowerCase();
      if (value === undefined) return [];
      return flag(value) ? [value === 'yes' ? name : `not ${name}`] : [`${name} ${valueWords(part, value)}`];
    })
    .join(', ');

/** The same of a situation, without what has not happened. */
export function situationWords(situation: Situation): string {
  const wishes = wishesOf(situation);
  const told = partNames.filter((part) => wishes[part] !== 'no' && !(part === 'uncorrected' && wishes[part] === '0'));
  return wishWords(Object.fromEntries(told.map((part) => [part, wishes[part]])));
}
