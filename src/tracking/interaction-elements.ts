/** One interaction as elements, in either standard. */
import type { Pair } from './dialect.js';
import type { Context, Dialect } from './dialect.js';
import { decimal, identifier, line } from './formats.js';
import type { Placed } from './ledger.js';

/** Accepted answers and objectives of one interaction together, so that a decision takes no more than a dozen elements. */
const MOST_LISTED = 5;

/** Id and type first, since the rest depends on them; nothing more where a slot is only declared. */
export function interactionElements(
  { index, id, what }: Placed,
  { options, zone }: Context,
  { words, duration, response, moment }: Dialect,
): readonly Pair[] {
  const at = (name: string): string => `cmi.interactions.${index}.${name}`;
  const free = options.responses === 'readable';
  const declared: readonly Pair[] = [
    [at('id'), identifier(id)],
    [at('type'), free ? 'fill-in' : what.type],
  ];
  if (!('response' in what)) return declared;
  const patterns = [...new Set(free ? what.correctReadable.map(line) : what.correct.map(response))];
  const described = words.describes ? 1 : 0;
  const objectives = what.objectives.slice(0, Math.max(0, MOST_LISTED - described - patterns.length));
  return [
    ...declared,
    ...objectives.map((one, nth): Pair => [at(`objectives.${nth}.id`), identifier(one)]),
    [at(words.time), moment(what.at, zone(what.at * 1000))],
    ...patterns.map((pattern, nth): Pair => [at(`correct_responses.${nth}.pattern`), pattern]),
    ...(what.weighting === 0 ? [] : [[at('weighting'), decimal(what.weighting)] as const]),
    [at(words.response), free ? line(what.readable) : response(what.response)],
    [at('result'), what.result === 'correct' ? 'correct' : words.wrong],
    [at('latency'), duration(what.took * 100)],
    ...(words.describes ? [[at('description'), line(what.description)] as const] : []),
  ];
}
