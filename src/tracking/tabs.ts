/** One attempt, one tab: a tab that holds an attempt answers the one that asks for it. A tab that was killed answers nothing. */
import { sleep, type Env } from './env.js';

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

/** Asks on a channel of that name. Of two that ask at the same time the earlier one holds. */
export async function claim(env: Pick<Env, 'broadcast' | 'wait' | 'now' | 'uuid'>, name: string): Promise<Claim> {
  const channel = env.broadcast(name);
  if (channel === null) return { held: true, release: () => undefined };
  const tab = env.uuid();
  const since = env.now();
  const state = { held: true, settled: false };
  channel.listen((message) => {
    if (!isMessage(message) || message.tab === tab || !state.held) return;
    const later = message.since > since || (message.since === since && message.tab > tab);
    if (message.kind === 'asks' && (state.settled || later)) channel.send({ kind: 'holds', tab, since });
    else if (!state.settled) state.held = false;
  });
  channel.send({ kind: 'asks', tab, since });
  await sleep(env, PATIENCE);
  state.settled = true;
  if (!state.held) channel.close();
  return { held: state.held, release: () => channel.close() };
}
