/** Capability pages, their directory, and which capabilities are one. */
import { z } from 'zod';
import { Capability, Offer, ToolSummary } from './tool.ts';
import { CapabilityKind, Id, ServedBy } from './vocabulary.ts';

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
  /** The nearest first. */
  similar: z.array(SimilarCapability),
  /** Of an operation: the functions that it serves; empty where neither its name nor its servers tell. */
  serves: z.array(ServedFunction),
  /** Of a function: how many operations serve it, and how many servers have one; `/api/capabilities?serves=ID` lists them. */
  operations: z.object({ total: z.int().min(0), servers: z.int().min(0) }),
}).meta({ id: 'CapabilityPage' });
export type CapabilityPage = z.infer<typeof CapabilityPage>;

export const CapabilityTool = z
  .object({
    tool: ToolSummary,
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
