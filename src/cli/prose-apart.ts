/** The prose checks of a big course beside everything else, on another core. */
import { Worker } from 'node:worker_threads';
import type { Files } from '../toolkit/files.js';
import type { Problem } from '../toolkit/problems/problem.js';

/** Bytes of content from which starting a thread pays. */
const big = 4_000_000;

export const isBig = (files: Files): boolean => [...files.values()].reduce((sum, { length }) => sum + length, 0) > big;

export interface Apart {
  readonly problems: Promise<readonly Problem[]>;
  /** Nobody wants to know any more. */
  readonly drop: () => Promise<unknown>;
}

/** Looks at the words of the course in `folder`, which must not have errors for the answer to mean anything. */
export function proseApart(folder: string): Apart {
  const job = new URL('./prose-job.ts', import.meta.url).href;
  const start = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(job)}); })`;
  const worker = new Worker(start, { eval: true, workerData: folder });
  const problems = new Promise<readonly Problem[]>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  // Where it is dropped, its failure is nobody's business.
  problems.catch(() => undefined);
  return { problems, drop: () => worker.terminate() };
}
