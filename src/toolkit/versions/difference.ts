/** What differs between two versions of a course, as far as saved progress depends on it. */
import type { Path } from '../source/yaml.js';

/**
 * `loses`: something that a learner in the middle of the old version has is gone under the new one.
 * `changes`: it stays, and means something else than it did. `keeps`: a difference that costs nobody anything.
 */
export type Weight = 'loses' | 'changes' | 'keeps';

const weights = {
  'unit-removed': 'loses',
  'unit-added': 'keeps',
  'unit-added-required': 'changes',
  'unit-renamed': 'keeps',
  'unit-recoded': 'loses',
  'unit-reused': 'loses',
  'scene-removed': 'loses',
  'scene-added': 'keeps',
  'scene-renamed': 'keeps',
  'scene-recoded': 'loses',
  'scene-reused': 'changes',
  'start-changed': 'changes',
  'reply-removed': 'loses',
  'reply-added': 'keeps',
  'reply-reused': 'changes',
  'verdict-changed': 'changes',
  'route-changed': 'changes',
  'effects-changed': 'changes',
  'item-removed': 'loses',
  'item-added': 'keeps',
  'item-renamed': 'keeps',
  'item-recoded': 'loses',
  'item-reused': 'changes',
  'item-key-changed': 'changes',
  'options-removed': 'loses',
  'pass-mark-raised': 'loses',
  'attempts-changed': 'changes',
  'question-removed': 'loses',
  'question-reused': 'changes',
  'check-removed': 'loses',
  'needs-added': 'changes',
} as const satisfies Readonly<Record<string, Weight>>;

export type DifferenceKind = keyof typeof weights;

export const weightOf = (kind: DifferenceKind): Weight => weights[kind];

export interface Difference {
  readonly kind: DifferenceKind;
  /** Of the new version, or of the old one where it has gone. */
  readonly unit: string;
  /** What it is about: a scene, an item, a reply as `scene/key`; empty for the unit itself. */
  readonly what: string;
  readonly was: string;
  readonly now: string;
  /** Where to look in the unit's file; the nearest thing that is still there counts. */
  readonly path: Path;
}
