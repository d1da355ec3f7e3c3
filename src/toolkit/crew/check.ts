/** A big course checked piece by piece, so that several can work on it and none has all of it in memory. */
import type { UnitText } from '../../course/text.js';
import type { PointId, Unit } from '../../course/types.js';
import { conclude, type Checked, type CheckOptions } from '../check.js';
import type { CompiledUnit, UnitTexts } from '../compile/course.js';
import { canonicalUnit } from '../compile/fingerprint.js';
import { unitText } from '../compile/unit-text.js';
import { onlyUnits, withoutUnits, type Around } from '../content/content.js';
import { completenessOf } from '../content/languages.js';
import { parted, readUnits, withUnits } from '../content/read.js';
import { unitsInLanguages } from '../content/languages.js';
import { pointsShown } from '../figures/coverage.js';
import { sortedNames, textOf, type Files } from '../files.js';
import type { Frame } from '../inspect.js';
import { inOrder, type Problem } from '../problems/problem.js';
import { projectWords, reader, speller, type Tokens } from '../prose/prose.js';
import { source, type Source } from '../source/source.js';
import { unfolded } from './folded.js';
import type { Crew, Done, Examined, ExaminedUnit, Job } from './job.js';

/** Bytes of content in one job: a tenth of a second, more or less. */
const jobSize = 400_000;

/** `lessons/priya` of `lessons/priya.es.yaml`. */
const unitOf = (name: string): string => /^[^/]*\/[^./]*/.exec(name)?.[0] ?? name;

/** The files of each unit. */
function unitsOf(files: Files): readonly Files[] {
  const units = new Map<string, Map<string, Uint8Array>>();
  for (const name of sortedNames(files)) {
    const bytes = files.get(name) ?? new Uint8Array();
    const unit = units.get(unitOf(name));
    if (unit) unit.set(name, bytes);
    else units.set(unitOf(name), new Map([[name, bytes]]));
  }
  return [...units.values()];
}

const sizeOf = (files: Files): number => [...files.values()].reduce((sum, { length }) => sum + length, 0);

function jobsOf(files: Files): readonly Job[] {
  const jobs: { readonly kind: 'examine'; readonly units: Files[] }[] = [];
  let room = 0;
  for (const unit of unitsOf(files)) {
    const size = sizeOf(unit);
    if (room < size) {
      jobs.push({ kind: 'examine', units: [] });
      room = jobSize;
    }
    room -= size;
    jobs.at(-1)?.units.push(unit);
  }
  return jobs;
}

/** What came of all jobs, in their order. */
class Gathered {
  readonly #units: (readonly Examined[])[] = [];
  readonly tokens = new Map<string, Set<string>>();
  readonly #canonical = new Map<Unit, Uint8Array>();
  readonly #shown = new Map<Unit, readonly PointId[]>();
  readonly #texts = new Map<string, UnitText>();
  /** Words on a typical way through a text. */
  readonly words = new Map<UnitText, number>();
  readonly #compiled: CompiledUnit[] = [];

  constructor(private readonly frame: Frame) {}

  take(done: Done, index: number): void {
    if (done.kind !== 'examined') return;
    for (const unit of done.units.flatMap(({ units }) => units)) this.#unit(unit);
    this.#units[index] = done.units.map((one) => ({ ...one, units: [] }));
    this.heard(done.tokens);
  }

  heard(tokens: Tokens): void {
    for (const [language, all] of tokens) {
      const known = this.tokens.get(language) ?? new Set();
      this.tokens.set(language, known);
      for (const token of all) known.add(token);
    }
  }

  #unit({ index, id, unit: json, isFolded, canonical, shown, texts }: ExaminedUnit): void {
    const included = this.frame.units.find((one) => one.index === index);
    if (!included) return;
    const unit = isFolded ? unfolded(json, canonical) : (JSON.parse(json) as Unit);
    this.#compiled.push({ ...included, unit });
    this.#canonical.set(unit, canonical);
    this.#shown.set(unit, shown);
    for (const { language, text: written, words } of texts) {
      const text = JSON.parse(written) as UnitText;
      this.#texts.set(`${language} ${id}`, text);
      this.words.set(text, words);
    }
  }

  /** All that `conclude` asks for. */
  get found() {
    const all = this.#units.flat();
    const { languages } = this.frame;
    const textOf: UnitTexts = ({ unit, input }, language) => {
      const content = languages?.contents.get(language);
      return this.#texts.get(`${language} ${unit.id}`) ?? (content && unitText(input, withoutUnits(content), language));
    };
    return {
      problems: all.flatMap(({ problems }) => problems),
      late: all.flatMap(({ late }) => late),
      lessons: all.flatMap(({ lessons }) => lessons),
      banks: all.flatMap(({ banks }) => banks),
      broken: all.flatMap(({ broken }) => broken),
      completeness: completenessOf(all.map(({ completeness }) => completeness)),
      units: this.#compiled,
      textOf,
      canonical: (unit: Unit) => this.#canonical.get(unit) ?? canonicalUnit(unit),
      shown: (unit: Unit) => this.#shown.get(unit) ?? pointsShown(unit),
    };
  }

  get prose(): readonly Problem[] {
    return this.#units.flat().flatMap(({ prose }) => prose);
  }
}

