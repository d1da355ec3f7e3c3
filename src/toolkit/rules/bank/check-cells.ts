import type { BankFile } from '../../content/content.js';
import { problem } from '../../problems/problem.js';
import { at } from '../../source/yaml.js';
import type { Rule } from '../rule.js';

/** Quick checks of a page are in no blueprint: their cell is `checks`. */
export const checkCells: Rule<BankFile> = function* ({ source, input }) {
  for (const [id, { cell }] of Object.entries(input.items)) {
    if (cell !== 'checks') yield problem('check-cell', at(source, ['items', id, 'cell']), {});
  }
};
