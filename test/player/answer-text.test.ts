import { expect, it } from 'vitest';
import type { Response } from '../../src/course/response.js';
import type { ItemId } from '../../src/course/types.js';
import { answerText } from '../../src/player/quiz-result/answer-text.js';
import { en } from '../../src/player/strings/en.js';
import { quiz, quizText } from './fixture-quiz.js';

it.each([
  ['sort', 'a+b-', ['I did see it, → Sound', 'Ha, no worri → A don’t', 'Smile, and a → –']],
  ['flow', 'ba', ['1. Welcome the', '2. Mention the']],
  ['match', '1b', ['It threw me → It tells the', 'Keep me off → –', 'I don’t conn → –']],
  ['reply', 'a', ['Your friend ']],
  ['record', 'ab', ['That the req', 'What was sai']],
  ['reply', '', []],
])('%s %s', (id, response, lines) => {
  const item = quiz.items[id as ItemId];
  const text = quizText.items[id as ItemId];
  if (!item || !text) throw new Error(id);
  const told = answerText(item, text, response as Response, en);
  expect(told).toHaveLength(lines.length);
  lines.forEach((line, i) => {
    const [start = '', mark] = line.split(' → ');
    expect(told[i]).toContain(start);
    if (mark !== undefined) expect(told[i]).toContain(` → ${mark}`);
  });
});
