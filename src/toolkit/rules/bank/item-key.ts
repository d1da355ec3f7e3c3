import { problem, type Problem } from '../../problems/problem.js';
import type { ItemInput } from '../../schema/bank.js';
import { at, type Path, type YamlSource } from '../../source/yaml.js';
import type { BankSubject, Rule } from '../rule.js';

function* orderKey(source: YamlSource, path: Path, { key, options }: ItemInput): Iterable<Problem> {
  const place = [...path, 'key'];
  if (!Array.isArray(key)) {
    yield problem('key-shape', at(source, place), { type: 'order', wanted: 'a list such as [c, a, [b, d]]' });
    return;
  }
  const seen = new Set<string>();
  const entries = key.flatMap((one, i) =>
    Array.isArray(one) ? one.map((name, j) => ({ name, at: [...place, i, j] })) : [{ name: one, at: [...place, i] }],
  );
  for (const { name, at: where } of entries) {
    if (!Object.hasOwn(options, name)) yield problem('key-unknown', at(source, where), { what: 'option', name });
    if (seen.has(name)) yield problem('key-repeated', at(source, where), { name });
    seen.add(name);
  }
  for (const name of Object.keys(options)) {
    if (!seen.has(name)) yield problem('key-incomplete', at(source, place, 'key'), { name, what: 'option' });
  }
}

function* matchKey(source: YamlSource, path: Path, { key, options, prompts = {} }: ItemInput): Iterable<Problem> {
  const place = [...path, 'key'];
  if (Array.isArray(key) || key === undefined) {
    yield problem('key-shape', at(source, place), { type: 'match', wanted: 'a block such as {1: b, 2: a}' });
    return;
  }
  for (const [prompt, option] of Object.entries(key)) {
    if (!Object.hasOwn(prompts, prompt))
      yield problem('key-unknown', at(source, [...place, prompt], 'key'), { what: 'prompt', name: prompt });
    if (!Object.hasOwn(options, option))
      yield problem('key-unknown', at(source, [...place, prompt]), { what: 'option', name: option });
  }
  for (const name of Object.keys(prompts)) {
    if (!Object.hasOwn(key, name)) yield problem('key-incomplete', at(source, place, 'key'), { name, what: 'prompt' });
  }
}

/** The key of an order item holds every option once; that of a match item an option for every prompt. */
export const itemKey: Rule<BankSubject> = function* ({ file: { source, input } }) {
  for (const [id, item] of Object.entries(input.items)) {
    if (item.key === undefined) continue;
    if (item.type === 'order') yield* orderKey(source, ['items', id], item);
    if (item.type === 'match') yield* matchKey(source, ['items', id], item);
  }
};
