/** Sections of pages, surveys and practice units, read. What the course no longer asks is left out. */
import { isComplete, isResponse } from '../response.js';
import { longestTook } from '../state.js';
import type { Answer, PageState, PracticeState, SurveyState } from '../state.js';
import { scales } from '../types.js';
import type { ItemId, Key, Page, Practice, Survey } from '../types.js';
import { codeLength } from './code-length.js';
import type { Reader } from './reader.js';

export function readPage(page: Page, reader: Reader): PageState {
  const read = reader.take(1) === '1';
  const answers: Record<ItemId, Answer> = {};
  reader.list(() => {
    const code = reader.take(codeLength.inner);
    const item = Object.values(page.checks).find((one) => (one.code as string) === code);
    const response = reader.text().replaceAll('_', '+');
    const took = Math.min(longestTook, reader.number());
    if (item && isResponse(item, response) && isComplete(item, response)) answers[item.id] = { response, took };
  });
  return { kind: 'page', read, answers };
}

export function readSurvey(survey: Survey, reader: Reader): SurveyState {
  const handedIn = reader.take(1) === '1';
  const given: Record<Key, number> = {};
  reader.list(() => {
    const key = reader.take(1);
    const value = reader.number();
    const question = survey.questions.find((one) => (one.key as string) === key);
    if (!question || question.scale === 'words') return;
    const [least, most] = scales[question.scale];
    if (value >= least && value <= most) given[question.key] = value;
  });
  return { kind: 'survey', given, handedIn };
}

export function readPractice(practice: Practice, reader: Reader): PracticeState {
  const done = reader.take(1) === '1';
  const ticked: Key[] = [];
  while (!reader.atEnd) {
    const key = reader.take(1) as Key;
    if (practice.checks.includes(key) && !ticked.includes(key)) ticked.push(key);
  }
  return { kind: 'practice', ticked: ticked.sort(), done };
}
