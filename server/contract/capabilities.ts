/** Capability pages, their directory, and which capabilities are one. */
import { z } from 'zod';
import { limit } from './asked.ts';
import { getCall } from './call.ts';
import { onePricing, oneType } from './filters.ts';
import { NamedTool } from './named-tool.ts';
import { RunWay } from './run-ways.ts';
import { Capability, Offer, ToolSummary } from './tool.ts';
import { CapabilityKind, Id, MatchKind, ServedBy, ToolType } from './vocabulary.ts';
import { cursor, onTheWire, trimmed, wordsWire } from './wire.ts';

export const CapabilityList = z
  .object({ total: z.int().min(0), items: z.array(Capability), next: z.string().nullable() })
  .meta({ id: 'CapabilityList' });
export type CapabilityList = z.infer<typeof CapabilityList>;

/** Functions that belong together, such as those of "Databases and storage"; those that most tools offer first. */
export const Area = z
  .object({
    area: z.string(),
    functions: z.array(Capability.pick({ id: true, name: true, description: true, tools: true })),
  })
  .meta({ id: 'Area' });
export type Area = z.infer<typeof Area>;

/** By their names. */
export const AreaList = z.object({ items: z.array(Area) }).meta({ id: 'AreaList' });
export type AreaList = z.infer<typeof AreaList>;

/** Words of sources that mean a capability. */
export const CapabilityTerm = z.object({
  id: Id,
  name: z.string(),
  sources: z.array(z.string()),
  /** own: the capability is named after it; rule: an exact rule; person: a decision. */
  by: z.enum(['own', 'rule', 'person']),
  rule: z.string().nullable(),
  /** Why, to a person. */
  says: z.string(),
});
export type CapabilityTerm = z.infer<typeof CapabilityTerm>;

/** Near in meaning; score 0-1. */
export const SimilarCapability = z.object({
  id: Id,
  name: z.string(),
  kind: CapabilityKind,
  tools: z.int().min(0),
  score: z.number(),
});
export type SimilarCapability = z.infer<typeof SimilarCapability>;

/** A function that an operation serves. */
export const ServedFunction = z
  .object({ id: Id, name: z.string(), area: z.string().nullable(), by: ServedBy })
  .meta({ id: 'ServedFunction' });
export type ServedFunction = z.infer<typeof ServedFunction>;

export const CapabilityPage = Capability.extend({
  /** Its own first. */
  terms: z.array(CapabilityTerm),
  /** Of the same kind, the nearest first. */
  similar: z.array(SimilarCapability),
  /** Of an operation: the functions that it serves; empty where neither its name nor its servers tell. */
  serves: z.array(ServedFunction),
  /** Of a function: how many operations serve it, and how many servers have one; `/api/capabilities?serves=ID` lists them. */
  operations: z.object({ total: z.int().min(0), servers: z.int().min(0) }),
}).meta({ id: 'CapabilityPage' });
export type CapabilityPage = z.infer<typeof CapabilityPage>;

/** How a tool did in the entries about a capability that are of one source and kind, whose judges are never added up; wins are the tool's. */
export const JudgedOnIt = z
  .object({
    source: Id,
    /** The source's. */
    title: z.string(),
    judge: z.string().nullable(),
    judgeCompetes: z.array(NamedTool),
    kind: MatchKind,
    matches: z.int().min(0),
    wins: z.int().min(0),
    losses: z.int().min(0),
    ties: z.int().min(0),
    unjudged: z.int().min(0),
  })
  .meta({ id: 'JudgedOnIt' });
export type JudgedOnIt = z.infer<typeof JudgedOnIt>;

export const CapabilityTool = z
  .object({
    tool: ToolSummary.extend({ licence: z.string().nullable() }),
    /** Why it stands where it does in the order `best`: "mainly for this · 40,000 stars"; null in other orders, and where more than 5,000 tools do it. */
    why: z.string().nullable(),
    /** In which ways it can be run or reached, as far as anything says. */
    ways: z.array(RunWay),
    /** Results in the entries about this capability, the most first; null where these are too many to be added up here. */
    judged: z.array(JudgedOnIt).nullable(),
    /** What each source says of how this tool does it. */
    offers: z.array(
      Offer.pick({
        description: true,
        unique: true,
        vsAlternatives: true,
        basis: true,
        date: true,
        source: true,
        line: true,
        locator: true,
      }).extend({
        /** The source's word for the capability. */
        term: Id,
      }),
    ),
  })
  .meta({ id: 'CapabilityTool' });
