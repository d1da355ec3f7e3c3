/**
 * A strict cmi5 LMS with its LRS, as one fetch function: token once only, state, profile and statements; order of statements, the
 * once-only rules, template and categories. Nothing is imported: it can be injected into a page.
 */

type Value = Readonly<Record<string, unknown>>;

/** `offline`: nothing arrives; `lost`: it arrives, the answer does not; `silent`: no answer, ever; a number: that status, nothing done. */
export type LrsFault = 'offline' | 'lost' | 'silent' | number;
export interface Cmi5Options {
  readonly launchMode?: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number;
  readonly returnURL?: string;
  /** What is wrong with a statement as such, as an xAPI validator says. */
  readonly validate?: (statement: Value) => readonly string[];
  /** Changes a document of the State resource on its way to the store. */
  readonly mangle?: (document: Value) => Value;
  /** Asked before every request; `resource` is `fetch` for the token; `nth` counts from 0. */
  readonly faults?: (method: string, resource: string, nth: number) => LrsFault | null;
}

/** What one registration has stored; survives launches. */
export interface Registration {
  readonly statements: Value[];
  readonly documents: Map<string, Value>;
}

const ACTOR = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'l1' }, name: 'Doe, Jo' };
const REGISTRATION = '5f4dcc3b-5aa7-4f6e-8d61-d8327deb882c';
const ACTIVITY = 'https://lms.example/au/1';
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const VERBS = 'http://adlnet.gov/expapi/verbs/';
const CONTEXT = 'https://w3id.org/xapi/cmi5/context';
const once = ['initialized', 'completed', 'passed', 'failed', 'terminated'];

const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
const verbOf = (statement: Value): string => String(at(statement, 'verb', 'id')).replace(VERBS, '');
const answer = (status: number, body: unknown = null): Response =>
  new Response(body === null ? null : JSON.stringify(body), { status });

/** A violation, unless the page was dismissed: its last requests are sent together and may arrive in either order. */
export const LATE_STATE = 'state after terminated';

let sessions = 0;

export class RecorderCmi5 {
  readonly registration: Registration;
  /** What this LMS would have refused an author for. */
  readonly violations: string[] = [];
  readonly #options: Cmi5Options;
  readonly #session = `session-${(sessions += 1)}`;
  readonly #token = `token-${sessions}`;
  readonly #here: string[] = [];
  /** Nothing arrives and nothing comes back. */
  down = false;
  #fetched = false;
  #asked = 0;

  constructor(options: Cmi5Options = {}, registration: Registration = { statements: [], documents: new Map() }) {
    this.#options = options;
    this.registration = registration;
  }

  relaunch(options: Cmi5Options = this.#options): RecorderCmi5 {
    return new RecorderCmi5(options, this.registration);
  }

  /** The launch address's query. */
  get query(): string {
    const parameters = {
      endpoint: 'https://lms.example/xapi',
      fetch: `https://lms.example/fetch/${this.#session}`,
      actor: JSON.stringify(ACTOR),
      registration: REGISTRATION,
      activityId: ACTIVITY,
    };
    return `?${new URLSearchParams(parameters).toString()}`;
  }

  /** Verbs in the order stored, over all sessions of the registration. */
  get verbs(): readonly string[] {
    return this.registration.statements.map(verbOf);
  }

  readonly fetch = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    await Promise.resolve();
    if (input instanceof Request) throw new TypeError('an address is expected');
    const url = new URL(input);
    const method = init.method ?? 'GET';
    const resource = url.pathname.startsWith('/fetch/') ? 'fetch' : url.pathname.replace('/xapi/', '');
    const fault = this.down ? 'offline' : (this.#options.faults?.(method, resource, this.#asked++) ?? null);
    if (fault === 'silent') return new Promise<never>(() => undefined);
    if (fault === 'offline') throw new TypeError('Failed to fetch');
    if (typeof fault === 'number') return answer(fault);
    const done = resource === 'fetch' ? this.#fetchToken(method) : this.#serve(method, resource, url, init);
    if (fault === 'lost') throw new TypeError('Failed to fetch');
    return done;
  };

