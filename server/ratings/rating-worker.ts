/** The worker thread: a large board takes seconds, and requests must not wait for it. */
import { parentPort, workerData } from 'node:worker_threads';
import { rateBoard } from '../scoring/ratings/rate-board.ts';
import type { SourceBoard } from './boards.ts';

const boards: readonly SourceBoard[] = workerData;
parentPort?.postMessage(boards.map(({ kind, groups }) => rateBoard(kind, groups)));
