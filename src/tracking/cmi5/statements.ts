/** cmi5 statements: how a report becomes what an LRS is told. Pure; ids are derived, so that a statement sent twice is stored once. */
import type { Interaction, Report } from '../../course/report-types.js';
import type { Options } from '../env.js';
import { line } from '../formats.js';
import { duration, response } from '../formats2004.js';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = Readonly<Record<string, Json>>;
export type Statement = JsonObject & { readonly id: string };

/** What is the same for every statement of a session. */
export interface Au {
  readonly actor: JsonObject;
  readonly registration: string;
  readonly activityId: string;
  readonly contextTemplate: JsonObject;
  /** 0–1; null where the LMS gives none. */
  readonly masteryScore: number | null;
}

export type Verb = 'initialized' | 'completed' | 'passed' | 'failed' | 'terminated';

const CMI5 = 'https://w3id.org/xapi/cmi5/context';
const VERBS = 'http://adlnet.gov/expapi/verbs/';

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** 32-bit FNV-1a of a text with a salt. */
function hash(text: string, salt: number): string {
  let value = (0x811c9dc5 ^ salt) >>> 0;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}

/** A UUID (variant 1, version 5 in form) that is always the same for the same text. */
export function uuidOf(text: string): string {
  const hex = [1, 2, 3, 4].map((salt) => hash(`${salt}${text}${salt}`, salt * 0x9e3779b9)).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The LMS's template, with activities and extensions of ours beside its own. */
function contextOf(au: Au, activities: Readonly<Record<string, readonly Json[]>>, extensions: JsonObject): JsonObject {
  const template = au.contextTemplate;
  const given = isObject(template.contextActivities) ? template.contextActivities : {};
  const merged: Record<string, Json> = { ...given };
  for (const [kind, list] of Object.entries(activities)) {
    const theirs = given[kind];
    merged[kind] = [
      ...(Array.isArray(theirs) ? (theirs as readonly Json[]) : theirs === undefined ? [] : [theirs]),
      ...list,
    ];
  }
  const own = isObject(template.extensions) ? template.extensions : {};
  return {
    ...template,
    registration: au.registration,
    contextActivities: merged,
    extensions: { ...own, ...extensions },
  };
}

const stamp = (at: number): string => new Date(at).toISOString();
const verb = (name: string): JsonObject => ({ id: VERBS + name, display: { en: name } });
const category = (name: string): JsonObject => ({ id: `${CMI5}/categories/${name}` });

/** A statement that cmi5 defines. `at`: milliseconds since the epoch; `spent`: milliseconds; `key`: what makes it the same again. */
export function defined(au: Au, name: Verb, key: string, at: number, spent: number, score: Report['score']): Statement {
  const judged = name === 'passed' || name === 'failed';
  const moveOn = judged || name === 'completed';
  const result: Record<string, Json> = {};
  if (name !== 'initialized') result.duration = duration(spent);
  if (name === 'completed') result.completion = true;
  if (judged) result.success = name === 'passed';
  if (judged && score !== null)
    result.score = { scaled: score.raw / 100, raw: score.raw, min: score.min, max: score.max };
  const mastery: JsonObject =
    judged && au.masteryScore !== null ? { [`${CMI5}/extensions/masteryscore`]: au.masteryScore } : {};
  return {
    id: uuidOf(`${au.registration}|${name}|${key}`),
    actor: au.actor,
    verb: verb(name),
    object: { objectType: 'Activity', id: au.activityId },
    ...(name === 'initialized' ? {} : { result }),
    context: contextOf(au, { category: [category('cmi5'), ...(moveOn ? [category('moveon')] : [])] }, mastery),
    timestamp: stamp(at),
  };
}

/** One decision or answer. */
export function answered(au: Au, number: number, it: Interaction, options: Options): Statement {
  const free = options.responses === 'readable';
  const said = free ? line(it.readable) : response(it.response);
  const accepted = free ? it.correctReadable.map(line) : it.correct.map(response);
  return {
    id: uuidOf(`${au.registration}|${number}|${it.id}|${it.at}|${response(it.response)}`),
    actor: au.actor,
    verb: verb('answered'),
    object: {
      objectType: 'Activity',
      id: `${au.activityId}/${it.id}`,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        name: { en: it.id },
        description: { en: line(it.description) },
        interactionType: free ? 'fill-in' : it.response.type,
        ...(accepted.length === 0 ? {} : { correctResponsesPattern: accepted }),
      },
    },
    result: { response: said, success: it.result === 'correct', duration: duration(it.took * 100) },
    context: contextOf(au, { other: it.objectives.map((id) => ({ id: `${au.activityId}/objectives/${id}` })) }, {}),
    timestamp: stamp(it.at * 1000),
  };
}

/** What a registration has been told for good. */
export interface Told {
  readonly completed: boolean;
  readonly passed: boolean;
}

/**
 * Which of the once-only statements are due (facts, section 9): none of them twice, one of passed and failed a session, no failed
 * after passed, neither against the LMS's mastery score. So `failed` waits for the `last` message of a session, since another round may still be passed in it.
 */
export function due(report: Report, told: Told, au: Au, options: Options, last: boolean): readonly Verb[] {
  const { masteryScore } = au;
  const over = masteryScore === null || report.score === null ? null : report.score.raw / 100 - masteryScore;
  const verbs: Verb[] = [];
  if (report.completed && !told.completed) verbs.push('completed');
  if (told.passed) return verbs;
  if (report.success === 'passed' && options.finalStatus === 'passed' && (over ?? 0) >= 0) verbs.push('passed');
  if (report.success === 'failed' && options.onFail === 'failed' && last && (over ?? -1) < 0) verbs.push('failed');
  return verbs;
}
