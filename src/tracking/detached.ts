/**
 * The LMS of this tab can't be reached any more: the page was reloaded after its session had ended, or the LMS answers nothing.
 * Play goes on from the browser's copy, and into it, for the next launch to bring to the LMS.
 */
import { openAlone, openApart } from './alone.js';
import { readCopy, rememberedKey, writeCopy } from './copy.js';
import type { Env } from './env.js';
import { ledgerFor } from './ledger-for.js';
import type { Session } from './port.js';

/** A session without its LMS: on the copy with that key, where there is one; else a local one. Without a key, on the copy of this tab. */
export function openDetached(env: Env, key = rememberedKey(env)): Promise<Session> {
  const copy = readCopy(env, key);
  if (copy === null) return openAlone(env, true);
  const { suspendData, lineage } = copy;
  const interactions = ledgerFor(env.options, copy.next, copy);
  return openApart(env, {
    key,
    suspendData,
    take: (report) => interactions.take(report),
    keep: (report) => writeCopy(env, key, { suspendData: report.suspendData, lineage, ...interactions.snapshot() }),
    good: 'detached',
    bad: 'silent',
  });
}