export type CapabilityTool = z.infer<typeof CapabilityTool>;

export const CapabilityTools = z
  .object({
    /** Null when the filters would need more than 5,000 tools read. */
    total: z.int().nullable(),
    /** What fits the other filters, by type and by licence, the most first; null where more than 5,000 tools offer it. */
    types: z.array(z.object({ type: ToolType, tools: z.int().min(1) })).nullable(),
    licences: z.array(z.object({ licence: z.string(), tools: z.int().min(1) })).nullable(),
    items: z.array(CapabilityTool),
    next: z.string().nullable(),
  })
  .meta({ id: 'CapabilityTools' });
export type CapabilityTools = z.infer<typeof CapabilityTools>;

const PairingSide = z.object({
  id: Id,
  name: z.string(),
  kind: CapabilityKind,
  tools: z.int().min(0),
  sources: z.array(z.string()),
});

/** Two words for capabilities, for review. */
export const Pairing = z
  .object({
    left: PairingSide,
    right: PairingSide,
    /** Nearness in meaning, 0-1; null where no text tells it. */
    score: z.number().nullable(),
    state: z.enum(['open', 'joined', 'apart']),
    by: z.enum(['rule', 'person']).nullable(),
    rule: z.string().nullable(),
    /** Why they are one, or may be, to a person. */
    says: z.string(),
  })
  .meta({ id: 'Pairing' });
export type Pairing = z.infer<typeof Pairing>;

export const PairingList = z
  .object({ total: z.int().min(0), items: z.array(Pairing), next: z.string().nullable() })
  .meta({ id: 'PairingList' });
export type PairingList = z.infer<typeof PairingList>;

const page = { limit: limit(50), cursor };

export const capabilities = getCall({
  id: 'capabilities',
  path: '/api/capabilities',
  summary: 'The directory of capabilities, filtered and sorted.',
  input: z.strictObject({
    /** Words of its names or description. */
    q: onTheWire(z.string().trim().min(1, 'say what to look for').max(300), wordsWire(300)).optional(),
    /** Left out: any but an operation, of which there are thousands; with `serves`, an operation. */
    kind: CapabilityKind.optional(),
    /** Of a function: the area that it belongs to, by its name. */
    area: trimmed(60).optional(),
    /** Operations that serve this function, by its id. */
    serves: Id.optional(),
    /** A source that names it, says a tool has it, or weighed a tool on it. */
    source: Id.optional(),
    sort: z.enum(['tools', 'matches', 'name']).default('tools'),
    ...page,
  }),
  answer: CapabilityList,
});

export const areas = getCall({
  id: 'areas',
  path: '/api/areas',
  summary: 'The areas that functions belong to, each with its functions and how many tools offer them.',
  input: z.strictObject({}),
  answer: AreaList,
});

export const capability = getCall({
  id: 'capability',
  path: '/api/capabilities/{id}',
  summary:
    'One capability: its counts, the words that mean it, and what is near. 308 for a word that means another.',
  input: z.strictObject({ id: Id }),
  answer: CapabilityPage,
  example: { id: 'text-input' },
});

export const capabilityTools = getCall({
  id: 'capabilityTools',
  path: '/api/capabilities/{id}/tools',
  summary:
    'How tools do something: those that offer a capability, with what each source says of how, price, licence, ways to run and results on it.',
  input: z.strictObject({
    id: Id,
    type: oneType.optional(),
    /** `free` means usable without paying in any way that the tool's `free` names. */
    pricing: onePricing.optional(),
    source: Id.optional(),
    /** Whatever its case, blanks and dashes: `MIT`, `apache 2.0`. */
    licence: trimmed(200).optional(),
    /** `best`: the best known of their type first, less where a tool is not mainly for it; of a family one version stands for all. */
    sort: z.enum(['best', 'matches', 'name', 'price']).default('best'),
    ...page,
  }),
  answer: CapabilityTools,
  example: { id: 'text-input' },
});

export const pairings = getCall({
  id: 'pairings',
  path: '/api/pairings',
  summary: 'Words for capabilities that may be one (open), are one (joined) or were said to be two (apart).',
  input: z.strictObject({ state: z.enum(['open', 'joined', 'apart']).default('open'), ...page }),
  answer: PairingList,
});
