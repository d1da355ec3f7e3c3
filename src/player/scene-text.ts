import type { LessonText, SceneText } from '../course/text.js';
import type { Place } from '../course/types.js';

/** The words of a scene; undefined for an ending. */
export function sceneText({ places }: LessonText, { id }: Place): SceneText | undefined {
  const text = places[id];
  return text?.kind === 'scene' ? text : undefined;
}