  #fetchToken(method: string): Response {
    if (method !== 'POST') this.violations.push(`${method} of the fetch address`);
    if (this.#fetched) return answer(200, { 'error-code': '1', 'error-text': 'already used' });
    this.#fetched = true;
    return answer(200, { 'auth-token': this.#token });
  }

  #serve(method: string, resource: string, url: URL, init: RequestInit): Response {
    const headers = new Headers(init.headers);
    if (headers.get('Authorization') !== `Basic ${this.#token}`) return answer(401);
    if (headers.get('X-Experience-API-Version') === null) this.violations.push('no version header');
    const body = typeof init.body === 'string' ? init.body : '';
    if (init.keepalive === true && body.length > 65_536) throw new TypeError('keepalive body too large');
    if (resource === 'agents/profile') return answer(404);
    if (resource === 'activities/state') return this.#state(method, url.searchParams, body);
    const given = JSON.parse(body) as Value | readonly Value[];
    const statements = Array.isArray(given) ? (given as readonly Value[]) : [given as Value];
    if (method === 'PUT' && at(statements[0], 'id') !== url.searchParams.get('statementId')) return answer(400);
    return this.#take(statements);
  }

  #state(method: string, parameters: URLSearchParams, body: string): Response {
    const { launchMode = 'Normal', masteryScore, returnURL } = this.#options;
    if (parameters.get('registration') !== REGISTRATION || parameters.get('activityId') !== ACTIVITY)
      return answer(400);
    const id = parameters.get('stateId') ?? '';
    if (id === 'LMS.LaunchData') {
      const contextTemplate = {
        contextActivities: { grouping: [{ id: 'https://publisher.example/au' }] },
        extensions: { [`${CONTEXT}/extensions/sessionid`]: this.#session },
      };
      return answer(200, { contextTemplate, launchMode, masteryScore, returnURL, moveOn: 'CompletedOrPassed' });
    }
    if (method === 'GET')
      return this.registration.documents.has(id) ? answer(200, this.registration.documents.get(id)) : answer(404);
    if (this.#here.includes('terminated')) {
      this.violations.push(LATE_STATE);
      return answer(403);
    }
    const document = JSON.parse(body) as Value;
    this.registration.documents.set(id, this.#options.mangle?.(document) ?? document);
    return answer(204);
  }

  /** All or none, as an LRS does; one stored before with other content is a conflict. */
  #take(statements: readonly Value[]): Response {
    const { statements: stored } = this.registration;
    const before = statements.map((statement) => stored.find(({ id }) => id === statement.id));
    if (before.some((old, index) => old !== undefined && JSON.stringify(old) !== JSON.stringify(statements[index])))
      return answer(409);
    const fresh = statements.filter((_, index) => before[index] === undefined);
    for (const statement of fresh) {
      const wrong = this.#wrong(statement) ?? this.#options.validate?.(statement)[0] ?? null;
      if (wrong === null) {
        stored.push(statement);
        this.#here.push(verbOf(statement));
      } else this.violations.push(`${verbOf(statement)}: ${wrong}`);
    }
    return answer(200, []);
  }

  #wrong(statement: Value): string | null {
    const verb = verbOf(statement);
    const categories = JSON.stringify(at(statement, 'context', 'contextActivities', 'category') ?? []);
    const own = once.includes(verb);
    const all = this.verbs;
    if (!UUID.test(String(statement.id))) return 'id';
    if (JSON.stringify(statement.actor) !== JSON.stringify(ACTOR)) return 'actor';
    if (at(statement, 'context', 'registration') !== REGISTRATION) return 'registration';
    if (at(statement, 'context', 'extensions', `${CONTEXT}/extensions/sessionid`) !== this.#session) return 'template';
    if (at(statement, 'context', 'contextActivities', 'grouping') === undefined) return 'grouping of the template';
    if (!/^\d{4}-\d\d-\d\dT.*Z$/.test(String(statement.timestamp))) return 'timestamp';
    if (own !== categories.includes(`${CONTEXT}/categories/cmi5`)) return 'category cmi5';
    if (['completed', 'passed', 'failed'].includes(verb) !== categories.includes('/moveon')) return 'category moveon';
    if (own && verb !== 'initialized' && !String(at(statement, 'result', 'duration')).startsWith('PT'))
      return 'duration';
    if ((verb === 'initialized') !== (this.#here.length === 0)) return 'initialized comes first, once';
    if (this.#here.includes('terminated')) return 'after terminated';
    if (
      this.#options.launchMode !== undefined &&
      this.#options.launchMode !== 'Normal' &&
      verb !== 'initialized' &&
      verb !== 'terminated'
    )
      return 'in browse or review';
    if ((verb === 'completed' || verb === 'passed') && all.includes(verb)) return 'once a registration';
    if (verb === 'failed' && all.includes('passed')) return 'after passed';
    if (['passed', 'failed'].includes(verb) && this.#here.some((other) => ['passed', 'failed'].includes(other)))
      return 'one a session';
    return this.#wrongScore(statement, verb);
  }

  #wrongScore(statement: Value, verb: string): string | null {
    const { masteryScore } = this.#options;
    if (verb !== 'passed' && verb !== 'failed') return null;
    if (at(statement, 'result', 'success') !== (verb === 'passed')) return 'success';
    if (masteryScore === undefined) return null;
    if (at(statement, 'context', 'extensions', `${CONTEXT}/extensions/masteryscore`) !== masteryScore)
      return 'mastery score';
    const scaled = at(statement, 'result', 'score', 'scaled');
    return typeof scaled === 'number' && scaled >= masteryScore !== (verb === 'passed')
      ? 'score against mastery'
      : null;
  }
}
