/** The closed sets of words that every layer shares. Source: docs/api, ARCHITECTURE.md glossary. */
import { z } from 'zod';

export const toolTypes = [
  'model',
  'repository',
  'product',
  'agent',
  'mcp-server',
  'api',
  'library',
  'extension',
  'dataset',
  'benchmark',
  'workflow',
  'prompt',
  'app',
  'cli',
  'framework',
  'platform',
  'skill',
  'template',
  'finetune',
] as const;
export const ToolType = z.enum(toolTypes).meta({ id: 'ToolType' });
export type ToolType = z.infer<typeof ToolType>;

export const pricings = ['free', 'freemium', 'open-source', 'paid', 'unknown'] as const;
export const Pricing = z.enum(pricings).meta({ id: 'Pricing' });
export type Pricing = z.infer<typeof Pricing>;
/**
 * A `function` is what a tool is used for; a `modality` what goes in or comes out; a `property` how it is reached or
 * built; a `quality` what people judge; a `technique` how it is done; an `operation` one call of one MCP server.
 */
export const capabilityKinds = [
  'function',
  'modality',
  'property',
  'quality',
  'technique',
  'operation',
] as const;
export const CapabilityKind = z.enum(capabilityKinds).meta({ id: 'CapabilityKind' });
export type CapabilityKind = z.infer<typeof CapabilityKind>;

/** Whether a vote that a tool has a quality speaks for the tool or against it. */
export const QualitySense = z.enum(['good', 'bad']).meta({ id: 'QualitySense' });
export type QualitySense = z.infer<typeof QualitySense>;

/** What a source says of how a tool is kept: an early version, no longer recommended, or not worked on any more. */
export const toolStatuses = ['alpha', 'beta', 'deprecated', 'archived', 'retired'] as const;
export const ToolStatus = z.enum(toolStatuses).meta({ id: 'ToolStatus' });
export type ToolStatus = z.infer<typeof ToolStatus>;
const ended: ReadonlySet<ToolStatus> = new Set(['deprecated', 'archived', 'retired']);
/** Whether it is given up. */
export const hasEnded = (status: ToolStatus | null | undefined): boolean =>
  status != null && ended.has(status);
/** For a sort among equals: what is given up stands below what is not. */
export const livingFirst = (
  one: { readonly status: ToolStatus | null },
  other: { readonly status: ToolStatus | null },
): number => Number(hasEnded(one.status)) - Number(hasEnded(other.status));

/**
 * By what stands behind them: a judge's word on a pair, people's votes, prose, an "alternative to" list, two set side by
 * side, a person's pick, a task that both ran and a test decides, published scores of one task, a project's move.
 */
export const matchKinds = [
  'battle',
  'vote',
  'claim',
  'listing',
  'comparison',
  'choice',
  'trial',
  'score',
  'migration',
] as const;
export const MatchKind = z.enum(matchKinds).meta({ id: 'MatchKind' });
export type MatchKind = z.infer<typeof MatchKind>;

/** What a person finds of an entry of the ledger: it stays as it is, it is wrong, or whoever said it takes it back. */
export const reviewStates = ['confirmed', 'rejected', 'withdrawn'] as const;

export const matchStates = ['live', 'superseded', 'rejected', 'withdrawn'] as const;
export const MatchState = z.enum(matchStates).meta({ id: 'MatchState' });
export type MatchState = z.infer<typeof MatchState>;

export const relations = ['MATCHED_AGAINST', 'OFFERS', 'SIMILAR_TO'] as const;
export const Relation = z.enum(relations).meta({ id: 'Relation' });
export type Relation = z.infer<typeof Relation>;

/**
 * What an offer rests on: `stated` by the source itself, a `rule` of ours over what the source states (its heading, say),
 * `known` generally, as this project wrote it down on its date, guessed by the `name`, or a `person`'s word.
 */
export const bases = ['stated', 'rule', 'known', 'name', 'person'] as const;
export const Basis = z.enum(bases).meta({ id: 'Basis' });
export type Basis = z.infer<typeof Basis>;

/**
 * Why an operation is held to serve a function: its `name` says so; the name means it where its servers do it
 * (`name-and-servers`); or the name tells too little, and it is the one thing its `servers` do.
 */
export const servedBys = ['name', 'name-and-servers', 'servers'] as const;
export const ServedBy = z.enum(servedBys).meta({ id: 'ServedBy' });
export type ServedBy = z.infer<typeof ServedBy>;

/** What a tool is to a capability that it does not offer: a benchmark `tests` it, a data set is `data` for it. */
export const OfferAbout = z.enum(['tests', 'data']).meta({ id: 'OfferAbout' });
export type OfferAbout = z.infer<typeof OfferAbout>;

/** `better` reads: the first tool is better than the second. */
export const directions = ['better', 'worse', 'comparable', 'mixed'] as const;
export const Direction = z.enum(directions).meta({ id: 'Direction' });
export type Direction = z.infer<typeof Direction>;

/** A URL-safe slug: the id of a tool, a capability or a source. */
export const Id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]*$/, 'must be lower-case letters, digits, dots, dashes or underscores')
  .max(200);

/** `tool:ID` or `capability:ID`. */
export const Ref = z
  .string()
  .regex(/^(tool|capability):[a-z0-9][a-z0-9._-]*$/, 'must be tool:ID or capability:ID')
  .meta({ id: 'Ref' });

export const IsoDate = z.iso.date();
