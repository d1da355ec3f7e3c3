import { problem } from '../../problems/problem.js';
import { at } from '../../source/yaml.js';
import type { PlaySubject, Rule } from '../rule.js';
import { mostSituations } from './explore.js';

const most = 24;

/** No way through takes more than 24 replies, and the lesson is small enough to be tried out whole. */
export const longest: Rule<PlaySubject> = function* ({ file: { source }, play }) {
  const place = () => at(source, ['scenes'], 'key');
  if (!play.complete) yield problem('too-many-situations', place(), { most: mostSituations });
  if (play.longest > most) yield problem('too-long-a-path', place(), { count: play.longest, most });
};
