/** Every text of a source file that a learner reads: what a translation holds, and what the prose rules look at. */
import type { CatalogueRecord } from '../manifest/record.js';
import type { GlossaryInput, GuideInput, ReferencesInput } from '../schema/around.js';
import type { BankInput } from '../schema/bank.js';
import type { CourseInput } from '../schema/course.js';
import type { LessonInput } from '../schema/lesson.js';
import type { PageInput } from '../schema/page.js';
import type { Path } from '../source/yaml.js';
import { saysOf, scenesOf } from './parts.js';

/** Who speaks: it decides how easy the words have to be. */
type Voice = 'client' | 'therapist' | 'clinical' | 'plain';

export interface Text {
  /** Where it stands in the source file. */
  readonly from: Path;
  /** Where its translation stands in an overlay. */
  readonly path: Path;
  readonly text: string;
  readonly voice: Voice;
  readonly markdown: boolean;
  /** May stay as it is in other languages. */
  readonly optional: boolean;
  /** The block with one fingerprint for all of its texts: a scene, an ending, an item; empty for the rest of a file. */
  readonly group: Path;
}

type Traits = Partial<Pick<Text, 'voice' | 'markdown' | 'optional' | 'path'>>;
const markdown: Traits = { markdown: true, voice: 'clinical' };
const optional: Traits = { optional: true };
const plain: Traits = {};

class Collector {
  readonly texts: Text[] = [];

  add(group: Path, from: Path, text: string | undefined, traits: Traits = plain): void {
    if (text === undefined) return;
    const { path = from, voice = 'plain', markdown: marked = false, optional: may = false } = traits;
    this.texts.push({ from, path, text, voice, markdown: marked, optional: may, group });
  }

  /** Several keys of one block with the same traits. */
  each<K extends string>(
    group: Path,
    around: Path,
    block: Readonly<Partial<Record<K, unknown>>>,
    keys: readonly K[],
    traits: Traits = plain,
  ): void {
    for (const key of keys) {
      const text = block[key];
      if (typeof text === 'string') this.add(group, [...around, key], text, traits);
    }
  }
}

/** Not kept: a big course has millions of them. */
function collected(collect: (into: Collector) => void): readonly Text[] {
  const collector = new Collector();
  collect(collector);
  return collector.texts;
}

export const lessonTexts = (input: LessonInput): readonly Text[] =>
  collected((into) => {
    into.each([], [], input, ['title', 'holds']);
    into.each([], ['client'], input.client, ['name'], optional);
    into.each([], ['client'], input.client, ['about']);
    into.each([], [], input, ['premise'], markdown);
    for (const scene of scenesOf(input)) {
      const { path: group, input: parts } = scene;
      const client: Traits = { voice: parts.alone ? 'plain' : 'client' };
      into.each(group, group, parts, ['title', 'stage', 'shows', 'thinks']);
      for (const { path, input: variant } of saysOf(scene)) {
        const from = typeof parts.says === 'string' ? path : [...path, 'text'];
        into.add(group, from, variant.text, { ...client, path });
      }
      for (const reply of scene.replies) {
        into.each(group, reply.path, reply.input, ['say'], { voice: reply.input.act ? 'plain' : 'therapist' });
        for (const { path, input: landing } of reply.landings) {
          into.each(group, path, landing, ['hear'], client);
          into.each(group, path, landing, ['shows']);
          into.each(group, path, landing, ['why'], { voice: 'clinical' });
        }
      }
    }
    for (const [id, ending] of Object.entries(input.endings)) {
      const group = ['endings', id];
      into.each(group, group, ending, ['title']);
      into.each(group, group, ending, ['tells', 'debrief', 'record'], markdown);
    }
  });

export const bankTexts = (input: BankInput): readonly Text[] =>
  collected((into) => {
    into.each([], [], input, ['title']);
    into.each([], [], input, ['intro'], markdown);
    for (const [id, item] of Object.entries(input.items)) {
      const group = ['items', id];
      into.each(group, group, item, ['setting', 'stem'], { voice: 'clinical' });
      const prompts = item.prompts ?? {};
      into.each(group, [...group, 'prompts'], prompts, Object.keys(prompts));
      for (const [key, option] of Object.entries(item.options)) {
        const path = [...group, 'options', key];
        into.each(group, path, option, ['text']);
        into.each(group, path, option, ['why'], { voice: 'clinical' });
        into.each(group, path, option, ['speaker'], optional);
      }
    }
  });

