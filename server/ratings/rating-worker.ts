/** The worker thread: a large board takes seconds, and requests must not wait for it. */
import { parentPort, workerData } from 'node:worker_threads';
import { rateAll } from './rate-all.ts';

parentPort?.postMessage(rateAll(workerData));
