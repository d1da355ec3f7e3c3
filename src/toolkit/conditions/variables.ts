/** What a condition may ask about, and which values each can have. */
import { affects, channels, flags, requests, type Variable } from '../../course/situation.js';

export type Domain =
  | { readonly kind: 'flag' }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  | { readonly kind: 'number'; readonly least: number; readonly most: number };

const flagDomains = flags.map((flag): [Variable, Domain] => [flag, { kind: 'flag' }]);

export const variables: ReadonlyMap<string, readonly [Variable, Domain]> = new Map(
  (
    [
      ['alliance', { kind: 'number', least: 0, most: 3 }],
      ['readiness', { kind: 'number', least: 0, most: 2 }],
      ['uncorrected', { kind: 'number', least: 0, most: 99 }],
      ['affect', { kind: 'word', words: affects }],
      ['channel', { kind: 'word', words: channels }],
      ['request', { kind: 'word', words: requests }],
      ...flagDomains,
    ] as readonly (readonly [Variable, Domain])[]
  ).map((entry) => [entry[0], entry]),
);
