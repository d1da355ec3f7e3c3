import { problem } from '../../problems/problem.js';
import { listed, nearest } from '../../problems/suggest.js';
import { at } from '../../source/yaml.js';
import type { QuizSubject, Rule } from '../rule.js';

/** Items fill the cells of the blueprint: enough for one form (an error), better for every attempt (a warning). */
export const cells: Rule<QuizSubject> = function* ({ bank, course, index, quiz: { blueprint, attempts } }) {
  const known = blueprint.map(({ id }) => id);
  const items = Object.entries(bank.input.items);
  for (const [id, { cell }] of items) {
    if (known.includes(cell)) continue;
    yield problem('unknown-cell', at(bank.source, ['items', id, 'cell']), {
      name: cell,
      near: nearest(cell, known),
      known: listed(known, 30),
    });
  }
  for (const { id: cell, count } of blueprint) {
    const have = items.filter(([, item]) => item.cell === cell).length;
    const place = at(course.source, ['units', index, 'blueprint', cell], 'key');
    if (have < count) yield problem('empty-cell', place, { cell, count, items: have });
    else if (have < count * attempts)
      yield problem('thin-cell', place, { cell, items: have, attempts, wanted: count * attempts });
  }
};
