/** One who takes part in the work on a big course. */
import { canonicalUnit } from '../compile/fingerprint.js';
import { unitText } from '../compile/unit-text.js';
import type { CompiledUnit } from '../compile/course.js';
import { pointsShown } from '../figures/coverage.js';
import { onlyUnits } from '../content/content.js';
import { readUnits } from '../content/read.js';
import { typicalWords } from '../figures/times.js';
import type { Files } from '../files.js';
import { inspect, type Frame, type Inspection } from '../inspect.js';
import { packed } from '../package/zip.js';
import { hasErrors, type Problem } from '../problems/problem.js';
import { reader, type Reader } from '../prose/prose.js';
import { folded } from './folded.js';
import type { Briefing, Done, Examined, ExaminedText, ExaminedUnit, Job } from './job.js';

export class Member {
  #reader: Promise<Reader> | undefined;

  constructor(
    private readonly frame: Frame,
    private readonly wanted: Pick<Briefing, 'prose' | 'texts'>,
  ) {}

  async work(job: Job): Promise<Done> {
    if (job.kind === 'deflate') return { kind: 'deflated', packed: packed(job.bytes) };
    const units: Examined[] = [];
    for (const files of job.units) units.push(await this.#examine(files));
    return { kind: 'examined', units, tokens: (await this.#reader)?.newTokens() ?? new Map() };
  }

  async #examine(files: Files): Promise<Examined> {
    const { contents, plays, units, ...found } = inspect(readUnits(files), this.frame, this.wanted.texts);
    const inspection = { contents, plays };
    return {
      ...found,
      units: units.map((one) => this.#unit(one, inspection)),
      prose: this.wanted.prose && !hasErrors(found.problems) ? await this.#prose(contents) : [],
    };
  }

  #unit(one: CompiledUnit, inspection: Pick<Inspection, 'contents' | 'plays'>): ExaminedUnit {
    const { unit, index } = one;
    const told = { index, id: unit.id, canonical: canonicalUnit(unit), shown: [...pointsShown(unit)] };
    return this.wanted.texts
      ? { ...told, unit: JSON.stringify(unit), isFolded: false, texts: textsOf(one, inspection) }
      : { ...told, unit: folded(unit), isFolded: unit.kind === 'lesson', texts: [] };
  }

  async #prose(contents: Inspection['contents']): Promise<readonly Problem[]> {
    this.#reader ??= reader(this.frame.known.norms);
    const { look } = await this.#reader;
    const found: Problem[] = [];
    for (const [language, content] of contents) found.push(...(await look(language, onlyUnits(content))));
    return found;
  }
}

function textsOf({ unit, input }: CompiledUnit, { contents, plays }: Pick<Inspection, 'contents' | 'plays'>) {
  return [...contents].flatMap(([language, content]): readonly ExaminedText[] => {
    const text = unitText(input, content, language);
    return text ? [{ language, text: JSON.stringify(text), words: typicalWords(unit, text, plays.get(unit.id)) }] : [];
  });
}
