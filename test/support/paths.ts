/** Ways through a lesson that end as wanted. */
import { offered, replay } from '../../src/course/run.js';
import type { EndingKind, Key, Lesson, Verdict } from '../../src/course/types.js';

/** The shortest path (breadth first over situations) to an ending of that kind; only over replies with these verdicts, where given. */
export function pathTo(lesson: Lesson, kind: EndingKind, verdicts?: readonly Verdict[]): readonly Key[] {
  const seen = new Set<string>();
  let level: readonly (readonly Key[])[] = [[]];
  while (level.length > 0) {
    const next: (readonly Key[])[] = [];
    for (const path of level) {
      const { place, situation } = replay(lesson, path);
      if (place.kind === 'ending') {
        if (place.ending === kind) return path;
        continue;
      }
      const { donts, ...rest } = situation;
      const mark = `${place.id} ${JSON.stringify(rest)} ${donts.length > 0}`;
      if (seen.has(mark)) continue;
      seen.add(mark);
      for (const reply of offered(place, situation)) {
        if (!verdicts || verdicts.includes(reply.verdict)) next.push([...path, reply.key]);
      }
    }
    level = next;
  }
  throw new Error(`${lesson.id} has no way to ${kind}`);
}
