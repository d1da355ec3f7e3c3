/** One item as a QTI 3.0 assessment item (1EdTech, ASI information model 3.0). */
import { xml, type Element } from '../manifest/xml.js';
import { optionsOf, rightOrders, stemOf, type Question } from './questions.js';
import type { Words } from './words.js';

type Cardinality = 'single' | 'multiple' | 'ordered';
type BaseType = 'identifier' | 'directedPair';

const option = (key: string): string => `option-${key}`;
const prompt = (key: string): string => `prompt-${key}`;
const pair = (one: string, other: string): string => `${one} ${other}`;
/** QTI identifiers begin with a letter. */
export const itemIdentifier = (id: string): string => `item-${id}`;

interface Shape {
  readonly cardinality: Cardinality;
  readonly baseType: BaseType;
  readonly correct: readonly string[];
  /** Further responses that are as right. */
  readonly also: readonly (readonly string[])[];
  readonly interaction: Element;
}

const base = { '@response-identifier': 'RESPONSE' };
const choiceOf = (key: string, text: string): Element => ({ '@identifier': option(key), '#text': text });
const associable = (identifier: string, most: number, text: string): Element => ({
  '@identifier': identifier,
  '@match-max': String(most),
  '#text': text,
});
const targets: readonly ('sound' | 'dont')[] = ['sound', 'dont'];

function shapeOf(question: Question, words: Words): Shape {
  const { item, text } = question;
  const options = optionsOf(question);
  const ask: Element = { 'qti-prompt': text.stem };
  const choices = options.map((one) => choiceOf(one.key, one.text));
  switch (item.kind) {
    case 'choice':
    case 'line':
    case 'select': {
      const single = item.kind !== 'select';
      const interaction: Element = {
        ...base,
        '@shuffle': String(item.kind !== 'line'),
        '@max-choices': single ? '1' : '0',
        ...ask,
        'qti-simple-choice': choices,
      };
      const correct = item.kind === 'select' ? item.correct.map(option) : [option(item.correct)];
      return {
        cardinality: single ? 'single' : 'multiple',
        baseType: 'identifier',
        correct,
        also: [],
        interaction: { 'qti-choice-interaction': interaction },
      };
    }
    case 'order': {
      const [correct = [], ...also] = rightOrders(item.correct).map((order) => order.map(option));
      const interaction: Element = { ...base, '@shuffle': 'true', ...ask, 'qti-simple-choice': choices };
      return {
        cardinality: 'ordered',
        baseType: 'identifier',
        correct,
        also,
        interaction: { 'qti-order-interaction': interaction },
      };
    }
    case 'sort': {
      const sets: readonly Element[] = [
        { 'qti-simple-associable-choice': options.map((one) => associable(option(one.key), 1, one.text)) },
        { 'qti-simple-associable-choice': targets.map((target) => associable(target, options.length, words[target])) },
      ];
      const correct = item.options.map((key) => pair(option(key), item.sound.includes(key) ? 'sound' : 'dont'));
      return matchShape(sets, correct, options.length, ask);
    }
    case 'match': {
      const sets: readonly Element[] = [
        {
          'qti-simple-associable-choice': item.prompts.map((key) =>
            associable(prompt(key), 1, text.prompts?.[key] ?? ''),
          ),
        },
        {
          'qti-simple-associable-choice': options.map((one) =>
            associable(option(one.key), item.prompts.length, one.text),
          ),
        },
      ];
      const correct = item.prompts.map((key) => pair(prompt(key), option(item.correct[key] ?? '')));
      return matchShape(sets, correct, item.prompts.length, ask);
    }
  }
}

function matchShape(sets: readonly Element[], correct: readonly string[], most: number, ask: Element): Shape {
  const interaction: Element = {
    ...base,
    '@shuffle': 'true',
    '@max-associations': String(most),
    ...ask,
    'qti-simple-match-set': sets,
  };
  return {
    cardinality: 'multiple',
    baseType: 'directedPair',
    correct,
    also: [],
    interaction: { 'qti-match-interaction': interaction },
  };
}

const setScore = (score: '0' | '1'): Element => ({
  'qti-set-outcome-value': { '@identifier': 'SCORE', 'qti-base-value': { '@base-type': 'float', '#text': score } },
});
const response: Element = { '@identifier': 'RESPONSE' };

/** All or nothing, as in the course; then the feedback is set off. */
function processing({ also, baseType }: Shape, byOption: boolean): Element {
  const others = also.map((order): Element => ({
    'qti-variable': response,
    'qti-ordered': { 'qti-base-value': order.map((value) => ({ '@base-type': baseType, '#text': value })) },
  }));
  const right: Element = { 'qti-variable': response, 'qti-correct': response };
  const condition: Element =
    also.length === 0 ? { 'qti-match': right } : { 'qti-or': { 'qti-match': [right, ...others] } };
  const feedback: Element = byOption
    ? { 'qti-variable': response }
    : { 'qti-base-value': { '@base-type': 'identifier', '#text': 'answered' } };
  return {
    'qti-response-condition': {
      'qti-response-if': { ...condition, ...setScore('1') },
      'qti-response-else': setScore('0'),
    },
    'qti-set-outcome-value': { '@identifier': 'FEEDBACK', ...feedback },
  };
}

/** Rationales: of the option that was chosen, or of all where several were judged. */
function feedback(question: Question, byOption: boolean): readonly Element[] {
  const options = optionsOf(question);
  const shown = (identifier: string, body: Element): Element => ({
    '@outcome-identifier': 'FEEDBACK',
    '@identifier': identifier,
    '@show-hide': 'show',
    'qti-content-body': body,
  });
  if (byOption) return options.map(({ key, why }) => shown(option(key), { p: why }));
  return [shown('answered', { ul: { li: options.map(({ text, why }) => ({ p: [text, why] })) } })];
}

/** The XML file of an item. */
export function qtiItem(question: Question, language: string, words: Words): string {
  const { id, item, text } = question;
  const shape = shapeOf(question, words);
  const byOption = item.kind === 'choice' || item.kind === 'line';
  const [setting] = text.setting === undefined ? [] : stemOf(question);
  return xml('qti-assessment-item', {
    '@xmlns': 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
    '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    '@xsi:schemaLocation':
      'http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
    '@identifier': itemIdentifier(id),
    '@title': id,
    '@adaptive': 'false',
    '@time-dependent': 'false',
    '@xml:lang': language,
    'qti-response-declaration': {
      '@identifier': 'RESPONSE',
      '@cardinality': shape.cardinality,
      '@base-type': shape.baseType,
      'qti-correct-response': { 'qti-value': shape.correct },
    },
    'qti-outcome-declaration': [
      {
        '@identifier': 'SCORE',
        '@cardinality': 'single',
        '@base-type': 'float',
        '@normal-maximum': '1',
        'qti-default-value': { 'qti-value': '0' },
      },
      { '@identifier': 'FEEDBACK', '@cardinality': 'single', '@base-type': 'identifier' },
    ],
    'qti-item-body': { ...(setting !== undefined && { p: setting }), ...shape.interaction },
    'qti-response-processing': processing(shape, byOption),
    'qti-modal-feedback': feedback(question, byOption),
  });
}
