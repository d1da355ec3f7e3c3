import { codeOf, lengths } from '../../compile/codes.js';
import { at } from '../../source/yaml.js';
import { collisions } from '../collisions.js';
import type { BankSubject, Rule } from '../rule.js';

/** Codes of items differ within a bank. */
export const itemCodes: Rule<BankSubject> = ({ file: { source, input } }) =>
  collisions(
    Object.entries(input.items).map(([id, { code }]) => ({
      name: id,
      code: codeOf('item', id, code),
      at: () => at(source, ['items', id], 'key'),
    })),
    lengths.item,
  );
