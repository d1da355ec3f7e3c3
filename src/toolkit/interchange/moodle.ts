/** Moodle XML, as question/format/xml of Moodle 4.5 and later reads it: `ordering` is part of Moodle since then. */
import { xml, type Element } from '../manifest/xml.js';
import { fractionOf } from './fractions.js';
import { optionsOf, placesOf, stemOf, type Question, type QuestionBank } from './questions.js';
import { wordsIn, type Words } from './words.js';

const html = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const rich = (text: string): Element => ({ '@format': 'html', text });
const paragraph = (text: string): string => `<p>${html(text)}</p>`;

const answer = (fraction: string, text: string, why: string): Element => ({
  '@fraction': fraction,
  '@format': 'html',
  text: paragraph(text),
  feedback: rich(why === '' ? '' : paragraph(why)),
});
const combined = { correctfeedback: rich(''), partiallycorrectfeedback: rich(''), incorrectfeedback: rich('') };

const reasons = (question: Question): string =>
  `<ul>${optionsOf(question)
    .map(({ text, why }) => `<li><em>${html(text)}</em> ${html(why)}</li>`)
    .join('')}</ul>`;

function head(question: Question, feedback: string): Element {
  const { id } = question;
  return {
    name: { text: id },
    questiontext: rich(stemOf(question).map(paragraph).join('')),
    generalfeedback: rich(feedback),
    defaultgrade: '1',
    penalty: '0',
    hidden: '0',
    idnumber: id,
  };
}

const tags = ({ item }: Question): Element => ({
  tags: {
    tag: [item.objective, ...item.points, item.source, ...(item.lookalike ? ['look-alike'] : [])].map((text) => ({
      text,
    })),
  },
});

function choice(question: Question, single: boolean, fraction: (key: string) => string, shuffle: boolean): Element {
  const answers = optionsOf(question).map(({ key, text, why }) => answer(fraction(key), text, why));
  return {
    '@type': 'multichoice',
    ...head(question, ''),
    single: String(single),
    shuffleanswers: String(shuffle),
    answernumbering: 'abc',
    ...combined,
    answer: answers,
    ...tags(question),
  };
}

/** Pairs with an empty left side are answers that fit nothing. */
const matching = (question: Question, pairs: readonly (readonly [string, string])[]): Element => ({
  '@type': 'matching',
  ...head(question, reasons(question)),
  shuffleanswers: 'true',
  ...combined,
  subquestion: pairs.map(([left, right]) => ({
    '@format': 'html',
    text: left === '' ? '' : paragraph(left),
    answer: { text: right },
  })),
  ...tags(question),
});

function questionElement(question: Question, own: Words): Element {
  const { item, text } = question;
  const options = optionsOf(question);
  switch (item.kind) {
    case 'choice':
    case 'line':
      return choice(question, true, (key) => (key === item.correct ? '100' : '0'), item.kind === 'choice');
    case 'select':
      return choice(question, false, (key) => fractionOf(item, key), true);
    case 'sort':
      return matching(
        question,
        options.map(({ key, text: option }) => [option, item.sound.some((one) => one === key) ? own.sound : own.dont]),
      );
    case 'match': {
      const used: readonly string[] = Object.values(item.correct);
      const target = (key: string | undefined): string => options.find((one) => one.key === key)?.text ?? '';
      return matching(question, [
        ...item.prompts.map((prompt) => [text.prompts?.[prompt] ?? '', target(item.correct[prompt])] as const),
        ...options.filter(({ key }) => !used.includes(key)).map((option) => ['', option.text] as const),
      ]);
    }
    case 'order': {
      if (item.correct.some((group) => group.length > 1)) {
        const places = placesOf(item.correct, own.or);
        return matching(
          question,
          options.map(({ key, text: option }) => [option, places.get(key) ?? '']),
        );
      }
      const sorted = item.correct.flat().map((key) => options.find((one) => one.key === key)?.text ?? '');
      return {
        '@type': 'ordering',
        ...head(question, reasons(question)),
        layouttype: 'VERTICAL',
        selecttype: 'ALL',
        selectcount: String(sorted.length),
        gradingtype: 'ALL_OR_NOTHING',
        showgrading: 'SHOW',
        numberingstyle: 'none',
        ...combined,
        answer: sorted.map((option, i) => ({ '@fraction': String(i + 1), '@format': 'html', text: paragraph(option) })),
        ...tags(question),
      };
    }
  }
}

/** The bank as one Moodle XML file, a category for each cell. */
export function moodleXml(bank: QuestionBank): string {
  const own = wordsIn(bank.language);
  const title = bank.title.replace(/\//g, '//');
  const category = (cell: string): Element => ({
    '@type': 'category',
    category: { text: `$course$/top/${title}/${cell}` },
  });
  return xml('quiz', {
    question: bank.cells.flatMap(({ id, questions }) => [
      category(id),
      ...questions.map((one) => questionElement(one, own)),
    ]),
  });
}
