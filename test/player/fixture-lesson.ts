/** A conversation with a worked scene, a learner's own two, and two endings. */
import type { Effects } from '../../src/course/situation.js';
import type { EndingText, LessonText, SceneText } from '../../src/course/text.js';
import type {
  Code,
  Ending,
  EndingKind,
  Key,
  Lesson,
  ObjectiveId,
  Place,
  PointId,
  Reply,
  Scene,
  SceneId,
  UnitId,
  Verdict,
} from '../../src/course/types.js';
import { people } from '../../src/player/portraits/people.js';

export const k = (key: string): Key => key as Key;

interface Line {
  readonly say: string;
  readonly verdict: Verdict;
  readonly hear: string;
  readonly why: string;
  readonly to: string;
  readonly shows?: string;
  readonly act?: boolean;
  readonly points?: readonly string[];
  readonly effects?: Effects;
}

interface Told extends Omit<SceneText, 'kind' | 'replies' | 'says'> {
  readonly says?: string;
  readonly worked?: boolean;
  readonly replies: Readonly<Record<string, Line>>;
}

const sceneOf = (id: string, n: number, told: Told): Scene => ({
  kind: 'scene',
  id: id as SceneId,
  code: `s0${n}` as Code,
  worked: told.worked ?? false,
  says: told.says ? [null] : [],
  replies: Object.entries(told.replies).map(([key, line]): Reply => ({
    key: k(key),
    name: `${id}-${key}`,
    verdict: line.verdict,
    points: (line.points ?? []) as PointId[],
    lands: [{ effects: line.effects ?? {}, next: [{ to: line.to as SceneId }] }],
  })),
});

const sceneText = ({ title, stage, shows, thinks, says, replies }: Told): SceneText => ({
  kind: 'scene',
  title,
  ...(stage && { stage }),
  ...(shows && { shows }),
  ...(thinks && { thinks }),
  says: says ? [says] : [],
  replies: Object.fromEntries(
    Object.entries(replies).map(([key, { say, act, hear, shows, why }]) => [
      key,
      { say, ...(act ? { act } : {}), lands: [{ hear, why, ...(shows ? { shows } : {}) }] },
    ]),
  ),
});

const scenes: Readonly<Record<string, Told>> = {
  coat: {
    title: 'The coat comes off',
    worked: true,
    stage: 'She drops her bag by the chair and looks around for the water.',
    says: 'Okay. So. Hi. Sorry, the train.',
    shows: 'Priya looks up, half smiling.',
    thinks: 'You saw it at eleven last night. Your shoulders are up. Say it simply, and then stop talking.',
    replies: {
      a: {
        say: 'Your follow request came through last night. I thought we could talk about it for a minute, before the week.',
        verdict: 'sound',
        points: ['step-1', 'action-1'],
        hear: 'Oh god. Was that weird?',
        shows: 'Priya laughs, then checks your face.',
        why: 'She heard one plain sentence and then room to answer. Naming it early, in an easy voice, makes it something the two of you can look at.',
        effects: { affect: 'embarrassed', look: 'you', sets: ['named'] },
        to: 'weird',
      },
    },
  },
  weird: {
    title: 'Was that weird?',
    stage: 'The laugh goes on a little too long.',
    thinks: 'She laughed, but she is checking your face.',
    replies: {
      a: {
        say: 'Not weird. People get curious about the person across from them. I keep my life online separate from my work, so I don’t connect with clients there.',
        verdict: 'sound',
        points: ['step-2'],
        hear: 'No, yeah. That makes total sense. I just… you mentioned a dog once.',
        shows: 'Priya lets go of her sleeve.',
        why: 'Curiosity was welcomed before the limit came, so the limit landed as yours and not as a verdict on her. Warmth, limit, reason.',
        effects: { alliance: 1, affect: 'curious', look: 'you', sets: ['limit', 'reason'] },
        to: 'dog',
      },
      b: {
        say: 'I’ll be straight with you, since we’re straight with each other: it threw me a little, seeing your name pop up at home.',
        verdict: 'dont',
        points: ['dont-1'],
        hear: 'Oh. Okay. I didn’t mean to, like, show up at your house.',
        shows: 'Priya pulls her sleeves over her hands and studies the carpet.',
        why: 'Now she is taking care of your evening. Your reaction is real and belongs in consultation; here it makes her the one who did something to you.',
        effects: { alliance: -1, affect: 'hurt', look: 'down' },
        to: 'dog',
      },
      c: {
        say: 'Let the moment pass. She is late already, and it is a hard week.',
        act: true,
        verdict: 'dont',
        points: ['dont-3'],
        hear: 'Anyway! Work. Work was a thing.',
        shows: 'Priya looks at the window and starts talking fast.',
        why: 'The question hung there and nobody took it. Unanswered, it will come back sideways, and she now knows it is not a thing one talks about.',
        effects: { affect: 'withdrawn', look: 'away' },
        to: 'dog',
      },
    },
  },
  dog: {
    title: 'A dog, once',
    stage: 'Outside, a bus sighs at the stop.',
    says: 'So is it a rule, or is it, like, a me thing?',
    replies: {
      a: {
        say: 'It’s a rule I’d keep with anyone, and one I believe in. This hour is for you, and I’d like it to stay that way, whatever you bring.',
        verdict: 'sound',
        points: ['step-3'],
        hear: 'Okay. That’s actually kind of nice. Nobody else has an hour for me.',
        shows: 'Priya breathes out and looks at you.',
        why: 'She asked whether it was about her, and you answered that. The role, said plainly, gave her something back in exchange for the no.',
        effects: { alliance: 1, affect: 'light', look: 'you', sets: ['role', 'closed'] },
        to: 'door',
      },
      b: {
        say: 'Let’s make it simple: keep me off the socials, and bring whatever it is in here instead.',
        verdict: 'dont',
        points: ['dont-2'],
        hear: 'Totally. Makes sense. Totally.',
        shows: 'Priya nods twice and looks at the clock.',
        why: 'She complied at once, which is not the same as understanding. A limit describes what you do; this told her what to do.',
        effects: { alliance: -1, affect: 'withdrawn', look: 'away', sets: ['closed'] },
        to: 'open',
      },
      c: {
        say: 'It isn’t about you at all. I’d say the same to anybody who sat there, and I’m glad that you asked me.',
        verdict: 'repair',
        points: ['step-2', 'step-3'],
        hear: 'Okay. Good. I was about to delete my whole account.',
        shows: 'Priya laughs, properly this time.',
        why: 'You heard the worry under the joke and answered it before anything else. That mends what the last minute bent.',
        effects: { alliance: 1, affect: 'light', look: 'you', sets: ['role', 'closed'] },
        to: 'door',
      },
    },
  },
};

