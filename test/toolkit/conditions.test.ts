import { describe, expect, it } from 'vitest';
import { parseCondition } from '../../src/toolkit/conditions/parse.js';

const flag = (left: string) => ({ op: '=', left, right: true });

describe('conditions', () => {
  it.each([
    ['named', flag('named')],
    ['not explored', { op: 'not', of: flag('explored') }],
    ['alliance >= 2', { op: '>=', left: 'alliance', right: 2 }],
    ['alliance>=2', { op: '>=', left: 'alliance', right: 2 }],
    ['readiness == 2', { op: '=', left: 'readiness', right: 2 }],
    ['affect != hurt', { op: '!=', left: 'affect', right: 'hurt' }],
    ['  uncorrected > 0  ', { op: '>', left: 'uncorrected', right: 0 }],
    [
      'named and limit or closed',
      { op: 'or', of: [{ op: 'and', of: [flag('named'), flag('limit')] }, flag('closed')] },
    ],
    [
      'named and (limit or closed)',
      { op: 'and', of: [flag('named'), { op: 'or', of: [flag('limit'), flag('closed')] }] },
    ],
    ['not named and role', { op: 'and', of: [{ op: 'not', of: flag('named') }, flag('role')] }],
    ['not (named and role)', { op: 'not', of: { op: 'and', of: [flag('named'), flag('role')] } }],
    ['request = pending', { op: '=', left: 'request', right: 'pending' }],
  ])('reads %s', (text, condition) => {
    expect(parseCondition(text)).toEqual({ ok: true, condition });
  });

  it.each([
    ['', 'condition-expects', 0, 1],
    ['aliance >= 2', 'condition-word', 0, 7],
    ['alliance >= two', 'condition-expects', 12, 3],
    ['alliance >= 5', 'condition-value', 12, 1],
    ['alliance', 'condition-expects', 8, 1],
    ['affect = sad', 'condition-value', 9, 3],
    ['affect > hurt', 'condition-operator', 7, 1],
    ['named limit', 'condition-expects', 6, 5],
    ['named and', 'condition-expects', 9, 1],
    ['and named', 'condition-expects', 0, 3],
    ['(named', 'condition-expects', 6, 1],
    ['named)', 'condition-expects', 5, 1],
    ['named & limit', 'condition-expects', 6, 1],
    [`${'not '.repeat(60)}named`, 'condition-too-deep', 120, 3],
  ])('says where %s goes wrong', (text, code, offset, length) => {
    expect(parseCondition(text)).toMatchObject({ ok: false, error: { code, offset, length } });
  });
});
