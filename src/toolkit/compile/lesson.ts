/** A lesson file becomes structure and text. */
import type { Condition } from '../../course/situation.js';
import type { EndingText, LessonText, ReplyText, SceneText } from '../../course/text.js';
import type {
  Ending,
  Key,
  Landing,
  Lesson,
  ObjectiveId,
  Place,
  PointId,
  Reply,
  Scene,
  SceneId,
  UnitId,
} from '../../course/types.js';
import { parseCondition } from '../conditions/parse.js';
import type { LessonFile } from '../content/content.js';
import { saysOf, scenesOf, type LandingPart, type ReplyPart, type ScenePart } from '../content/parts.js';
import { problem, type Problem } from '../problems/problem.js';
import type { LessonInput } from '../schema/lesson.js';
import { within, type Path } from '../source/yaml.js';
import { codeOf } from './codes.js';
import { once } from '../remembered.js';
import { flat, rendered } from './prose.js';
import { unsaid } from './unit-base.js';

export interface CompiledLesson {
  /** As if its unit in course.yaml said nothing but its name. */
  readonly lesson: Lesson;
  /** Conditions that cannot be read; they are left out of the structure. */
  readonly problems: readonly Problem[];
}

class Compiler {
  readonly problems: Problem[] = [];
  constructor(private readonly file: LessonFile) {}

  condition(text: string | undefined, path: Path): { when?: Condition } {
    if (text === undefined) return {};
    const parsed = parseCondition(text);
    if (parsed.ok) return { when: parsed.condition };
    const { code, offset, length, params } = parsed.error;
    this.problems.push(problem(code, within(this.file.source, [...path, 'when'], offset, length), params as never));
    return {};
  }

  landing(part: LandingPart): Landing {
    const next = part.routes.map(({ input, path }) => ({
      ...this.condition(input.when, path.slice(0, -1)),
      to: input.go as SceneId,
    }));
    const when = part.path.at(-2) === 'lands' ? this.condition(part.input.when, part.path) : {};
    return { ...when, effects: part.input.effects ?? {}, next };
  }

  reply(part: ReplyPart): Reply {
    const { name, verdict, points, when } = part.input;
    return {
      key: part.key as Key,
      name,
      verdict,
      points: points as PointId[],
      ...this.condition(when, part.path),
      lands: part.landings.map((landing) => this.landing(landing)),
    };
  }

  scene(part: ScenePart): Scene {
    const { code, worked } = part.input;
    return {
      kind: 'scene',
      id: part.id as SceneId,
      code: codeOf('place', part.id, code),
      worked: worked ?? false,
      says: saysOf(part).map(({ input, path }) => this.condition(input.when, path).when ?? null),
      replies: part.replies.map((reply) => this.reply(reply)),
    };
  }
}

function replyText(part: ReplyPart): ReplyText {
  const { say, act } = part.input;
  return {
    say: flat(say),
    ...(act && { act }),
    lands: part.landings.map(({ input: { hear, shows, why } }) => ({
      hear: flat(hear ?? ''),
      ...(shows !== undefined && { shows: flat(shows) }),
      why: flat(why ?? ''),
    })),
  };
}

function sceneText(part: ScenePart): SceneText {
  const { title, stage, shows, thinks, alone } = part.input;
  return {
    kind: 'scene',
    title: flat(title),
    ...(stage !== undefined && { stage: flat(stage) }),
    says: saysOf(part).map(({ input }) => flat(input.text)),
    ...(shows !== undefined && { shows: flat(shows) }),
    ...(alone && { alone }),
    ...(thinks !== undefined && { thinks: flat(thinks) }),
    replies: Object.fromEntries(part.replies.map((reply) => [reply.key, replyText(reply)])),
  };
}

function endingText({ title, tells, debrief, record }: LessonInput['endings'][string]): EndingText {
  return {
    kind: 'ending',
    title: flat(title),
    tellsHtml: rendered(tells),
    debriefHtml: rendered(debrief),
    recordHtml: rendered(record),
  };
}

/** What is read in a lesson; once it is known for an input it is not made again. */
export const lessonText = once((input: LessonInput): LessonText => {
  const { client } = input;
  const scenes = scenesOf(input).map((scene) => [scene.id, sceneText(scene)] as const);
  const endings = Object.entries(input.endings).map(([id, ending]) => [id, endingText(ending)] as const);
  return {
    kind: 'lesson',
    title: flat(input.title),
    premiseHtml: rendered(input.premise),
    holds: flat(input.holds),
    client: { name: flat(client.name), portrait: client.portrait, about: flat(client.about) },
    places: Object.fromEntries<SceneText | EndingText>([...scenes, ...endings]),
  };
});

export function compileLesson(file: LessonFile): CompiledLesson {
  const { input, name } = file;
  const compiler = new Compiler(file);
  const scenes = scenesOf(input).map((part): [string, Place] => [part.id, compiler.scene(part)]);
  const endings = Object.entries(input.endings).map(([id, { code, ending }]): [string, Place] => {
    const place: Ending = { kind: 'ending', id: id as SceneId, code: codeOf('place', id, code), ending };
    return [id, place];
  });
  const lesson: Lesson = {
    kind: 'lesson',
    id: name as UnitId,
    code: codeOf('unit', name, input.code),
    ...unsaid,
    objectives: input.objectives as ObjectiveId[],
    start: { ...input.start, flags: [], donts: [], uncorrected: 0 },
    first: input.first as SceneId,
    places: Object.fromEntries([...scenes, ...endings]),
  };
  return { lesson, problems: compiler.problems };
}
