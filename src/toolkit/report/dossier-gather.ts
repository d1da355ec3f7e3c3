/** The facts of a dossier, out of a checked course. */
import type { CourseText } from '../../course/text.js';
import type { PointId } from '../../course/types.js';
import type { Result } from '../check.js';
import { flat } from '../compile/prose.js';
import { coverage } from '../figures/coverage.js';
import { normsOf } from '../norms.js';
import { plainText } from './dossier-csv.js';
import type { Facts, SurveyFacts } from './dossier-facts.js';
import { itemsIn, quizzesIn } from './dossier-items.js';
import { lessonsOf } from './dossier-lessons.js';
import { missingIn } from './dossier-missing.js';
import { mergenerConstant, outlineOf, waysOf } from './dossier-time.js';

/** Files beside the course that belong into the dossier, as Markdown; undefined where there is none. */
export interface Beside {
  readonly accessibility: string | undefined;
  readonly changes: string | undefined;
}

/** Who it is for, how demanding it is, and what else the course says about itself, from paragraphs such as `**Level.** Introductory.` */
function leadIns(pages: Facts['pages']): Pick<Facts, 'audience' | 'level' | 'information'> {
  const ofPages = pages.map(({ bodyHtml }) =>
    [...bodyHtml.matchAll(/<p><strong>(.*?)<\/strong>(.*?)<\/p>/gs)].map(([, lead = '', rest = '']) => ({
      label: plainText(lead).replace(/[.:]$/, ''),
      text: plainText(rest),
    })),
  );
  const is = (label: RegExp) => (one: Facts['information'][number]) => label.test(one.label);
  const [audience, level] = [is(/^(who it is for|audience)\b/i), is(/^level\b/i)];
  const all = ofPages.flat();
  const about = ofPages.find((own) => own.some(audience) || own.some(level)) ?? [];
  return {
    audience: all.find(audience)?.text ?? '',
    level: all.find(level)?.text ?? '',
    information: about.filter((one) => !audience(one) && !level(one)),
  };
}

/** From the top to the section of the version before this one, without sections that say nothing. */
export function sinceLast(changes: string, version: string): string {
  const sections = changes
    .replace(/^\[[^\]]+\]: .*$/gm, '')
    .replace(/^## \[([^\]]+)\]/gm, '## $1')
    .split(/^(?=## )/m)
    .filter((part) => /^## .*\n\s*\S/.test(part));
  const older = sections.findIndex((section) => {
    const named = /\d+\.\d+[\w.-]*/.exec(section.split('\n', 1)[0] ?? '')?.[0];
    return named !== undefined && named !== version;
  });
  return (older < 0 ? sections : sections.slice(0, older)).join('').trim();
}

function pagesIn({ compiled: { course, texts } }: Result, language: string): Facts['pages'] {
  return course.units.flatMap((unit) => {
    const text = texts[language]?.units[unit.id];
    return text?.kind === 'page' ? [{ unit: unit.id, title: text.title, bodyHtml: text.bodyHtml }] : [];
  });
}

function surveysIn({ compiled: { course, texts } }: Result, language: string): readonly SurveyFacts[] {
  return course.units.flatMap((unit) => {
    const text = texts[language]?.units[unit.id];
    if (unit.kind !== 'survey' || text?.kind !== 'survey') return [];
    const questions = unit.questions.map(({ key, scale, optional }) => ({
      key,
      ask: text.questions[key] ?? '',
      scale,
      optional,
    }));
    return [{ unit: unit.id, title: text.title, required: unit.required, introHtml: text.introHtml, questions }];
  });
}

function pointsIn({ compiled: { course } }: Result, { points }: CourseText): Facts['points'] {
  const covered = coverage(course, Object.keys(points) as PointId[]);
  return [...covered].map(([id, { lessons, items }]) => ({ id, text: points[id] ?? '', lessons, items }));
}

/** In the source language, which is the one that reviewers are shown. */
export function factsOf(result: Result, { accessibility = '', changes = '' }: Beside): Facts | undefined {
  const { compiled, record, contents, completeness } = result;
  const [first] = contents;
  const [language, content] = first ?? [];
  const texts = language === undefined ? undefined : compiled.texts[language]?.course;
  if (language === undefined || !content || !texts) return undefined;
  const given = content.course?.input;
  const { difficulty } = normsOf(given?.norms);
  const pages = pagesIn(result, language);
  const { author = '', reviewer = '', date = '' } = given?.review ?? {};
  const facts: Omit<Facts, 'missing'> = {
    identifier: record.identifier,
    title: texts.title,
    version: record.version,
    fingerprint: compiled.course.fingerprint,
    language,
    languages: completeness.map(({ language: one, done, of }) => ({ language: one, translated: done, of })),
    description: flat(record.descriptions[language] ?? Object.values(record.descriptions)[0] ?? ''),
    ...leadIns(pages),
    provider: texts.provider,
    review: { author, reviewer, date },
    objectives: Object.entries(texts.objectives).map(([id, text]) => ({ id, text })),
    points: pointsIn(result, texts),
    outline: outlineOf(compiled, language),
    contactTime: {
      difficulty,
      wordsPerHour: 6000,
      mergenerConstant: mergenerConstant(difficulty),
      ways: waysOf(compiled, language, difficulty),
      hoursClaimed: texts.provider.hours,
    },
    quizzes: quizzesIn(compiled, language),
    surveys: surveysIn(result, language),
    references: content.references?.input ?? null,
    lessons: lessonsOf(compiled, language),
    items: itemsIn(compiled, language),
    pages,
    accessibility: accessibility.trim(),
    changes: sinceLast(changes, record.version),
  };
  return { missing: missingIn(facts), ...facts };
}
