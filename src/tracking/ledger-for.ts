import { AlignedLedger } from './aligned.js';
import type { Copy } from './copy.js';
import type { Options } from './env.js';
import { JournalLedger } from './interactions.js';
import type { Ledger } from './ledger.js';

/** `count`: the LMS's `_count` at launch, null where it can't be read; `copy`: the browser's, where it belongs to this attempt. */
export const ledgerFor = (options: Options, count: number | null, copy: Copy | null): Ledger =>
  options.interactions === 'aligned' ? new AlignedLedger(count, copy) : new JournalLedger(count, copy);
