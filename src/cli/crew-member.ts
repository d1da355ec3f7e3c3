/** Runs in a thread of its own: does jobs as they come. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Briefing } from '../toolkit/crew/job.js';
import { Member } from '../toolkit/crew/member.js';
import { frameOf } from '../toolkit/inspect.js';
import type { Delivery, Order } from './crew.js';

const briefing = workerData as Briefing;
const member = new Member(frameOf(briefing.around), briefing);
let before: Promise<unknown> = Promise.resolve();

parentPort?.on('message', ({ id, job }: Order) => {
  before = before.then(async () => {
    const delivery: Delivery = { id, done: await member.work(job) };
    parentPort?.postMessage(delivery);
  });
});
