/** The worker thread: comparing all capabilities takes seconds, and requests must not wait for it. */
import { parentPort, workerData } from 'node:worker_threads';
import { nearestPairs } from './nearest.ts';

parentPort?.postMessage(nearestPairs(workerData.vectors, workerData.most, workerData.least));
