/** Insensitive wording, by retext-equality. English only. */
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { problem, type Problem } from '../problems/problem.js';
import { listed } from '../problems/suggest.js';
import type { Piece } from './passage.js';
import { phrasesOf } from './phrases.js';

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
const isOfPeople = (rule: string): boolean => ofPeople.has(singular(rule));

interface Wording {
  /** Bare words that something to look at may begin with. */
  readonly begins: (bare: string) => boolean;
  /** Looks at the words of texts; those allowed are left alone, in any case. */
  readonly judge: (pieces: readonly Piece[], allowed: readonly string[]) => Promise<readonly Problem[]>;
}

export async function wording(): Promise<Wording> {
  const processor = unified().use(retextEnglish).use(retextEquality).use(retextStringify);
  const { begins, mayBeIn } = await phrasesOf((rule) => !isOfPeople(rule));

  async function inPiece({ text, at }: Piece, permitted: ReadonlySet<string>): Promise<readonly Problem[]> {
    const { messages } = await processor.process(text);
    return messages.flatMap((message): readonly Problem[] => {
      const word = message.actual ?? '';
      const offset = message.place && 'start' in message.place ? message.place.start.offset : undefined;
      if (offset === undefined || isOfPeople(message.ruleId ?? '') || permitted.has(word.toLowerCase())) return [];
      return [problem('insensitive', at(offset, word.length), { word, instead: listed(message.expected ?? [], 4) })];
    });
  }

  return {
    begins,
    async judge(pieces, allowed) {
      const permitted = new Set(allowed.map((word) => word.toLowerCase()));
      const found: Problem[] = [];
      for (const piece of pieces) if (mayBeIn(piece.text, permitted)) found.push(...(await inPiece(piece, permitted)));
      return found;
    },
  };
}
