/** A response in words, for the review after the keys are open. */
import { chosen, judgementOf, matchOf, type Response } from '../../course/response.js';
import type { ItemText } from '../../course/text.js';
import type { Item, Key } from '../../course/types.js';
import type { Strings } from '../strings/en.js';

/** One line for each part of the answer. */
export function answerText(item: Item, text: ItemText, response: Response, words: Strings): readonly string[] {
  const option = (key: Key | undefined): string => (key && text.options[key]?.text) ?? '–';
  switch (item.kind) {
    case 'choice':
    case 'line':
    case 'select':
      return chosen(response).map(option);
    case 'order':
      return chosen(response).map((key, i) => `${i + 1}. ${option(key)}`);
    case 'sort':
      return item.options.map((key) => {
        const mark = judgementOf(response, key);
        return `${option(key)} → ${mark === '+' ? words.sound : mark === '-' ? words.dont : '–'}`;
      });
    case 'match':
      return item.prompts.map((prompt) => `${text.prompts?.[prompt] ?? ''} → ${option(matchOf(response, prompt))}`);
  }
}
