/** Conditions as a supervisor reads them. */
import type { Condition, Flag, Variable } from '../../course/situation.js';
import { flags } from '../../course/situation.js';

const isDone: Readonly<Record<Flag, readonly [yes: string, no: string]>> = {
  named: ['request named', 'request not named'],
  limit: ['limit said', 'limit not said'],
  reason: ['reason given', 'no reason given'],
  role: ['role explained', 'role not explained'],
  explored: ['explored', 'not explored'],
  closed: ['closed', 'not closed'],
};
const isFlag = (name: Variable): name is Flag => (flags as readonly string[]).includes(name);

type Compared = Extract<Condition, { readonly left: Variable }>;

const opposite = { '=': '!=', '!=': '=', '<': '>=', '>=': '<', '>': '<=', '<=': '>' } as const;

function compared({ op, left, right }: Compared): string {
  if (isFlag(left)) return isDone[left][(op === '=') === (right === true) ? 0 : 1];
  if (left === 'uncorrected' && right === 0)
    return op === '=' || op === '<=' ? 'every don’t repaired' : 'a don’t not repaired';
  switch (op) {
    case '=':
      return `${left} ${String(right)}`;
    case '!=':
      return `${left} not ${String(right)}`;
    case '>=':
      return `${left} ${String(right)} or more`;
    case '<=':
      return `${left} ${String(right)} or less`;
    case '>':
      return `${left} above ${String(right)}`;
    case '<':
      return `${left} below ${String(right)}`;
  }
}

/** `alliance 2 or more, limit said and (explored or role explained)`. */
export function inWords(condition: Condition, inside: 'and' | 'or' | null = null): string {
  switch (condition.op) {
    case 'and':
    case 'or': {
      const { op } = condition;
      const joined = condition.of.map((part) => inWords(part, op)).join(op === 'and' ? ', ' : ' or ');
      return inside !== null && inside !== op ? `(${joined})` : joined;
    }
    case 'not': {
      const { of } = condition;
      if ('left' in of) return compared({ ...of, op: opposite[of.op] });
      return of.op === 'not' ? inWords(of.of, inside) : `not (${inWords(of)})`;
    }
    default:
      return compared(condition);
  }
}
