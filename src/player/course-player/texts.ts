/** The texts of all languages: those that came with the page, and those that are files of their own. */
import { whenIdle } from '../../browser/moments.js';
import type { UnitText } from '../../course/text.js';
import type { UnitId } from '../../course/types.js';
import type { Language, PageData } from '../page-data.js';
import { fetchChunk } from './chunk.js';

export interface SpokenText {
  readonly text: UnitText;
  readonly language: string;
}

export class Texts {
  /** All that can be chosen, each with its own name. */
  readonly languages: PageData['languages'];
  readonly #source: string;
  readonly #files: PageData['files'];
  readonly #document: Document;
  /** By address of file, or by what came with the page. */
  readonly #units: Map<string, UnitText>;
  readonly #languages = new Map<string, Language>();
  /** Unit texts that could not be fetched: the source language stands in for them. */
  readonly #failed = new Set<string>();
  /** Words and course text of the language on screen. */
  current: Language;
  #wanted: string;

  constructor(
    { text, words, lengths, units, files, languages }: Omit<PageData, 'course' | 'logic'>,
    document: Document,
  ) {
    this.languages = languages;
    this.#source = this.#wanted = text.language;
    this.#files = files;
    this.#document = document;
    this.#units = new Map(Object.entries(units).map(([id, unit]) => [`${text.language}/${id}`, unit]));
    this.current = { text, words, lengths };
    this.#languages.set(text.language, this.current);
  }

  get language(): string {
    return this.current.text.language;
  }

  /** In the language on screen; in the source language where that could not be fetched; undefined while it is on its way. */
  get(unit: UnitId): SpokenText | undefined {
    const own = `${this.language}/${unit}`;
    const language = this.#failed.has(own) && !this.#units.has(own) ? this.#source : this.language;
    const text = this.#units.get(`${language}/${unit}`);
    return text && { text, language };
  }

  /** Fetches a unit's text once, or the source language's in its place; after a failure, the next call tries again. */
  async load(unit: UnitId, language = this.language): Promise<void> {
    try {
      await this.#unit(language, unit);
      this.#failed.delete(`${language}/${unit}`);
    } catch (error) {
      this.#failed.add(`${language}/${unit}`);
      if (language === this.#source) throw error;
      await this.#unit(this.#source, unit);
    }
  }

  /** Changes the language once its words, and the text of the unit on screen, are there. Only the newest wish counts. */
  async speak(language: string, unit: UnitId): Promise<void> {
    this.#wanted = language;
    const [words] = await Promise.all([this.#words(language), this.load(unit, language).catch(() => undefined)]);
    if (this.#wanted !== language) return;
    this.current = words;
    this.prefetch();
  }

  /** Fetches what is still missing in the language on screen, one after the other, when the browser has time. Failures wait for `load`. */
  prefetch(): void {
    const { language } = this;
    const missing = (Object.keys(this.#files[language]?.units ?? {}) as UnitId[]).find(
      (unit) => !this.#units.has(`${language}/${unit}`),
    );
    if (!missing) return;
    whenIdle(() => {
      this.#unit(language, missing).then(
        () => this.prefetch(),
        () => undefined,
      );
    });
  }

  async #words(language: string): Promise<Language> {
    const known = this.#languages.get(language);
    if (known) return known;
    const words = (await fetchChunk(this.#document, this.#files[language]?.course)) as Language;
    this.#languages.set(language, words);
    return words;
  }

  async #unit(language: string, unit: UnitId): Promise<void> {
    if (this.#units.has(`${language}/${unit}`)) return;
    const units = await fetchChunk(this.#document, this.#files[language]?.units[unit]);
    for (const [id, text] of Object.entries(units as Record<UnitId, UnitText>))
      this.#units.set(`${language}/${id}`, text);
  }
}