const endings: Readonly<Record<string, readonly [EndingKind, Omit<EndingText, 'kind'>]>> = {
  door: [
    'strong',
    {
      title: 'At the door',
      tellsHtml:
        '<p>She stands with one arm in her coat. “My sister would have just left it on read,” she says. “For, like, a year.” She finds the other sleeve. “See you Thursday.”</p>',
      debriefHtml:
        '<p>You named it in the first two minutes, and the rest of the hour could be about her. The limit came with a reason and without a lecture. She asked the question that mattered, whether this was about her, and you did not hurry past it.</p>',
      recordHtml:
        '<p>Client sent a follow request to a personal account. Discussed in session: limit, reason and role explained; client responded with brief embarrassment, then ease. Request declined as agreed.</p>',
    },
  ],
  open: [
    'unfinished',
    {
      title: 'Totally',
      tellsHtml:
        '<p>“Totally,” she says again, to the coat rack. The door closes quietly. You still have the sentence you meant to say.</p>',
      debriefHtml:
        '<p>She agreed twice and asked nothing. Something is still open, and next session is early enough for it.</p>',
      recordHtml:
        '<p>Follow request mentioned; limit stated. Client’s response not yet explored; to be continued next session.</p>',
    },
  ],
};

export const lesson: Lesson = {
  kind: 'lesson',
  required: true,
  credited: true,
  needs: [],
  id: 'priya' as UnitId,
  code: 'pr' as Code,
  objectives: ['O1', 'O3'] as ObjectiveId[],
  start: {
    alliance: 2,
    affect: 'light',
    look: 'you',
    readiness: 1,
    channel: 'electronic',
    request: 'pending',
    flags: [],
    donts: [],
    uncorrected: 0,
  },
  first: 'coat' as SceneId,
  places: Object.fromEntries<Place>([
    ...Object.entries(scenes).map(([id, told], n): [string, Place] => [id, sceneOf(id, n, told)]),
    ...Object.entries(endings).map(([id, [ending]], n): [string, Ending] => [
      id,
      { kind: 'ending', id: id as SceneId, code: `e0${n}` as Code, ending },
    ]),
  ]),
};

export const lessonText: LessonText = {
  kind: 'lesson',
  title: 'Priya and the notification',
  premiseHtml:
    '<p>It is ten past five and already dark. Last night, on the sofa, your phone lit up: Priya, your five o’clock, wants to follow you. You put the phone face down and did not sleep very well.</p><p>You have not answered the request. You can hear her on the stairs now, two at a time.</p>',
  holds: 'surprise, a flash of embarrassment, relief.',
  client: {
    name: 'Priya',
    portrait: 'priya',
    drawing: people.priya,
    about: 'Session six. Came in for work stress; funny, quick, watches faces.',
  },
  places: {
    ...Object.fromEntries(Object.entries(scenes).map(([id, told]) => [id, sceneText(told)])),
    ...Object.fromEntries(Object.entries(endings).map(([id, [, text]]) => [id, { kind: 'ending', ...text }])),
  },
};
