/** The format of course.yaml. */
import * as v from 'valibot';
import { packagesSchema } from '../package/options.js';
import type { ProblemCode } from '../problems/problem.js';
import { themeSchema } from '../theme/schema.js';
import { norms } from './norms.js';
import { about, block, date, language, named, objective, several, slug, text, unitCode, whole } from './words.js';

/** What any unit may say. */
const unitParts = {
  included: v.exactOptional(about(v.boolean(), 'false: left out of the course')),
  required: v.exactOptional(about(v.boolean(), 'false: does not count for completing the course (sheets: false unless said)')),
  credited: v.exactOptional(about(v.boolean(), 'false: outside the time that a provider may credit')),
  needs: v.exactOptional(
    about(
      v.union([v.array(slug), v.literal('required')]),
      'Opens only when these units are done; required: every required unit before it',
    ),
  ),
};
const coded = { code: v.exactOptional(unitCode), ...unitParts };

const quiz = {
  'pass-mark': about(whole(0, 100), 'Percent of the items on a form'),
  attempts: about(whole(1, 20), 'Attempts before the lessons have to be reviewed'),
  lookalikes: about(
    v.pipe(
      v.tuple([whole(0, 99), whole(0, 99)]),
      v.check(([least, most]) => least <= most, 'least-above-most' satisfies ProblemCode),
    ),
    'At least and at most so many look-alikes on a form',
  ),
  blueprint: about(named(slug, whole(1, 99)), 'Items of each cell on a form'),
};

const unit = v.union([
  block({ lesson: about(slug, 'lessons/NAME.yaml'), ...unitParts }),
  block({
    page: about(slug, 'pages/NAME.md'),
    asks: v.exactOptional(about(v.picklist(['profession']), 'profession: the page shows the choice of a profession')),
    checks: v.exactOptional(about(slug, 'quizzes/NAME.yaml: quick checks at the end of the page')),
    ...coded,
  }),
  block({ quiz: about(slug, 'quizzes/NAME.yaml'), ...quiz, ...unitParts }),
  block({
    survey: about(slug, 'pages/NAME.yaml, kind: survey'),
    beside: v.exactOptional(about(slug, 'An earlier survey with the same questions, shown beside this one')),
    ...coded,
  }),
  block({ practice: about(slug, 'pages/NAME.yaml, kind: practice'), ...coded }),
  block({ sheet: about(slug, 'pages/NAME.yaml, kind: certificate, card or policy'), ...coded }),
]);

/** Everything may be empty: the certificate leaves out what is. */
const provider = block({
  name: v.exactOptional(v.string()),
  address: v.exactOptional(v.string()),
  number: v.exactOptional(about(v.string(), 'The approver’s number for the provider')),
  statements: v.exactOptional(about(v.array(text), 'Approval statements, word for word')),
  hours: v.exactOptional(about(v.pipe(v.number(), v.minValue(0, 'too-small' satisfies ProblemCode), v.maxValue(100, 'too-big' satisfies ProblemCode)), 'Credit hours; 0 claims none')),
  'credit-type': v.exactOptional(v.string()),
  author: v.exactOptional(about(v.string(), 'Author and credentials')),
  signatory: v.exactOptional(about(v.string(), 'Who signs')),
  'show-score': v.exactOptional(v.boolean()),
});

export const courseSchema = block({
  languages: about(several(language), 'Languages of the course, such as en; the first is the one that the content is written in'),
  units: about(v.pipe(v.array(unit), v.minLength(1, 'empty-list' satisfies ProblemCode)), 'What is played, in this order'),
  objectives: about(named(objective, text), 'What a learner can do afterwards'),
  points: about(named(slug, text), 'Teaching points'),
  reporting: block({
    'on-fail': about(v.picklist(['failed', 'incomplete']), 'What the LMS is told while the attempts are used up without a pass'),
    'final-status': about(v.picklist(['passed', 'completed']), 'passed: success is reported; completed: completion and score only'),
    'exit-after-pass': v.exactOptional(about(v.picklist(['suspend', 'normal']), 'suspend: the learner may come back to review; normal: the attempt ends')),
    responses: v.exactOptional(about(v.picklist(['letters', 'readable']), 'How responses stand in the LMS’s report')),
    interactions: v.exactOptional(about(v.picklist(['journaled', 'aligned']), 'journaled: in the order met; aligned: one fixed number for all learners')),
  }),
  theme: v.exactOptional(themeSchema),
  packages: v.exactOptional(packagesSchema),
  provider: v.exactOptional(provider),
  review: v.exactOptional(
    block({
      author: v.exactOptional(about(v.string(), 'Who wrote the course, with credentials')),
      reviewer: v.exactOptional(about(v.string(), 'Who reviewed it, with credentials')),
      date: v.exactOptional(about(date, 'When the course was last reviewed as a whole, such as 2026-11-01')),
    }),
  ),
  norms: v.exactOptional(norms),
});

export type CourseInput = v.InferOutput<typeof courseSchema>;
export type UnitInput = v.InferOutput<typeof unit>;
