import { lengths } from '../../compile/codes.js';
import { at } from '../../source/yaml.js';
import { collisions } from '../collisions.js';
import type { LessonSubject, Rule } from '../rule.js';

/** Codes of scenes and endings differ within a lesson. */
export const placeCodes: Rule<LessonSubject> = ({ file: { source }, lesson }) =>
  collisions(
    Object.values(lesson.places).map(({ id, code, kind }) => ({
      name: id,
      code,
      at: () => at(source, [`${kind}s`, id], 'key'),
    })),
    lengths.place,
  );
