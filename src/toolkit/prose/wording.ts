/** Insensitive wording, by retext-equality. English only. */
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { problem, type Problem } from '../problems/problem.js';
import { listed } from '../problems/suggest.js';
import { placeOf, type Passage } from './passage.js';

/** Rules against naming a gender. A course of conversations speaks of particular people, who have one, and kin. */
const ofPeople = new Set(
  [
    'he-she her-him herself-himself gal-man gal-guy boy-girl',
    'dad-mom brother-sister daughter-son husband-wife aunt-uncle',
    'granddaughter-grandson gramps-granny',
  ].flatMap((line) => line.split(' ')),
);

/** `aunts-uncles` is `aunt-uncle`. */
const singular = (rule: string): string => rule.replace(/s\b/g, '');

/** Looks at the words of `passage`; `allowed` are left alone, in any case. */
export async function wording(passage: Passage, allowed: readonly string[]): Promise<readonly Problem[]> {
  const processor = unified().use(retextEnglish).use(retextEquality).use(retextStringify);
  const { messages } = await processor.process(passage.text);
  const permitted = new Set(allowed.map((word) => word.toLowerCase()));
  return messages.flatMap((message): readonly Problem[] => {
    const word = message.actual ?? '';
    const offset = message.place && 'start' in message.place ? message.place.start.offset : undefined;
    if (offset === undefined || ofPeople.has(singular(message.ruleId ?? '')) || permitted.has(word.toLowerCase()))
      return [];
    const place = placeOf(passage, offset, word.length);
    return place ? [problem('insensitive', place, { word, instead: listed(message.expected ?? [], 4) })] : [];
  });
}
