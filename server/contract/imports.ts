/** Imports, what one would change, and questions of identity that it raises. */
import { z } from 'zod';
import { limit } from './asked.ts';
import { WebAddress } from './address.ts';
import { writeCall } from './call.ts';
import { LeftOut } from './left-out.ts';
import { MatchesByKind } from './matches-of-kinds.ts';
import { Id, IsoDate } from './vocabulary.ts';
import { cursor, trimmed } from './wire.ts';

export const importStates = [
  'queued',
  'running',
  'done',
  'failed',
  'overtaken',
  'undoing',
  'undone',
  'cancelled',
  'refused',
] as const;
/**
 * `overtaken`: cut off, and another reading of the source followed. `undoing`: being taken back. `cancelled`: taken
 * back before it was done. `refused`: not begun, as it would have removed too much or read nothing. A `running` import that no process works on was cut off; the same reading completes it.
 */
export const ImportState = z.enum(importStates).meta({ id: 'ImportState' });
export type ImportState = z.infer<typeof ImportState>;

const sample = <T extends z.ZodType>(item: T) => z.object({ total: z.int().min(0), items: z.array(item) });

export const ImportProgress = z.object({
  step: z.enum(['waiting', 'facts', 'entries', 'edges', 'tools', 'counts', 'map']),
  done: z.int().min(0),
  /** null while it cannot be known. */
  total: z.int().nullable(),
});
export type ImportProgress = z.infer<typeof ImportProgress>;

export const Import = z
  .object({
    id: z.string(),
    source: z.string(),
    /** The source's title; null once the source is gone. */
    title: z.string().nullable(),
    /** When it began. */
    at: z.string(),
    snapshot: z.string().nullable(),
    state: ImportState,
    records: z.int().nullable(),
    entries: z.int().nullable(),
    /** How far it is, while this server works on it. */
    progress: ImportProgress.nullable(),
    /** What was read and counts for nothing or for less, a reason each. */
    leftOut: z.array(LeftOut),
    /** Why it failed. */
    fault: z.string().nullable(),
  })
  .meta({ id: 'Import' });
export type Import = z.infer<typeof Import>;

export const ImportList = z
  .object({ total: z.int().min(0), items: z.array(Import), next: z.string().nullable() })
  .meta({ id: 'ImportList' });

/** A fact as the plan tells it. `id`: `source/key` of a record, a capability's id, an entry's id, or what it is tied to. */
export const PlannedFact = z.object({
  kind: z.enum(['record', 'capability', 'offer', 'match', 'text', 'decision', 'correction']),
  id: z.string(),
  name: z.string(),
  /** Of a fact that is there already what differs; of a new one what it says, with nothing before. */
  fields: z.array(z.object({ name: z.string(), before: z.string(), after: z.string() })),
});
export type PlannedFact = z.infer<typeof PlannedFact>;

const ConflictSide = z.object({
  /** `source/key` */
  record: z.string(),
  name: z.string(),
  /** The tool it stands for; null while it is only planned. */
  tool: z.string().nullable(),
  url: z.string().nullable(),
});

export const Conflict = z
  .object({
    id: z.string(),
    rule: z.string(),
    /** What the rule found, to a person. */
    says: z.string(),
    /** What both have in common, such as a name without its date. */
    shared: z.string(),
    left: ConflictSide,
    right: ConflictSide,
    /** What both tools hold together, and would meet; null while it is only planned. Questions are ordered by it. */
    hangs: z
      .object({
        matches: z.int().min(0),
        matchesByKind: MatchesByKind,
        offers: z.int().min(0),
        prices: z.int().min(0),
      })
      .nullable(),
  })
  .meta({ id: 'Conflict' });
export type Conflict = z.infer<typeof Conflict>;

export const ConflictList = z
  .object({ total: z.int().min(0), items: z.array(Conflict), next: z.string().nullable() })
  .meta({ id: 'ConflictList' });

/** What an import would do. Lists hold at most 200 items; totals are whole. Locators and positions are not compared. */
export const ImportPlan = z
  .object({
    sources: z.array(
      z.object({ id: z.string(), title: z.string(), licence: z.string(), snapshot: z.string().nullable() }),
    ),
    added: sample(PlannedFact),
    changed: sample(PlannedFact),
    /** Facts that are there now and not in this reading. */
    removed: z.int().min(0),
    unchanged: z.int().min(0),
    conflicts: sample(Conflict),
    /** What would be read and count for nothing or for less, a reason each. */
    leftOut: z.array(LeftOut),
    /** Fields of the rows that no rule of the mapping reads. */
    unread: z.array(z.object({ file: z.string(), fields: z.array(z.string()) })),
    /** Why the import would be refused, unless it is forced: a sentence for each source that it would be. */
    refusals: z.array(z.string()),
    records: z.int().min(0),
    entries: z.int().min(0),
  })
  .meta({ id: 'ImportPlan' });
