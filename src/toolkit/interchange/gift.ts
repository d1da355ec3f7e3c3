/** Moodle’s GIFT: single and multiple choice, and matching. */
import { optionsOf, placesOf, stemOf, type Question, type QuestionBank } from './questions.js';
import { fractionOf } from './fractions.js';
import { wordsIn, type Words } from './words.js';

const html = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
/** Characters with a meaning in GIFT get a backslash. */
const safe = (text: string): string => text.replace(/[\\~=#{}:]/g, '\\$&');
const words = (text: string): string => safe(html(text));
const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${words(line)}</p>`).join('');
/** The right side of a pair is plain text. */
const plain = (text: string): string => safe(text.replace(/->/g, '→'));

const reasons = (question: Question): string =>
  `####<ul>${optionsOf(question)
    .map(({ text, why }) => `<li><em>${words(text)}</em> ${words(why)}</li>`)
    .join('')}</ul>`;
const pairs = (found: readonly (readonly [string, string])[]): readonly string[] =>
  found.map(([left, right]) => `=${words(left)} -> ${plain(right)}`);

function answers(question: Question, own: Words): readonly string[] {
  const { item, text } = question;
  const options = optionsOf(question);
  switch (item.kind) {
    case 'choice':
    case 'line':
      return options.map(
        ({ key, text: option, why }) => `${key === item.correct ? '=' : '~'}${words(option)}#${words(why)}`,
      );
    case 'select':
      return options.map(({ key, text: option, why }) => `~%${fractionOf(item, key)}%${words(option)}#${words(why)}`);
    case 'sort':
      return [
        ...pairs(
          options.map(({ key, text: option }) => [
            option,
            item.sound.some((one) => one === key) ? own.sound : own.dont,
          ]),
        ),
        reasons(question),
      ];
    case 'order': {
      const places = placesOf(item.correct, own.or);
      return [...pairs(options.map(({ key, text: option }) => [option, places.get(key) ?? ''])), reasons(question)];
    }
    case 'match': {
      const target = (key: string): string => options.find((one) => one.key === key)?.text ?? '';
      const right = item.prompts.map((prompt): [string, string] => [
        text.prompts?.[prompt] ?? '',
        target(item.correct[prompt] ?? ''),
      ]);
      const used = new Set(Object.values(item.correct));
      const rest = options
        .filter(({ key }) => ![...used].some((one) => one === key))
        .map(({ text: option }): [string, string] => ['', option]);
      return [...pairs([...right, ...rest]), reasons(question)];
    }
  }
}

function questionText(question: Question, own: Words): string {
  const { id, item } = question;
  const tags = [item.objective, ...item.points, item.source, ...(item.lookalike ? ['look-alike'] : [])];
  const head = `// [id:${id}] ${tags.map((tag) => `[tag:${tag}]`).join(' ')}`;
  return [
    head,
    `::${safe(id)}::[html]${paragraphs(stemOf(question))}{`,
    ...answers(question, own).map((line) => `  ${line}`),
    '}',
  ].join('\n');
}

/** The bank as one GIFT file, a category for each cell. */
export function gift(bank: QuestionBank): string {
  const own = wordsIn(bank.language);
  const title = bank.title.replace(/\//g, '//');
  const parts = bank.cells.flatMap(({ id, questions }) => [
    `$CATEGORY: ${title}/${id}`,
    ...questions.map((one) => questionText(one, own)),
  ]);
  return `${parts.join('\n\n')}\n`;
}
