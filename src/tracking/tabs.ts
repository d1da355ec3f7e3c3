/**
 * One attempt, one tab. A lock of the browser's tells at once that no other tab has the attempt. Where it can't be had, the others
 * are asked: a tab that holds the attempt answers, and one that was killed, whose lock may not be free yet, answers nothing.
 */
import { sleep, type Env, type Lock } from './env.js';

const PATIENCE = 250;

export interface Claim {
  /** False where another tab has this attempt open. */
  readonly held: boolean;
  readonly release: () => void;
}

interface Message {
  readonly kind: 'asks' | 'holds';
  readonly tab: string;
  readonly since: number;
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'kind' in value && 'tab' in value && 'since' in value;

/** Claims the attempt of that name. Of two tabs that ask at the same time the earlier one holds. */
export async function claim(
  env: Pick<Env, 'broadcast' | 'lock' | 'wait' | 'now' | 'unique'>,
  name: string,
): Promise<Claim> {
  const channel = env.broadcast(name);
  if (channel === null) return { held: true, release: () => undefined };
  const tab = env.unique();
  const since = env.now();
  let held = true as boolean;
  let settled = false as boolean;
  let released = false as boolean;
  let lock: Lock | null = null;
  channel.listen((message) => {
    if (!isMessage(message) || message.tab === tab || !held) return;
    const later = message.since > since || (message.since === since && message.tab > tab);
    if (message.kind === 'asks' && (settled || later)) channel.send({ kind: 'holds', tab, since });
    else if (!settled) held = false;
  });
  lock = await Promise.race([env.lock(name, false), sleep(env, PATIENCE).then(() => null)]);
  channel.send({ kind: lock ? 'holds' : 'asks', tab, since });
  if (!lock) await sleep(env, PATIENCE);
  settled = true;
  const release = (): void => {
    released = true;
    channel.close();
    lock?.release();
  };
  if (!held) release();
  else if (lock === null)
    // For those who come after: it is free once whoever has it is really gone.
    void env.lock(name, true).then((free) => {
      lock = free;
      if (released) free?.release();
    });
  return { held, release };
}
