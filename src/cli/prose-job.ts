/** Runs in a thread of its own: the words of the course in a folder, looked at while the main thread checks the rest. */
import { parentPort, workerData } from 'node:worker_threads';
import { portions } from '../toolkit/prose/portions.js';
import { proseProblems } from '../toolkit/prose/prose.js';
import { readCourse } from './disk.js';

const files = readCourse(String(workerData));
parentPort?.postMessage(await proseProblems(() => portions(files), files));
