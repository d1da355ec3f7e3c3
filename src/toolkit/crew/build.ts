/** A big course built by several. */
import { insideOf, make, type BuildInput, type Built } from '../build.js';
import type { Files } from '../files.js';
import { typicalWords } from '../figures/times.js';
import type { Frame } from '../inspect.js';
import { packed, type Packed } from '../package/zip.js';
import { checkBy, type CheckedByCrew } from './check.js';
import type { Crew, Job } from './job.js';

/** Files by what is in them, packed by whoever has time. */
async function deflated(crew: Crew, files: Files): Promise<(bytes: Uint8Array) => Packed> {
  const all = [...files.values()];
  const known = new Map<Uint8Array, Packed>();
  const jobs = all.map((bytes): Job => ({ kind: 'deflate', bytes }));
  await crew.all(jobs, (done, index) => {
    const bytes = all[index];
    if (done.kind === 'deflated' && bytes) known.set(bytes, done.packed);
  });
  return (bytes) => known.get(bytes) ?? packed(bytes);
}

interface BuiltByCrew extends Omit<Built, 'checked'> {
  readonly checked: CheckedByCrew;
}

/** The same as `build`. The crew is briefed with `frame`, and that texts are wanted. */
export async function buildBy(crew: Crew, input: BuildInput, frame: Frame): Promise<BuiltByCrew> {
  const checked = await checkBy(crew, input.files, frame, { prose: false });
  const { result, wordsOf } = checked;
  if (!result) return { checked, packages: [], dist: new Map() };
  const inside = insideOf(input, result, { wordsOf: (unit, text) => wordsOf.get(text) ?? typicalWords(unit, text) });
  return { checked, ...make(input, result, inside, await deflated(crew, inside.chunks)) };
}
