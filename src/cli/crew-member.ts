/** Runs in a thread of its own: hears what it is about, then does jobs as they come. */
import { parentPort } from 'node:worker_threads';
import type { Briefing } from '../toolkit/crew/job.js';
import { Member } from '../toolkit/crew/member.js';
import { frameOf } from '../toolkit/inspect.js';
import type { Delivery, Order } from './crew.js';

parentPort?.once('message', (briefing: Briefing) => {
  const member = new Member(frameOf(briefing.around), briefing);
  let before: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', ({ id, job }: Order) => {
    before = before.then(async () => {
      const delivery: Delivery = { id, done: await member.work(job) };
      parentPort?.postMessage(delivery);
    });
  });
});
