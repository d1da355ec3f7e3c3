/** The format of lessons/NAME.yaml. */
import * as v from 'valibot';
import { affects, channels, flags, looks, requests } from '../../course/situation.js';
import { portraits } from './portraits.js';
import { about, block, code, condition, keyName, markdown, named, objective, several, slug, text, unitCode, whole } from './words.js';

const start = block({
  alliance: about(whole(0, 3), '0 (broken) to 3 (strong and established)'),
  affect: about(v.picklist(affects), 'How the client feels'),
  look: about(v.picklist(looks), 'Where the client’s attention is: on you, elsewhere in the room, on their own hands'),
  readiness: about(whole(0, 2), 'The therapist’s: 0 (flustered) to 2 (ready for what may surface)'),
  channel: about(v.picklist(channels), 'How the client asked: electronically or directly'),
  request: about(v.picklist(requests), 'What has become of the request'),
});

const effects = block({
  alliance: v.exactOptional(about(whole(-3, 3), 'Added to the alliance, such as +1 or -1')),
  readiness: v.exactOptional(about(whole(-2, 2), 'Added to the therapist’s readiness')),
  affect: v.exactOptional(v.picklist(affects)),
  look: v.exactOptional(v.picklist(looks)),
  request: v.exactOptional(v.picklist(requests)),
  sets: v.exactOptional(about(v.array(v.picklist(flags)), 'What is done now: step-1 sets named; step-2 limit and reason; step-3 role; step-4 explored; step-6 closed')),
});

const route = block({ when: v.exactOptional(condition), go: slug });
const next = about(v.union([slug, several(route)]), 'The next scene or ending, or a list of routes of which the last has no “when”');

/** What the client answers, and why. All of it may stand in the reply itself instead of in `lands`. */
const landingParts = {
  hear: v.exactOptional(about(text, 'What the client answers or does at once')),
  shows: v.exactOptional(about(text, 'The client’s look, as one natural sentence')),
  why: v.exactOptional(about(text, 'Rationale, at most 60 words: first what it did to this person now, then the point')),
  effects: v.exactOptional(effects),
  next: v.exactOptional(next),
};
const landing = block({ when: v.exactOptional(condition), ...landingParts });

const reply = block({
  name: about(slug, '2–4 words, readable in an LMS report; unique in the lesson'),
  say: about(text, 'What the therapist says, 10–45 words; or does, with act: true'),
  act: v.exactOptional(about(v.boolean(), 'true: “say” describes an act or a silence')),
  verdict: about(v.picklist(['sound', 'dont', 'repair']), 'What kind of reply this is'),
  points: about(v.array(slug), 'Teaching points shown, or the one dont-n that it is'),
  when: v.exactOptional(condition),
  lands: v.exactOptional(about(several(landing), 'Where the landing depends on the state: the first entry whose “when” holds')),
  ...landingParts,
});

const scene = block({
  title: about(text, '2–6 words, for the map'),
  code: v.exactOptional(code),
  worked: v.exactOptional(about(v.boolean(), 'true: a worked example with one reply, which the learner watches')),
  alone: v.exactOptional(about(v.boolean(), 'true: the client is not in the room; what a reply brings is told')),
  stage: v.exactOptional(about(text, 'What is seen or heard in the room')),
  says: v.exactOptional(
    about(v.union([text, several(block({ when: v.exactOptional(condition), text }))]), 'The client’s words on entering, or a list of variants of which the last has no “when”'),
  ),
  shows: v.exactOptional(about(text, 'The client’s look, as one natural sentence')),
  thinks: v.exactOptional(about(text, 'The therapist’s inner voice')),
  replies: about(named(keyName, reply), 'By key: one character 0–9 or a–z, never used again in this scene'),
});

const ending = block({
  title: text,
  code: v.exactOptional(code),
  ending: v.picklist(['strong', 'sound', 'unfinished', 'rupture']),
  tells: about(markdown, 'What happens; a scene, not a score. 40–90 words'),
  debrief: about(markdown, 'On the whole talk: what carried it, what stayed open. 60–120 words'),
  record: about(markdown, 'What to write in the record. 30–60 words'),
});

export const lessonSchema = block({
  title: text,
  code: v.exactOptional(unitCode),
  client: block({
    name: text,
    age: v.exactOptional(whole(0, 120)),
    portrait: about(slug, `Who is drawn: ${portraits.join(', ')}`),
    about: about(text, 'One plain sentence or two'),
  }),
  holds: about(text, 'One line: which feelings this conversation holds'),
  premise: about(markdown, '60–120 words, addressed to “you”, the therapist'),
  objectives: several(objective),
  start,
  first: about(slug, 'The first scene'),
  scenes: about(named(slug, scene), 'Scenes by name'),
  endings: about(named(slug, ending), 'Endings by name'),
});

export type LessonInput = v.InferOutput<typeof lessonSchema>;
export type SceneInput = v.InferOutput<typeof scene>;
export type ReplyInput = v.InferOutput<typeof reply>;
export type LandingInput = v.InferOutput<typeof landing>;
