/** All rules, by what they look at. */
import type { BankFile, Content, PageFile } from '../content/content.js';
import { cells } from './bank/cells.js';
import { itemCodes } from './bank/item-codes.js';
import { itemKey } from './bank/item-key.js';
import { itemPoints } from './bank/item-points.js';
import { itemShape } from './bank/item-shape.js';
import { checkCells } from './bank/check-cells.js';
import { itemWords } from './bank/item-words.js';
import { keyLongest } from './bank/key-longest.js';
import { keyPosition } from './bank/key-position.js';
import { lookalikes } from './bank/lookalikes.js';
import { optionLength } from './bank/option-length.js';
import { sameOptions } from './bank/same-options.js';
import { stemWords } from './bank/stem-words.js';
import { beyond } from './course/beyond.js';
import { continuingEducation } from './course/continuing-education.js';
import { pointsCovered } from './course/points-covered.js';
import { reviewDates } from './course/review-dates.js';
import { suspendData } from './course/suspend-data.js';
import { unitCodes } from './course/unit-codes.js';
import { cycle } from './lesson/cycle.js';
import { lastHasWhen } from './lesson/last-has-when.js';
import { lessonPoints } from './lesson/lesson-points.js';
import { names } from './lesson/names.js';
import { placeCodes } from './lesson/place-codes.js';
import { portrait } from './lesson/portrait.js';
import { rationale } from './lesson/rationale.js';
import { replyCount } from './lesson/reply-count.js';
import { replyShape } from './lesson/reply-shape.js';
import { replyWords } from './lesson/reply-words.js';
import { soundLongest } from './lesson/sound-longest.js';
import { unknownScene } from './lesson/unknown-scene.js';
import { verdicts } from './lesson/verdicts.js';
import { earned } from './play/earned.js';
import { longest } from './play/longest.js';
import { offered } from './play/offered.js';
import { reached } from './play/reached.js';
import { sameReplies } from './play/same-replies.js';
import { pagePoints } from './page-points.js';
import { rawHtmlInBank, rawHtmlInLesson, rawHtmlInPage, rawHtmlInYamlPage } from './raw-html.js';
import type {
  BankSubject,
  CourseSubject,
  LessonSubject,
  PlaySubject,
  QuizSubject,
  Rule,
  YamlPageSubject,
} from './rule.js';

/** While one of these fails, a lesson cannot be played through. */
export const structure: readonly Rule<LessonSubject>[] = [
  unknownScene,
  names,
  lastHasWhen,
  replyShape,
  replyCount,
  cycle,
];
export const lesson: readonly Rule<LessonSubject>[] = [
  rationale,
  replyWords,
  verdicts,
  lessonPoints,
  placeCodes,
  portrait,
  soundLongest,
  rawHtmlInLesson,
];
export const play: readonly Rule<PlaySubject>[] = [offered, sameReplies, reached, earned, longest];
export const bank: readonly Rule<BankSubject>[] = [
  itemShape,
  itemKey,
  itemWords(45),
  itemPoints,
  itemCodes,
  sameOptions,
  keyLongest,
  keyPosition,
  optionLength,
  stemWords,
  rawHtmlInBank,
];
/** Translations run longer. */
export const translatedLesson: readonly Rule<Pick<LessonSubject, 'file'>>[] = [rationale, replyWords, rawHtmlInLesson];
export const translatedBank: readonly Rule<Pick<BankSubject, 'file'>>[] = [itemWords(50), rawHtmlInBank];
export const checks: readonly Rule<BankFile>[] = [checkCells];
export const yamlPage: readonly Rule<YamlPageSubject>[] = [pagePoints, rawHtmlInYamlPage];
export const quiz: readonly Rule<QuizSubject>[] = [cells, lookalikes];
/** Asked only where nothing else is wrong. */
export const late: readonly Rule<Content>[] = [beyond];
export const page: readonly Rule<PageFile>[] = [rawHtmlInPage];
export const course: readonly Rule<CourseSubject>[] = [
  pointsCovered,
  unitCodes,
  suspendData,
  reviewDates,
  continuingEducation,
];
