/** Insensitive wording, by retext-equality. English only. */
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { problem, type Problem } from '../problems/problem.js';
import { listed } from '../problems/suggest.js';
import type { Piece } from './passage.js';
import { phrasesOf } from './phrases.js';
import type { Begins } from './vocabulary.js';

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
  /** How something to look at may begin. */
  readonly begins: Begins;
  /** Looks at the words of texts. */
  readonly judge: (pieces: readonly Piece[]) => Promise<readonly Problem[]>;
}

interface Found {
  readonly offset: number;
  readonly word: string;
  readonly instead: string;
}

/** Texts of which it is remembered what was found in them. */
const remembered = 10_000;

/** `allowed`: words that are left alone, in any case. */
export async function wording(allowed: readonly string[]): Promise<Wording> {
  const processor = unified().use(retextEnglish).use(retextEquality).use(retextStringify);
  const permitted = new Set(allowed.map((word) => word.toLowerCase()));
  const { begins, mayBeIn } = await phrasesOf((rule) => !isOfPeople(rule), permitted);

  const known = new Map<string, readonly Found[]>();

  /** What there is to say about a text, once however often it is said. */
  async function inText(text: string): Promise<readonly Found[]> {
    const before = known.get(text);
    if (before) return before;
    const { messages } = await processor.process(text);
    const found = messages.flatMap((message): readonly Found[] => {
      const word = message.actual ?? '';
      const offset = message.place && 'start' in message.place ? message.place.start.offset : undefined;
      if (offset === undefined || isOfPeople(message.ruleId ?? '') || permitted.has(word.toLowerCase())) return [];
      return [{ offset, word, instead: listed(message.expected ?? [], 4) }];
    });
    if (known.size < remembered) known.set(text, found);
    return found;
  }

  async function inPiece(piece: Piece): Promise<readonly Problem[]> {
    const found = await inText(piece.text);
    return found.map(({ offset, word, instead }) =>
      problem('insensitive', piece.at(offset, word.length), { word, instead }),
    );
  }

  return {
    begins,
    async judge(pieces) {
      const found: Problem[] = [];
      for (const piece of pieces) if (mayBeIn(piece.text)) found.push(...(await inPiece(piece)));
      return found;
    },
  };
}
