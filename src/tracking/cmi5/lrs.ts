/** The few requests that a cmi5 unit makes. Failures are values: null or false. */
import type { Cmi5Env } from '../env.js';
import type { Json, JsonObject, Statement } from './statements.js';

/** What the launch address says. */
export interface LaunchQuery {
  readonly endpoint: string;
  readonly fetch: string;
  readonly actor: JsonObject;
  readonly registration: string;
  readonly activityId: string;
}

const PATIENCE = 15_000;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Null where this is no cmi5 launch. */
export function parseQuery(query: string): LaunchQuery | null {
  const given = new URLSearchParams(query);
  const [endpoint, fetch, registration, activityId] = ['endpoint', 'fetch', 'registration', 'activityId'].map(
    (name) => given.get(name) ?? '',
  );
  if (!endpoint || !fetch || !registration || !activityId) return null;
  try {
    const actor: unknown = JSON.parse(given.get('actor') ?? '');
    return isObject(actor) ? { endpoint: endpoint.replace(/\/?$/, '/'), fetch, registration, activityId, actor } : null;
  } catch {
    return null;
  }
}

async function asked(env: Cmi5Env, address: string, init: RequestInit): Promise<Response | null> {
  const late = new Promise<null>((resolve) => {
    env.wait(() => resolve(null), PATIENCE);
  });
  const answer = (async () => env.fetch(address, init))().catch(() => null);
  return Promise.race([answer, late]);
}

/** The token of this launch: fetched once, then kept for reloads of the tab. Empty where the LMS gives none, null where it gave no answer. */
export async function tokenOf(env: Cmi5Env, query: LaunchQuery): Promise<string | null> {
  const key = `${env.course}:token:${query.fetch}`;
  const kept = env.tabStorage?.get(key);
  if (kept) return kept;
  const answer = await asked(env, query.fetch, { method: 'POST' });
  if (answer === null || answer.status >= 500) return null;
  const body: unknown = await answer.json().catch(() => null);
  const token = isObject(body) ? body['auth-token'] : '';
  if (typeof token !== 'string') return '';
  env.tabStorage?.set(key, token);
  return token;
}

export interface Lrs {
  /** The document; `missing` where there is none; null where the LRS can't say. */
  readonly state: (id: string) => Promise<JsonObject | 'missing' | null>;
  readonly preferences: () => Promise<JsonObject | 'missing' | null>;
  readonly putState: (id: string, document: JsonObject, last: boolean) => Promise<boolean>;
  /** True once all are stored. `last`: the page is going, the request has to outlive it. */
  readonly send: (statements: readonly Statement[], last: boolean) => Promise<boolean>;
}

export function lrsOf(env: Cmi5Env, query: LaunchQuery, token: string): Lrs {
  const headers = {
    Authorization: `Basic ${token}`,
    'X-Experience-API-Version': '1.0.3',
    'Content-Type': 'application/json',
  };
  const agent = JSON.stringify(query.actor);
  const address = (resource: string, parameters: Readonly<Record<string, string>>): string =>
    `${query.endpoint}${resource}?${new URLSearchParams(parameters).toString()}`;
  const stateAddress = (stateId: string): string =>
    address('activities/state', { activityId: query.activityId, agent, registration: query.registration, stateId });

  const get = async (from: string): Promise<JsonObject | 'missing' | null> => {
    const answer = await asked(env, from, { headers });
    if (answer?.status === 404 || answer?.status === 204) return 'missing';
    try {
      const body: unknown = answer?.ok ? await answer.json() : null;
      return isObject(body) ? body : null;
    } catch {
      return null;
    }
  };
  const write = async (method: string, to: string, body: Json, keepalive: boolean): Promise<number> => {
    const answer = await asked(env, to, { method, headers, body: JSON.stringify(body), keepalive });
    return answer?.status ?? 0;
  };
  const good = (status: number): boolean => status >= 200 && status < 300;

  return {
    state: (id) => get(stateAddress(id)),
    preferences: () => get(address('agents/profile', { agent, profileId: 'cmi5LearnerPreferences' })),
    putState: async (id, document, last) => good(await write('PUT', stateAddress(id), document, last)),
    async send(statements, last) {
      const status = await write('POST', `${query.endpoint}statements`, statements, last);
      if (status !== 409 || last) return good(status);
      // Some were stored by an earlier session; a batch with one of them is refused whole.
      for (const statement of statements) {
        const one = await write('PUT', address('statements', { statementId: statement.id }), statement, false);
        if (!good(one) && one !== 409) return false;
      }
      return true;
    },
  };
}
