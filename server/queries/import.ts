/** Writing facts. Rows are sent in batches; each call is one transaction. */
import { z } from 'zod';
import { defineQuery } from '../database/query.ts';

const id = z.object({ id: z.string() });
const map = z.record(z.string(), z.unknown());
const rows = z.array(map);
const ids = z.object({ ids: z.array(z.string()) });
const ofSource = z.object({ source: z.string() });

export const sourceState = defineQuery(
  'import/source-state',
  id,
  z.object({ contentHash: z.string().nullable(), snapshot: z.string().nullable() }),
);

export const beginImport = defineQuery(
  'import/begin',
  z.object({ source: map, import: z.string(), at: z.string(), sha256: z.string(), about: z.string() }),
  z.object({ id: z.string(), fresh: z.boolean() }),
);

export const resumableImport = defineQuery(
  'import/resumable',
  z.object({ source: z.string(), sha256: z.string() }),
  id,
);

/** The import that brought what a source says now, where that is this reading. */
export const standingImport = defineQuery(
  'import/standing',
  z.object({ source: z.string(), sha256: z.string() }),
  z.object({ id: z.string(), records: z.int(), entries: z.int() }),
);

export const countEntries = defineQuery(
  'import/count-entries',
  z.object({ import: z.string() }),
  z.object({ entries: z.int() }),
);

export const refsOfRecords = defineQuery(
  'import/refs-of-records',
  ids,
  z.object({ id: z.string(), ref: z.string() }),
);

export const finishImport = defineQuery(
  'import/finish',
  z.object({
    source: z.string(),
    import: z.string(),
    sha256: z.string(),
    records: z.int(),
    entries: z.int(),
    parts: z.int(),
  }),
  id,
);

export const mentionTerms = defineQuery('import/mention-terms', ids, id);

export const meaningsOfTerms = defineQuery(
  'import/meanings-of-terms',
  ids,
  z.object({ id: z.string(), ref: z.string() }),
);

export const writeCapabilities = defineQuery(
  'import/capabilities',
  z.object({ source: z.string(), import: z.string(), rows }),
  id,
);

export const writeRecords = defineQuery('import/records', z.object({ import: z.string(), rows }), id);

export const writeOffers = defineQuery(
  'import/offers',
  z.object({ import: z.string(), rows }),
  z.object({ written: z.int() }),
);

export const writeMatches = defineQuery(
  'import/matches',
  z.object({ import: z.string(), at: z.string(), rows }),
  z.object({ written: z.int() }),
);

export const writeTexts = defineQuery('import/texts', z.object({ import: z.string(), rows }), id);

export const supersedeMatches = defineQuery(
  'import/supersede-matches',
  z.object({ source: z.string(), import: z.string(), at: z.string(), limit: z.int() }),
  z.object({ superseded: z.int() }),
);

const ofImport = z.object({ source: z.string(), import: z.string() });

export const leaveStale = defineQuery('import/leave-stale', ofImport, ofSource);

export const putBack = defineQuery('import/put-back', ofImport, ofSource);

export const touchedBySource = defineQuery(
  'import/touched',
  ofSource,
  z.object({ tools: z.array(z.string()), terms: z.array(z.string()) }),
);

export const dropStale = defineQuery('import/drop-stale', ofImport, ofSource);

export const takenIds = defineQuery('import/taken-ids', ids, id);

export const joinRecords = defineQuery(
  'import/join',
  z.object({
    rows: z.array(
      z.object({
        record: z.string(),
        tool: z.string(),
        by: z.string(),
        rule: z.string().nullable(),
        former: z.string().nullable(),
      }),
    ),
  }),
  z.object({ tool: z.string() }),
);
