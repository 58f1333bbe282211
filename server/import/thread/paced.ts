/** A database that leaves others time: after each write nothing more is written for as long as that took. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../database/driver.ts';

const maxPauseMs = 500;

export function paced(db: Database): Database {
  const afterwards = async <T>(work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    const done = await work();
    await sleep(Math.min(maxPauseMs, performance.now() - began));
    return done;
  };
  return {
    ...db,
    write: (work) => afterwards(() => db.write(work)),
    patient: (timeoutMs) => paced(db.patient(timeoutMs)),
    until: (signal) => paced(db.until(signal)),
  };
}
