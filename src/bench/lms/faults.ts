/** An LMS's bad days: what each does to a call. A new fault is a line here. */
import type { Role } from './standard.js';

export interface Fault {
  readonly title: string;
  readonly roles: readonly Role[];
  readonly effect:
    | { readonly kind: 'refuses' }
    | { readonly kind: 'throws'; readonly message: string }
    /** The call blocks the page, as a synchronous request does; then it works. */
    | { readonly kind: 'hangs'; readonly ms: number }
    /** Says "true" with code 0; nothing is done. */
    | { readonly kind: 'pretends' };
}

const everything: readonly Role[] = [
  'initialize',
  'finish',
  'get',
  'set',
  'commit',
  'lastError',
  'errorString',
  'diagnostic',
];
const storing: readonly Role[] = ['commit', 'finish'];

/** In the order in which they take effect. */
export const faults = {
  gone: {
    title: 'LMS gone',
    roles: everything,
    effect: { kind: 'throws', message: 'The LMS is gone' },
  },
  hangs: {
    title: 'Commit hangs for 3 seconds',
    roles: ['commit'],
    effect: { kind: 'hangs', ms: 3000 },
  },
  throws: {
    title: 'Commit throws',
    roles: storing,
    effect: { kind: 'throws', message: 'The LMS could not store this' },
  },
  refuses: {
    title: 'Commit returns false',
    roles: storing,
    effect: { kind: 'refuses' },
  },
  pretends: {
    title: 'Commit says true, stores nothing',
    roles: storing,
    effect: { kind: 'pretends' },
  },
  writes: {
    title: 'Writes refused',
    roles: ['set'],
    effect: { kind: 'refuses' },
  },
} as const satisfies Readonly<Record<string, Fault>>;

export type FaultId = keyof typeof faults;

export const faultIds = Object.keys(faults) as readonly FaultId[];

/** The faults among `on` that befall this call, in order. */
export function befalling(on: ReadonlySet<FaultId>, role: Role): readonly Fault[] {
  return faultIds
    .filter((id) => on.has(id))
    .map((id): Fault => faults[id])
    .filter(({ roles }) => roles.includes(role));
}
