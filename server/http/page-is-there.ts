import type { PageSubject } from '#contract/pages.ts';
import { isThere } from '../answers/is-there.ts';
import type { Database } from '../database/driver.ts';
import type { Logger } from './logger.ts';

/** Nobody waits longer for the document of a page: with the database away the page itself says so. */
const maxWaitMs = 4000;

/** Whether there is what a page is about; what cannot be read now is not said to be gone: the page itself says why. */
export const pageIsThere =
  (db: Database, logger: Logger) =>
  async (kind: PageSubject['kind'], id: string): Promise<boolean> => {
    try {
      return await isThere(db.until(AbortSignal.timeout(maxWaitMs)), kind, id);
    } catch (error) {
      logger.warn({ err: error }, 'a page is sent without knowing whether there is what it is about');
      return true;
    }
  };