function yamlPage(input: PageInput, into: Collector): void {
  into.each([], [], input, ['title']);
  switch (input.kind) {
    case 'survey':
      into.each([], [], input, ['intro'], markdown);
      for (const [key, question] of Object.entries(input.questions))
        into.each([], ['questions', key], question, ['ask']);
      return;
    case 'practice':
      into.each([], [], input, ['setting'], markdown);
      into.each([], [], input, ['ask']);
      for (const [i, model] of input.models.entries()) into.each([], ['models', i], model, ['say', 'note']);
      for (const [key, check] of Object.entries(input.checks)) into.each([], ['checks', key], check, ['text']);
      return;
    case 'certificate':
      into.each([], [], input, ['intro'], markdown);
      return;
    case 'card':
      for (const [i, step] of input.steps.entries()) into.each([], ['steps', i], step, ['title', 'say', 'mind']);
      for (const [i, not] of input.nots.entries()) into.each([], ['nots', i], not, ['text']);
      into.each([], [], input, ['gate'], markdown);
      into.each([], [], input, ['reminder']);
      return;
    case 'policy':
      into.each([], [], input, ['intro'], markdown);
      for (const [key, choice] of Object.entries(input.choices)) {
        const path = ['choices', key];
        into.each([], path, choice, ['ask']);
        for (const [name, option] of Object.entries(choice.options))
          into.each([], [...path, 'options', name], option, ['label', 'sentence']);
      }
      into.each([], [], input, ['opening', 'closing']);
  }
}

export const yamlPageTexts = (input: PageInput): readonly Text[] => collected((into) => yamlPage(input, into));

/** Title and description stand in the catalogue record; in a translation they stand in the input, as its overlay has them. */
export const courseTexts = (input: CourseInput, record: CatalogueRecord | undefined): readonly Text[] =>
  collected((into) => {
    const [language = ''] = input.languages;
    const { title, description } = input as { readonly title?: string; readonly description?: string };
    into.add([], ['title'], title ?? record?.titles[language] ?? record?.title);
    into.add([], ['description'], description ?? record?.descriptions[language]);
    into.each([], ['objectives'], input.objectives, Object.keys(input.objectives));
    into.each([], ['points'], input.points, Object.keys(input.points));
  });

export const glossaryTexts = (input: GlossaryInput): readonly Text[] =>
  collected((into) => {
    for (const [id, term] of Object.entries(input)) into.each([id], [id], term, ['term', 'text']);
  });

export const referencesTexts = (input: ReferencesInput): readonly Text[] =>
  collected((into) => {
    into.each([], ['words'], input.words, ['article', 'codes', 'literature', 'checked']);
    for (const [id, code] of Object.entries(input.codes)) {
      into.each([], ['codes', id], code, ['name']);
      into.each([], ['codes', id], code, ['edition'], optional);
      for (const [i, section] of code.sections.entries()) {
        into.each([], ['codes', id, 'sections', i], section, ['id'], optional);
        into.each([], ['codes', id, 'sections', i], section, ['says']);
      }
    }
    for (const [id, entry] of Object.entries(input.literature))
      into.each([], ['literature', id], entry, ['text'], { markdown: true, optional: true });
    into.each([], ['article'], input.article, ['text'], { markdown: true, optional: true });
  });

export const guideTexts = (input: GuideInput): readonly Text[] =>
  collected((into) => {
    into.each([], [], input, ['intro', 'closing'], markdown);
    for (const [id, lesson] of Object.entries(input.lessons)) {
      for (const part of ['questions', 'listen-for'] as const) {
        for (const [i, text] of lesson[part].entries()) into.add(['lessons', id], ['lessons', id, part, i], text);
      }
    }
  });