/** Whether a text may hold one of the tokens, by the longest row of letters in it; one with escapes in it is not read here. */
function mayHold(text: string, tokens: Iterable<string>): boolean {
  if (/\\[^"\\]/.test(text)) return true;
  for (const token of tokens) {
    const [longest = ''] = (token.match(/\p{L}+/gu) ?? []).sort((a, b) => b.length - a.length);
    if (text.includes(longest)) return true;
  }
  return false;
}

/** Problems of the words of the course in `files`, most of whose passages others have read. */
async function proseOf(files: Files, frame: Frame, gathered: Gathered, spell: Awaited<ReturnType<typeof speller>>) {
  const around = [...(frame.languages?.contents ?? [])].map(
    ([language, one]) => [language, withoutUnits(one)] as const,
  );
  const { look, newTokens } = await reader(frame.known.norms);
  const found: Problem[] = [...gathered.prose];
  for (const [language, content] of around) found.push(...(await look(language, content)));
  gathered.heard(newTokens());
  const unknown = await spell.unknown(new Map([...gathered.tokens].map(([language, all]) => [language, [...all]])));
  const odd = [...unknown].filter(([, { size }]) => size > 0);
  for (const [language, some] of odd) {
    const content = around.find(([name]) => name === language)?.[1];
    if (content) found.push(...(await spell.look(language, content, some)));
  }
  const all = new Set(odd.flatMap(([, some]) => [...some]));
  if (all.size === 0 || !frame.languages) return found;
  for (const unit of unitsOf(parted(files).units)) {
    if (![...unit.values()].some((bytes) => mayHold(textOf(bytes) ?? '', all))) continue;
    const read = readUnits(unit);
    const { contents } = unitsInLanguages(withUnits(frame.around, read), read, frame.languages);
    for (const [language, some] of odd) {
      const content = contents.get(language);
      if (content) found.push(...(await spell.look(language, onlyUnits(content), some)));
    }
  }
  return found;
}

export interface CheckedByCrew extends Checked<Around> {
  /** Of unit texts, where texts were asked for. */
  readonly wordsOf: ReadonlyMap<UnitText, number>;
}

/**
 * The same as `check`, and `proseProblems` with it where `prose` is set. Without `texts` the compiled course has structure only.
 * `frame`: that of the course in `files`, which the crew was briefed with.
 */
export async function checkBy(
  crew: Crew,
  files: Files,
  frame: Frame,
  { prose, ...options }: CheckOptions & { readonly prose: boolean },
): Promise<CheckedByCrew> {
  const gathered = new Gathered(frame);
  const { units } = parted(files);
  const working = crew.all(jobsOf(units), (done, index) => gathered.take(done, index));
  const spell = prose ? await prepared(files, frame) : undefined;
  await working;
  const contents = frame.languages?.contents ?? new Map<string, Around>();
  const { problems, result, theme } = conclude(files, frame, gathered.found, contents, options);
  const words = result && spell ? await proseOf(files, frame, gathered, spell) : [];
  const all = inOrder([...problems, ...words]);
  const sources = new Map<string, Source>([...frame.around.sources, ...(theme?.sources ?? [])]);
  for (const { file } of all) {
    const bytes = units.get(file);
    if (bytes && !sources.has(file)) sources.set(file, source(file, textOf(bytes) ?? ''));
  }
  return { problems: all, result, sources, wordsOf: gathered.words };
}

/** Dictionaries take a second to load: meanwhile others are at work. */
async function prepared(files: Files, frame: Frame): ReturnType<typeof speller> {
  const spell = await speller(projectWords(files));
  for (const language of frame.languages?.contents.keys() ?? []) await spell.prepare(language);
  return spell;
}
