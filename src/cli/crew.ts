/** Threads that work on a big course side by side, the main one among them. */
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { parted } from '../toolkit/content/read.js';
import type { Briefing, Crew, Done, Job } from '../toolkit/crew/job.js';
import { Member } from '../toolkit/crew/member.js';
import type { Files } from '../toolkit/files.js';
import { frameOf, type Frame } from '../toolkit/inspect.js';
import { courseSize } from './disk.js';

/** Bytes of content from which starting threads pays. */
const big = 4_000_000;

/** Jobs that a thread has at hand, so that it need not wait while the main one is busy. */
const atHand = 3;

/** Twice what a thread has by itself: what is at hand of one lesson is then copied half as often. */
const resourceLimits = { maxYoungGenerationSizeMb: 96 } as const;

export interface Order {
  readonly id: number;
  readonly job: Job;
}
export interface Delivery {
  readonly id: number;
  readonly done: Done;
}

function started(): Worker {
  // What `require` finds is a CommonJS copy, which looks for its loader in the wrong place once it is imported.
  const found = createRequire(import.meta.url).resolve('tsx/esm/api');
  const tsx = pathToFileURL(found.replace(/\.cjs$/, '.mjs')).href;
  const own = new URL('./crew-member.ts', import.meta.url).href;
  const start = `import(${JSON.stringify(tsx)}).then(({ register }) => { register(); return import(${JSON.stringify(own)}); })`;
  const worker = new Worker(start, { eval: true, execArgv: [], resourceLimits });
  worker.unref();
  return worker;
}

/** Threads that get ready while the main one, which is among `threads`, reads the files; whoever leaves them alone need not end them. */
export const recruited = (threads = availableParallelism()): readonly Worker[] =>
  Array.from({ length: threads - 1 }, started);

/** The same for the course in `folder`; undefined where it is so small that threads do not pay. */
export const recruitedFor = (folder: string): readonly Worker[] | undefined =>
  courseSize(folder) > big ? recruited() : undefined;

const breath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** One call of `all`: hands out what is left, and takes what comes. */
class Task {
  #next = 0;
  #left: number;
  readonly finished: Promise<void>;
  #finish: () => void = () => undefined;
  #fail: (error: unknown) => void = () => undefined;

  constructor(
    private readonly jobs: readonly Job[],
    private readonly take: (done: Done, index: number) => void,
  ) {
    this.#left = jobs.length;
    this.finished = new Promise((resolve, reject) => {
      this.#finish = resolve;
      this.#fail = reject;
    });
    if (jobs.length === 0) this.#finish();
  }

  next(): Order | undefined {
    const id = this.#next;
    const job = this.jobs[id];
    if (job) this.#next++;
    return job && { id, job };
  }

  done({ id, done }: Delivery): void {
    this.take(done, id);
    if (--this.#left === 0) this.#finish();
  }

  fail(error: unknown): void {
    this.#fail(error);
  }
}

async function helped(task: Task, work: (job: Job) => Promise<Done>): Promise<void> {
  for (let order = task.next(); order; order = task.next()) {
    task.done({ id: order.id, done: await work(order.job) });
    await breath();
  }
}

/** `work`: how the main thread does a job itself. */
function crewOf(workers: readonly Worker[], work: (job: Job) => Promise<Done>): Crew {
  let task: Task | undefined;
  const hand = (worker: Worker): void => {
    const order = task?.next();
    if (order) worker.postMessage(order);
  };
  for (const worker of workers) {
    worker.on('message', (delivery: Delivery) => {
      hand(worker);
      task?.done(delivery);
    });
    worker.on('error', (error) => task?.fail(error));
  }
  return {
    all: async (jobs, take) => {
      const own = new Task(jobs, take);
      task = own;
      for (let n = 0; n < atHand; n++) for (const worker of workers) hand(worker);
      await Promise.all([helped(own, work), own.finished]);
    },
  };
}

/** Lets `workers` and the main thread do something with the course in `files`; the workers end with it. */
export async function withCrew<T>(
  workers: readonly Worker[],
  files: Files,
  wanted: Pick<Briefing, 'prose' | 'texts'>,
  use: (crew: Crew, frame: Frame) => Promise<T>,
): Promise<T> {
  const { around } = parted(files);
  const { prose, texts } = wanted;
  const briefing: Briefing = { around, prose, texts };
  for (const worker of workers) {
    worker.ref();
    worker.postMessage(briefing);
  }
  const frame = frameOf(around);
  const member = new Member(frame, wanted);
  const crew = crewOf(workers, (job) => member.work(job));
  try {
    return await use(crew, frame);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
