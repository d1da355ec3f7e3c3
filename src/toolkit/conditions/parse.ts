/**
 * The condition language of lessons: comparisons and flags, joined with `and`, `or`, `not` and parentheses.
 * `and` binds closer than `or`, `not` closest.
 */
import type { Condition, Variable } from '../../course/situation.js';
import { listed, nearest } from '../problems/suggest.js';
import { tokens, type Token } from './tokens.js';
import { variables, type Domain } from './variables.js';

interface ConditionError {
  readonly code:
    'condition-word' | 'condition-value' | 'condition-operator' | 'condition-expects' | 'condition-too-deep';
  readonly params: Readonly<Record<string, string>>;
  /** UTF-16 units from the beginning of the condition. */
  readonly offset: number;
  readonly length: number;
}

export type ParsedCondition =
  { readonly ok: true; readonly condition: Condition } | { readonly ok: false; readonly error: ConditionError };

const deepest = 30;
const comparisons = ['=', '!=', '<', '<=', '>', '>='] as const;
type Comparison = (typeof comparisons)[number];
const isComparison = (text: string): text is Comparison => (comparisons as readonly string[]).includes(text);

/** Carries an error out of the descent; never leaves this file. */
class Stop extends Error {
  constructor(readonly found: ConditionError) {
    super(found.code);
  }
}

function stop(code: ConditionError['code'], { offset, text }: Token, params: ConditionError['params'] = {}): never {
  throw new Stop({ code, params, offset, length: Math.max(1, text.length) });
}
const expected = (what: string, token: Token): never =>
  stop('condition-expects', token, { expected: what, found: token.text });

class Parser {
  #next = 0;
  #depth = 0;
  constructor(private readonly list: readonly Token[]) {}

  whole(): Condition {
    const condition = this.#either();
    if (this.#peek().kind !== 'end') expected('“and”, “or” or the end', this.#peek());
    return condition;
  }

  #peek(): Token {
    return this.list[this.#next] ?? { kind: 'end', text: '', offset: 0 };
  }

  #take(): Token {
    const token = this.#peek();
    if (token.kind !== 'end') this.#next++;
    return token;
  }

  #accept(text: string): boolean {
    if (this.#peek().text !== text) return false;
    this.#next++;
    return true;
  }

  #either(): Condition {
    const of = [this.#both()];
    while (this.#accept('or')) of.push(this.#both());
    return of.length === 1 && of[0] ? of[0] : { op: 'or', of };
  }

  #both(): Condition {
    const of = [this.#one()];
    while (this.#accept('and')) of.push(this.#one());
    return of.length === 1 && of[0] ? of[0] : { op: 'and', of };
  }

  #one(): Condition {
    if (++this.#depth > deepest) stop('condition-too-deep', this.#peek());
    const condition = this.#accept('not')
      ? ({ op: 'not', of: this.#one() } as const)
      : this.#accept('(')
        ? this.#group()
        : this.#comparison();
    this.#depth--;
    return condition;
  }

  #group(): Condition {
    const condition = this.#either();
    if (!this.#accept(')')) expected('“)”', this.#peek());
    return condition;
  }

  #comparison(): Condition {
    const token = this.#take();
    if (token.kind !== 'word' || ['and', 'or'].includes(token.text)) return expected('a flag or a comparison', token);
    const [left, domain] = variables.get(token.text) ?? this.#unknown(token);
    if (domain.kind === 'flag') return { op: '=', left, right: true };
    const sign = this.#take();
    const op = sign.text === '==' ? '=' : sign.text;
    if (!isComparison(op)) return expected('a comparison such as “=”', sign);
    return { op, left, right: this.#value(left, domain, op, sign) };
  }

  #unknown(token: Token): never {
    const known = [...variables.keys()];
    return stop('condition-word', token, {
      word: token.text,
      near: nearest(token.text, known),
      known: listed(known, 20),
    });
  }

  #value(variable: Variable, domain: Exclude<Domain, { kind: 'flag' }>, op: Comparison, sign: Token): number | string {
    const token = this.#take();
    const wrong = (known: string, near = ''): never =>
      stop('condition-value', token, { variable, value: token.text, near, known });
    if (domain.kind === 'number') {
      if (token.kind !== 'number') return expected('a number', token);
      const value = Number(token.text);
      return value < domain.least || value > domain.most ? wrong(`${domain.least} to ${domain.most}`) : value;
    }
    if (op !== '=' && op !== '!=') return stop('condition-operator', sign, { variable });
    if (token.kind !== 'word') return expected('a word', token);
    return domain.words.includes(token.text)
      ? token.text
      : wrong(listed(domain.words), nearest(token.text, domain.words));
  }
}

/** Reads a condition, or says where it goes wrong. */
export function parseCondition(text: string): ParsedCondition {
  try {
    return { ok: true, condition: new Parser(tokens(text)).whole() };
  } catch (thrown) {
    if (thrown instanceof Stop) return { ok: false, error: thrown.found };
    throw thrown;
  }
}