export type ImportPlan = z.infer<typeof ImportPlan>;

/**
 * The imports of what was sent, one a source. `id` is the first. Those in `unchanged` were not begun: what was sent is
 * what the source says already, by this import.
 */
export const ImportsBegun = z
  .object({ id: z.string(), ids: z.array(z.string()), unchanged: z.array(z.string()) })
  .meta({ id: 'ImportsBegun' });
export type ImportsBegun = z.infer<typeof ImportsBegun>;

/** A person's word, and the tools or capabilities it touched. */
export const Decided = z
  .object({
    left: z.string(),
    right: z.string(),
    decision: z.enum(['join', 'apart']),
    tools: z.array(z.string()),
    capabilities: z.array(z.string()),
  })
  .meta({ id: 'Decided' });
export type Decided = z.infer<typeof Decided>;

const page = {
  limit: limit(50, 0),
  cursor,
};
const flag = z
  .enum(['true', 'false'], { error: 'must be true or false' })
  .default('false')
  .transform((text) => text === 'true');
const importId = z.string().min(1).max(300);
const conflictId = z.string().min(1).max(1500);

/** The body is a text, or files sent as multipart/form-data: a source.yaml and the files it names. */
export const importSource = writeCall({
  id: 'importSource',
  method: 'POST',
  path: '/api/import',
  summary:
    'Import data: facts in JSON Lines, a comparison page, or a source.yaml with its files. dryRun=true answers what would change.',
  input: z.strictObject({
    dryRun: flag,
    /** Apply it even where it removes more than a third of what a source says, or reads nothing. */
    force: flag,
    /** Of a text that comes alone; files name their own in source.yaml. */
    format: z.enum(['jsonl', 'comparison-page']).default('jsonl'),
    /** What a comparison page that comes alone is a source of; left out, its title and today say. */
    id: Id.optional(),
    title: trimmed(300).optional(),
    licence: trimmed(300).optional(),
    url: WebAddress.optional(),
    snapshot: IsoDate.optional(),
  }),
  answer: z.union([ImportPlan, ImportsBegun]),
  status: 202,
  body: 'files',
});

export const imports = writeCall({
  id: 'imports',
  method: 'GET',
  path: '/api/imports',
  summary: 'Imports, newest first.',
  input: z.strictObject({ source: Id.optional(), ...page }),
  answer: ImportList,
  status: 200,
});

export const importById = writeCall({
  id: 'import',
  method: 'GET',
  path: '/api/imports/{id}',
  summary: 'One import and how far it is.',
  input: z.strictObject({ id: importId }),
  example: { id: 'reference-page' },
  answer: Import,
  status: 200,
});

export const undoImport = writeCall({
  id: 'undoImport',
  method: 'DELETE',
  path: '/api/imports/{id}',
  summary: 'Take the latest import of a source back; the snapshot before it is in force again.',
  input: z.strictObject({ id: importId }),
  answer: Import,
  status: 202,
});

export const cancelImport = writeCall({
  id: 'cancelImport',
  method: 'POST',
  path: '/api/imports/{id}/cancel',
  summary: 'Stop an import that is not done, and undo what it brought.',
  input: z.strictObject({ id: importId }),
  answer: Import,
  status: 202,
});

export const conflicts = writeCall({
  id: 'conflicts',
  method: 'GET',
  path: '/api/conflicts',
  summary: 'Records that may be one tool, for a person to review.',
  input: z.strictObject(page),
  answer: ConflictList,
  status: 200,
});

export const settleConflict = writeCall({
  id: 'settleConflict',
  method: 'POST',
  path: '/api/conflicts/{id}',
  summary: 'Say whether the two sides of a conflict are one tool; kept by their keys.',
  input: z.strictObject({ id: conflictId, decision: z.enum(['join', 'apart']) }),
  answer: Decided,
  status: 200,
  body: 'json',
});

const Side = z
  .string()
  .regex(
    /^((tool|capability):[a-z0-9][a-z0-9._-]*|[a-z0-9][a-z0-9._-]*\/.+)$/s,
    'must be tool:ID, SOURCE/KEY or capability:ID',
  )
  .max(600);

export const pair = writeCall({
  id: 'pair',
  method: 'POST',
  path: '/api/pairings',
  summary:
    'Say that two tools or records, or two words for capabilities, are one or are two; kept by their keys.',
  input: z.strictObject({ left: Side, right: Side, same: z.boolean() }),
  answer: Decided,
  status: 200,
  body: 'json',
});
