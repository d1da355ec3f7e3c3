/**
 * The player's styles: the theme, then each element's rules, nested below its name. The elements have no shadow roots:
 * one sheet is parsed once, ids and labels meet, and find, print and assistive technology see one document.
 */
import type { CSSResult } from 'lit';
import { styles as coursePlayer } from './course-player/course-player.styles.js';
import { styles as courseFrame } from './course-frame/course-frame.styles.js';
import { styles as roomScene } from './room-scene/room-scene.styles.js';
import { styles as progressPage } from './progress-page/progress-page.styles.js';
import { styles as pageView } from './page-view/page-view.styles.js';
import { styles as lessonView } from './lesson-view/lesson-view.styles.js';
import { styles as conversationView } from './conversation-view/conversation-view.styles.js';
import { styles as clientPortrait } from './client-portrait/client-portrait.styles.js';
import { styles as lessonTurn } from './lesson-turn/lesson-turn.styles.js';
import { styles as replyChoice } from './reply-choice/reply-choice.styles.js';
import { styles as replyRationale } from './reply-rationale/reply-rationale.styles.js';
import { styles as lessonEnding } from './lesson-ending/lesson-ending.styles.js';
import { styles as termNote } from './term-note/term-note.styles.js';
import { styles as glossaryPage } from './glossary-page/glossary-page.styles.js';
import { styles as pageCheck } from './page-check/page-check.styles.js';
import { styles as surveyView } from './survey-view/survey-view.styles.js';
import { styles as practiceView } from './practice-view/practice-view.styles.js';
import { styles as certificateSheet } from './certificate-sheet/certificate-sheet.styles.js';
import { styles as cardSheet } from './card-sheet/card-sheet.styles.js';
import { styles as policySheet } from './policy-sheet/policy-sheet.styles.js';
import { styles as settingsPanel, settingsStyles } from './settings-panel/settings-panel.styles.js';
import { styles as storyMap } from './story-map/story-map.styles.js';
import { styles as quizView } from './quiz-view/quiz-view.styles.js';
import { styles as quizItem } from './quiz-item/quiz-item.styles.js';
import { styles as itemLine } from './item-line/item-line.styles.js';
import { styles as itemSort } from './item-sort/item-sort.styles.js';
import { styles as itemOrder } from './item-order/item-order.styles.js';
import { styles as itemMatch } from './item-match/item-match.styles.js';
import { styles as quizOverview } from './quiz-overview/quiz-overview.styles.js';
import { styles as quizResult } from './quiz-result/quiz-result.styles.js';
import { baseFor } from './theme/base.js';
import { field } from './theme/field.js';
import { option } from './theme/option.js';
import { paper, printed } from './theme/paper.js';
import { table } from './theme/table.js';
import { tokens } from './theme/tokens.js';

type Rules = Readonly<Record<string, CSSResult | null>>;

/** What a course's first page shows. */
const first: Rules = {
  'course-player': coursePlayer,
  'course-frame': courseFrame,
  'room-scene': roomScene,
  'page-view': pageView,
  'settings-panel': settingsPanel,
};

const others: Rules = {
  'term-note': termNote,
  'progress-page': progressPage,
  'page-check': pageCheck,
  'survey-view': surveyView,
  'practice-view': practiceView,
  'certificate-sheet': certificateSheet,
  'card-sheet': cardSheet,
  'policy-sheet': policySheet,
  'glossary-page': glossaryPage,
  'story-map': storyMap,
  'lesson-view': lessonView,
  'conversation-view': conversationView,
  'client-portrait': clientPortrait,
  'lesson-turn': lessonTurn,
  'reply-choice': replyChoice,
  'reply-rationale': replyRationale,
  'lesson-ending': lessonEnding,
  'quiz-view': quizView,
  'quiz-item': quizItem,
  'item-choice': null,
  'item-line': itemLine,
  'item-select': null,
  'item-sort': itemSort,
  'item-order': itemOrder,
  'item-match': itemMatch,
  'quiz-overview': quizOverview,
  'quiz-result': quizResult,
};

/** Speech in Spanish stands in «», as quotations in its texts do; browsers would set “”. */
const quotes = "q:lang(es){quotes:'«' '»' '“' '”'}";
const keyframes = '@keyframes arrive{from{opacity:0;transform:translateY(0.4rem)}}';

const nested = (rules: Rules): string =>
  Object.entries(rules)
    .map(([name, own]) => `${name}{display:block;${own?.cssText ?? ''}}`)
    .join('');
const everywhere = (rules: readonly CSSResult[]): string =>
  rules.map(({ cssText }) => `:where(course-player){${cssText}}`).join('');

/** The sheets as text, for the build to make files of: what a first page needs, and all else, which comes after it. */
export const sheets = {
  player:
    tokens.cssText +
    settingsStyles.cssText +
    baseFor('course-player') +
    everywhere([option, field]) +
    keyframes +
    nested(first),
  later: quotes + everywhere([table, paper]) + printed.cssText + nested(others),
};
