/** The formats in which a bank can be exported. A new one is an entry here. */
import { bytesOf, type Files } from '../files.js';
import { zip } from '../package/zip.js';
import { gift } from './gift.js';
import { moodleXml } from './moodle.js';
import { notesOf, notesText, type Abilities, type Note } from './notes.js';
import { qtiFiles } from './qti.js';
import type { QuestionBank } from './questions.js';

interface Format {
  readonly title: string;
  readonly can: Abilities;
  readonly files: (bank: QuestionBank) => Files;
}

export const formats = {
  qti: {
    title: 'QTI 3.0 package',
    can: { test: true, orderGroups: 'kept', order: 'kept', allOrNothing: true, tags: false, fixedOrder: true },
    files: (bank) => new Map([[`${bank.name}.qti.zip`, zip(qtiFiles(bank))]]),
  },
  moodle: {
    title: 'Moodle XML (Moodle 4.5 or later, which has the question type “ordering”)',
    can: { test: false, orderGroups: 'matching', order: 'kept', allOrNothing: false, tags: true, fixedOrder: true },
    files: (bank) => new Map([[`${bank.name}.moodle.xml`, bytesOf(moodleXml(bank))]]),
  },
  gift: {
    title: 'GIFT',
    can: {
      test: false,
      orderGroups: 'matching',
      order: 'matching',
      allOrNothing: false,
      tags: true,
      fixedOrder: false,
    },
    files: (bank) => new Map([[`${bank.name}.gift`, bytesOf(gift(bank))]]),
  },
} satisfies Readonly<Record<string, Format>>;
export type FormatName = keyof typeof formats;

export interface Exported {
  readonly files: Files;
  readonly notes: readonly Note[];
}

/** The bank in `format`, with notes.txt on what that cannot carry. `translated`: there are texts in the bank's language. */
export function exportBank(bank: QuestionBank, format: FormatName, translated: boolean): Exported {
  const { title, can, files }: Format = formats[format];
  const notes = notesOf(bank, can, translated);
  return { files: new Map([...files(bank), ['notes.txt', bytesOf(notesText(bank, notes, title))]]), notes };
}
