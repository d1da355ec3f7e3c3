/** Words and items of a real course, to deal a big one from. */
import { stringify } from 'yaml';
import type { Content } from '../toolkit/content/content.js';
import { saysOf, scenesOf } from '../toolkit/content/parts.js';
import { bytesOf, type Files } from '../toolkit/files.js';

const texts = [
  'about',
  'holds',
  'premise',
  'title',
  'stage',
  'says',
  'shows',
  'thinks',
  'say',
  'hear',
  'why',
  'tells',
  'debrief',
  'record',
] as const;
type Kind = (typeof texts)[number];

/** Different texts by what they are for, each on one line, and names of teaching points. */
export type Pool = Readonly<Record<Kind | 'points' | 'donts', readonly string[]>>;

const flat = (text: string): string => text.trim().replace(/\s+/g, ' ');

export function lessonPool({ lessons, course }: Content): Pool {
  const found = new Map(texts.map((key) => [key, new Set<string>()]));
  const keep = (key: Kind, text: string | undefined): void => {
    if (text !== undefined && !text.includes('](')) found.get(key)?.add(flat(text));
  };
  for (const { input } of lessons.values()) {
    keep('about', input.client.about);
    keep('holds', input.holds);
    keep('premise', input.premise);
    for (const scene of scenesOf(input).filter(({ input: { alone } }) => !alone)) {
      for (const key of ['title', 'stage', 'shows', 'thinks'] as const) keep(key, scene.input[key]);
      for (const variant of saysOf(scene)) keep('says', variant.input.text);
      for (const reply of scene.replies) {
        if (!reply.input.act) keep('say', reply.input.say);
        for (const { input: landing } of reply.landings) {
          keep('hear', landing.hear);
          keep('why', landing.why);
        }
      }
    }
    for (const ending of Object.values(input.endings))
      for (const key of ['tells', 'debrief', 'record'] as const) keep(key, ending[key]);
  }
  const points = Object.keys(course?.input.points ?? {});
  return {
    ...(Object.fromEntries([...found].map(([key, set]) => [key, [...set]])) as Record<Kind, string[]>),
    points: points.filter((point) => !point.startsWith('dont-')),
    donts: points.filter((point) => point.startsWith('dont-')),
  };
}

/** The `n`-th item: the real ones in turn, under another name and code. */
export function bankPool({ banks, course }: Content): (n: number, code: string) => string {
  const cells = blueprintOf(course);
  const real = [...banks.values()]
    .flatMap(({ input }) => Object.values(input.items))
    .filter(({ cell }) => Object.hasOwn(cells, cell))
    .map((item) => stringify({ ...item, code: undefined }, { lineWidth: 118 }).replace(/^(?=.)/gm, '    '));
  return (n, code) => `  item-${n + 1}:\n    code: ${JSON.stringify(code)}\n${real[n % real.length] ?? ''}\n`;
}

type CourseFile = Content['course'];

function quizOf(course: CourseFile) {
  return course?.input.units.find((unit) => 'quiz' in unit);
}
const blueprintOf = (course: CourseFile): Readonly<Record<string, number>> => quizOf(course)?.blueprint ?? {};

interface Names {
  readonly lessons: readonly string[];
  readonly banks: readonly string[];
}

/** course.yaml for these units, and what else stands in the folder. */
export function headPool({ course }: Content, model: Files, { lessons, banks }: Names): Files {
  const quiz = quizOf(course);
  const shape = quiz && { 'pass-mark': quiz['pass-mark'], attempts: 1, lookalikes: [0, 99], blueprint: quiz.blueprint };
  const input = {
    languages: ['en'],
    units: [...lessons.map((lesson) => ({ lesson })), ...banks.map((name) => ({ quiz: name, ...shape }))],
    objectives: course?.input.objectives,
    points: course?.input.points,
    reporting: { 'on-fail': 'failed', 'final-status': 'passed' },
    packages: { standards: ['cmi5', 'web'] },
    norms: {
      'lessons-per-point': 1,
      'items-per-point': banks.length > 0 ? 1 : 0,
      'items-per-dont': 0,
      'allowed-words': course?.input.norms?.['allowed-words'] ?? [],
    },
  };
  const same = ['imsmanifest.xml', 'cspell.json'].map((name) => [name, model.get(name) ?? bytesOf('')] as const);
  return new Map([['course.yaml', bytesOf(stringify(input, { aliasDuplicateObjects: false }))], ...same]);
}
