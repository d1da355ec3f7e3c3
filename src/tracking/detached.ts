/**
 * The LMS of this tab can't be reached any more: the page was reloaded after its session had ended, or the LMS answers nothing.
 * Play goes on from the browser's copy, and into it, for the next launch to bring to the LMS.
 */
import type { Report } from '../course/report-types.js';
import type { Channel } from './channel.js';
import { readCopy, writeCopy, type Copy } from './copy.js';
import type { Env } from './env.js';
import { ledgerFor } from './ledger-for.js';
import type { Ledger } from './ledger.js';
import { openAlone } from './alone.js';
import type { Session } from './port.js';
import { startSession } from './session.js';
import { claim } from './tabs.js';

const memory = (env: Env): string => `${env.course}:tab`;

/** Notes which copy this tab works with; where that is refused, a reload starts without it. */
export const rememberCopy = (env: Env, key: string): void => void env.tabStorage?.set(memory(env), key);

function rememberedCopy(env: Env, known: string): readonly [key: string, copy: Copy] | null {
  const key = known || (env.tabStorage?.get(memory(env)) ?? '');
  const copy = readCopy(env, key);
  return copy === null ? null : [key, copy];
}

class CopyChannel implements Channel {
  readonly #env: Env;
  readonly #key: string;
  readonly #copy: Copy;
  readonly #interactions: Ledger;

  constructor(env: Env, key: string, copy: Copy) {
    this.#env = env;
    this.#key = key;
    this.#copy = copy;
    this.#interactions = ledgerFor(env.options, copy.next, copy);
  }

  take(report: Report): void {
    this.#interactions.take(report);
  }

  keep({ suspendData }: Report): boolean {
    const { lineage } = this.#copy;
    return writeCopy(this.#env, this.#key, { suspendData, lineage, ...this.#interactions.snapshot() });
  }

  save(report: Report): boolean {
    return this.keep(report);
  }

  end(report: Report | null): void {
    if (report !== null) this.keep(report);
  }
}

/** A session without its LMS: on the copy with that key, or the one of this tab, where there is one; else a local one. */
export async function openDetached(env: Env, known = ''): Promise<Session> {
  const remembered = rememberedCopy(env, known);
  if (remembered === null) return openAlone(env);
  const [key, copy] = remembered;
  const { held, release } = await claim(env, key);
  const { suspendData } = copy;
  return startSession(env, {
    launch: { mode: 'normal', credit: true, learnerName: '', suspendData, language: env.language, restored: true },
    channel: new CopyChannel(env, key, copy),
    connection: held ? { kind: 'local', stored: true } : { kind: 'elsewhere' },
    good: { kind: 'local', stored: true },
    release,
  });
}
