import type { ItemType } from '../../../course/text.js';
import { problem, type Problem } from '../../problems/problem.js';
import type { ItemInput } from '../../schema/bank.js';
import { at, type Path, type YamlSource } from '../../source/yaml.js';
import type { BankSubject, Rule } from '../rule.js';

interface Form {
  readonly least: number;
  readonly most: number;
  readonly flags: readonly Flag[];
  readonly parts: readonly ('prompts' | 'key')[];
}
type Flag = 'correct' | 'correct-for' | 'is' | 'speaker';

const three: Form = { least: 3, most: 3, flags: ['correct'], parts: [] };
const forms: Readonly<Record<ItemType, Form>> = {
  rationale: three,
  reply: three,
  conditions: three,
  profession: { ...three, flags: ['correct', 'correct-for'] },
  select: { least: 4, most: 5, flags: ['correct'], parts: [] },
  sort: { least: 3, most: 5, flags: ['is'], parts: [] },
  order: { least: 4, most: 6, flags: [], parts: ['key'] },
  match: { least: 3, most: 4, flags: [], parts: ['prompts', 'key'] },
  line: { least: 4, most: 7, flags: ['correct', 'speaker'], parts: [] },
};
const everyFlag = ['correct', 'correct-for', 'is', 'speaker'] as const;
/** Flags that every option of a type carries. */
const needed: Readonly<Partial<Record<ItemType, Flag>>> = { sort: 'is', line: 'speaker' };

function insteadOf(flag: Flag, type: ItemType): string {
  if (type === 'sort') return 'Say what each option is: “is: sound” or “is: dont-3”.';
  if (type === 'order' || type === 'match') return 'What is right stands in “key” of the item.';
  return flag === 'is' ? 'Mark what is right with “correct: true”.' : 'Take it out.';
}

function* optionFlags(source: YamlSource, path: Path, { type, options }: ItemInput): Iterable<Problem> {
  const { flags } = forms[type];
  for (const [key, option] of Object.entries(options)) {
    for (const flag of everyFlag) {
      if (option[flag] === undefined || flags.includes(flag)) continue;
      yield problem('option-flag', at(source, [...path, 'options', key, flag], 'key'), {
        flag,
        type,
        instead: insteadOf(flag, type),
      });
    }
    const need = needed[type];
    if (need && option[need] === undefined)
      yield problem('option-needs', at(source, [...path, 'options', key], 'key'), { type, key: need });
  }
}

function* rightOnes(source: YamlSource, path: Path, { type, options }: ItemInput): Iterable<Problem> {
  const all = Object.values(options);
  const count = all.filter(({ correct }) => correct).length;
  const place = () => at(source, [...path, 'options'], 'key');
  if (type === 'select') {
    if (count < 2 || count === all.length) yield problem('two-correct', place(), { count });
  } else if (type === 'sort') {
    const kinds = new Set(all.map(({ is }) => (is === 'sound' ? 'sound' : is === undefined ? undefined : 'dont')));
    const [is] = kinds;
    if (kinds.size === 1 && is !== undefined)
      yield problem('both-kinds', place(), { is: is === 'sound' ? 'sound' : 'don’ts' });
  } else if (type !== 'order' && type !== 'match' && count !== 1) {
    yield problem('one-correct', place(), { count, type });
  }
  const taken = new Set<string>();
  for (const [key, option] of Object.entries(options)) {
    for (const [i, name] of (option['correct-for'] ?? []).entries()) {
      if (taken.has(name))
        yield problem('profession-twice', at(source, [...path, 'options', key, 'correct-for', i]), { name });
      taken.add(name);
    }
  }
}

/** Every item has the options, flags and keys of its type. What stands in a key is the rule `item-key`. */
export const itemShape: Rule<BankSubject> = function* ({ file: { source, input } }) {
  for (const [id, item] of Object.entries(input.items)) {
    const path = ['items', id];
    const { least, most, parts } = forms[item.type];
    const count = Object.keys(item.options).length;
    const wanted = least === most ? String(least) : `${least} to ${most}`;
    if (count < least || count > most)
      yield problem('option-count', at(source, [...path, 'options'], 'key'), { count, type: item.type, wanted });
    for (const key of ['prompts', 'key'] as const) {
      const there = item[key] !== undefined;
      if (there && !parts.includes(key))
        yield problem('item-flag', at(source, [...path, key], 'key'), { key, type: item.type });
      if (!there && parts.includes(key)) yield problem('item-needs', at(source, path, 'key'), { key, type: item.type });
    }
    yield* optionFlags(source, path, item);
    yield* rightOnes(source, path, item);
  }
};
