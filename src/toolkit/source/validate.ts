/** Values against a schema, every failure at its place. */
import * as v from 'valibot';
import { messages } from '../problems/messages.js';
import { problem, type Problem, type ProblemCode } from '../problems/problem.js';
import { listed, nearest } from '../problems/suggest.js';
import { keysOf, optionsOf, schemaAt } from '../schema/inside.js';
import { at, type Path, type YamlSource } from './yaml.js';

type Schema = v.GenericSchema;
type Issue = v.BaseIssue<unknown>;

const expectations: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'a block of “name: …” lines',
};
const expectation = (word: string): string => expectations[word] ?? word;

function received(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return `the number ${value}`;
  return typeof value === 'boolean' ? `the word ${String(value)}` : 'a block of lines';
}

const shown = (value: unknown): string =>
  (typeof value === 'string' || typeof value === 'number' ? String(value) : received(value)).slice(0, 60);
const isCode = (message: string): message is ProblemCode => Object.hasOwn(messages, message);
const keyOf = (item: v.IssuePathItem): string | number => (typeof item.key === 'number' ? item.key : String(item.key));
const pathOf = (issue: Issue): Path => (issue.path ?? []).map(keyOf);

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string, unknown>> | null | undefined)?.[key],
    root,
  );
}

/** Cost of being something else altogether. */
const another = 100;

/** How badly `value` fits an alternative. */
function misfit(option: Schema, value: unknown, issues: readonly Issue[]): number {
  const known = keysOf(option);
  const strangers = known.length > 0 ? Object.keys(value ?? {}).filter((key) => !known.includes(key)).length : 0;
  return issues.reduce((sum, issue) => sum + (issue.path ? 1 : issue.kind === 'schema' ? another : 10), strangers);
}

/** Turns the issues of one file into problems. */
class Explainer {
  /** Places of unknown keys, which can be left out to read the rest. */
  readonly unknown: Path[] = [];
  constructor(
    private readonly text: YamlSource,
    private readonly root: unknown,
  ) {}

  explain(schema: Schema, base: Path, issues: readonly Issue[]): readonly Problem[] {
    return issues.flatMap((issue) => this.#issue(schema, base, issue));
  }

  #issue(schema: Schema, base: Path, issue: Issue): readonly Problem[] {
    const inner = pathOf(issue);
    const path = [...base, ...inner];
    const last = issue.path?.at(-1);
    if (issue.type === 'union') return this.#union(schemaAt(schema, inner), path);
    if (issue.type === 'strict_object' && last?.origin === 'key') {
      const around = path.slice(0, -1);
      if (issue.expected === 'never') return this.#unknownKeys(keysOf(schemaAt(schema, inner.slice(0, -1))), around);
      return [problem('missing-key', at(this.text, around, 'key'), { key: String(last.key) })];
    }
    return [this.#atPlace(path, issue, last)];
  }

  #atPlace(path: Path, issue: Issue, last: v.IssuePathItem | undefined): Problem {
    const inKey = last?.origin === 'key';
    const value = valueAt(this.root, path);
    const place = at(this.text, path, inKey ? 'key' : 'value');
    const named = inKey ? String(last.key) : shown(value);
    if (isCode(issue.message)) return problem(issue.message, place, { value: named } as never);
    if (issue.type === 'picklist') {
      const known = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map(([, word]) => word ?? '');
      return problem('not-one-of', place, { value: named, near: nearest(named, known), known: listed(known) });
    }
    if (issue.expected === 'string' && ['number', 'boolean'].includes(typeof value)) {
      return problem('needs-quotes', place, { received: received(value) });
    }
    if (issue.kind === 'schema' && issue.expected !== null) {
      return problem('wrong-type', place, { expected: expectation(issue.expected), received: received(value) });
    }
    return problem('not-valid', place, { detail: issue.message });
  }

  #unknownKeys(known: readonly string[], around: Path): readonly Problem[] {
    const strangers = Object.keys(valueAt(this.root, around) ?? {}).filter((key) => !known.includes(key));
    return strangers.map((key) => {
      const path = [...around, key];
      this.unknown.push(path);
      const params = { key, near: nearest(key, known), known: listed(known, 20) };
      return problem('unknown-key', at(this.text, path, 'key'), params);
    });
  }

  /** Explains what the alternative that fits best lacks. */
  #union(schema: Schema | undefined, path: Path): readonly Problem[] {
    const value = valueAt(this.root, path);
    const options = optionsOf(schema);
    const [best] = options
      .map((option) => ({ option, issues: v.safeParse(option, value).issues ?? [] }))
      .map((tried) => ({ ...tried, cost: misfit(tried.option, value, tried.issues) }))
      .sort((a, b) => a.cost - b.cost);
    if (best && best.cost < another) return this.explain(best.option, path, best.issues);
    const expected = [...new Set(options.map((option) => expectation(option.expects)))].join(' or ');
    return [problem('wrong-type', at(this.text, path), { expected, received: received(value) })];
  }
}

/** `value` without what stands at `paths`. */
function without(value: unknown, paths: readonly Path[]): unknown {
  const copy: unknown = structuredClone(value);
  for (const path of paths) {
    const around = valueAt(copy, path.slice(0, -1));
    if (around) Reflect.deleteProperty(around, String(path.at(-1)));
  }
  return copy;
}

export interface Validated<T> {
  /** There even where the only problems are unknown keys. */
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
}

/** Checks `value`, read from `text`, against `schema`. */
export function validate<S extends Schema>(schema: S, text: YamlSource, value: unknown): Validated<v.InferOutput<S>> {
  const first = v.safeParse(schema, value);
  if (first.success) return { value: first.output, problems: [] };
  const explainer = new Explainer(text, value);
  const problems = explainer.explain(schema, [], first.issues);
  const { unknown } = explainer;
  const second = unknown.length > 0 ? v.safeParse(schema, without(value, unknown)) : first;
  return { value: second.success ? second.output : undefined, problems };
}
