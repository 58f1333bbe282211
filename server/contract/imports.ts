/** Imports, what one would change, and questions of identity that it raises. */
import { z } from 'zod';
import { LeftOut } from './left-out.ts';

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
  kind: z.enum(['record', 'capability', 'offer', 'match', 'text', 'decision']),
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
    hangs: z.object({ matches: z.int().min(0), offers: z.int().min(0), prices: z.int().min(0) }).nullable(),
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
