/** The object that a course finds: an ordinary API, recorded, with the faults of the day in front of the real one. */
import { befalling, type FaultId } from './faults.js';
import type { NewEntry } from './log.js';
import type { Model } from './model.js';
import type { Engine, Role, Standard } from './standard.js';

export interface Surroundings {
  readonly standard: Standard;
  /** A fresh engine on what is stored by now. */
  readonly engine: () => Engine;
  readonly faults: () => ReadonlySet<FaultId>;
  readonly log: (entry: NewEntry) => void;
  readonly store: (model: Model) => void;
  /** Milliseconds from any start. */
  readonly elapsed: () => number;
  /** Blocks for so many milliseconds. */
  readonly block: (ms: number) => void;
  /** Runs before every call. */
  readonly heard: () => void;
}

export type Api = Readonly<Record<string, (...args: readonly unknown[]) => string>>;

export interface LmsSession {
  readonly api: Api;
  readonly model: () => Model;
  readonly open: () => boolean;
  /** The course's page has gone: another one may begin a new session. */
  readonly pageLeft: () => void;
}

type Phase = 'waiting' | 'open' | 'finished';

const asking: readonly Role[] = ['lastError', 'errorString', 'diagnostic'];

export function openSession(around: Surroundings): LmsSession {
  const { standard } = around;
  let engine = around.engine();
  let phase: Phase = 'waiting';
  let pageGone = false;
  /** The code of a call that a fault answered, until the next call. */
  let forced: string | null = null;

  /** The answer of a fault, null where the LMS itself is to answer. */
  function faulty(role: Role): string | null {
    for (const { effect } of befalling(around.faults(), role)) {
      if (effect.kind === 'throws') throw new Error(effect.message);
      if (effect.kind === 'hangs') around.block(effect.ms);
      else {
        forced = effect.kind === 'refuses' ? standard.generalError : '0';
        if (role === 'finish') phase = 'finished';
        return String(effect.kind === 'pretends');
      }
    }
    return null;
  }

  function answer(role: Role, args: readonly unknown[]): string {
    if (role === 'initialize' && phase === 'finished' && pageGone) {
      engine = around.engine();
      phase = 'waiting';
    }
    const ended = phase === 'finished' && !asking.includes(role);
    if (!asking.includes(role)) forced = ended ? standard.generalError : null;
    // The engine itself would accept calls after Finish, and knows of no end that a fault has answered.
    if (ended) return role === 'get' ? '' : 'false';
    const byFault = faulty(role);
    if (byFault !== null) return byFault;
    if (role === 'lastError' && forced !== null) return forced;
    const result = engine.call(role, args);
    if (result === 'true') settle(role);
    return result;
  }

  function settle(role: Role): void {
    if (role === 'initialize') {
      phase = 'open';
      pageGone = false;
    }
    if (phase !== 'open') return;
    if (role === 'commit' || role === 'finish') around.store(engine.model());
    if (role === 'finish') phase = 'finished';
  }

  function recorded(role: Role, args: readonly unknown[]): string {
    around.heard();
    const began = around.elapsed();
    const entry = (result: string | null, code: string, meaning: string): void =>
      around.log({
        kind: 'call',
        role,
        method: standard.methods[role],
        args: args.map(String),
        result,
        code,
        meaning,
        took: around.elapsed() - began,
      });
    try {
      const result = answer(role, args);
      const code = forced ?? engine.call('lastError', []);
      entry(result, code, code === '0' ? '' : engine.call('errorString', [code]));
      return result;
    } catch (thrown) {
      forced = standard.generalError;
      entry(null, standard.generalError, thrown instanceof Error ? thrown.message : String(thrown));
      throw thrown;
    }
  }

  const roles = Object.keys(standard.methods) as readonly Role[];
  return {
    api: Object.fromEntries(roles.map((role) => [standard.methods[role], (...args) => recorded(role, args)])),
    model: () => engine.model(),
    open: () => phase === 'open',
    pageLeft: () => {
      pageGone = true;
    },
  };
}
