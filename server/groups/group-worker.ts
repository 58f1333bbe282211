/** The worker thread: grouping a large catalogue takes seconds, and requests must not wait for it. */
import { parentPort, workerData } from 'node:worker_threads';
import { mapOfGroups } from './map-of-groups.ts';

parentPort?.postMessage(mapOfGroups(workerData));
