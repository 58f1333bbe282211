import { z } from 'zod';
import { idList } from './asked.ts';
import { getCall } from './call.ts';
import { MatchEntry } from './match.ts';
import { NamedTool } from './named-tool.ts';
import { Wins } from './sides.ts';
import { Offer, Tool } from './tool.ts';
import { MatchKind, ToolType } from './vocabulary.ts';

export const rowKeys = [
  'type',
  'rank',
  'adoption',
  'quality',
  'ecosystem',
  'matchGraph',
  'pricing',
  'startingPrice',
  'capabilities',
  'timesMatched',
] as const;
export const RowKey = z.enum(rowKeys).meta({ id: 'RowKey' });
export type RowKey = z.infer<typeof RowKey>;

/** `known` false is "not known", which is not 0. `reported` is what each source prints for this cell. */
export const CompareCell = z
  .object({
    tool: z.string(),
    value: z.union([z.string(), z.number()]).nullable(),
    text: z.string(),
    /** A second line in plain units, such as "$0.195 per 1M input tokens". */
    note: z.string().nullable(),
    known: z.boolean(),
    /** A source id, or `ledger` for what is counted here. */
    source: z.string().nullable(),
    reported: z.array(z.object({ source: z.string(), text: z.string() })),
    /** What the source whose page the verdict is on prints here: it leads, and ours stands below it. */
    printed: z.string().nullable().optional(),
  })
  .meta({ id: 'CompareCell' });
export type CompareCell = z.infer<typeof CompareCell>;

export const CompareRow = z
  .object({ key: RowKey, label: z.string(), cells: z.array(CompareCell), differs: z.boolean() })
  .meta({ id: 'CompareRow' });
export type CompareRow = z.infer<typeof CompareRow>;

/** `values` are the numbers a sentence used, so that it can be checked against the table. */
export const VerdictSentence = z
  .object({
    text: z.string(),
    values: z.array(z.object({ row: RowKey, tool: z.string(), value: z.union([z.string(), z.number()]) })),
  })
  .meta({ id: 'VerdictSentence' });

export const Verdict = z
  .object({ basis: z.string(), method: z.string(), sentences: z.array(VerdictSentence) })
  .meta({ id: 'Verdict' });
export type Verdict = z.infer<typeof Verdict>;

/** A source's own words, kept to the letter beside ours, with what its own table cannot support. */
export const SourceText = z
  .object({
    source: z.string(),
    text: z.string(),
    line: z.int().nullable(),
    contradictions: z.array(z.object({ clause: z.string(), reason: z.string() })),
  })
  .meta({ id: 'SourceText' });
export type SourceText = z.infer<typeof SourceText>;

export const HeadToHead = z
  .object({
    a: z.string(),
    b: z.string(),
    source: z.string(),
    matches: z.int().min(0),
    wins: Wins,
    losses: z.int().min(0),
    ties: z.int().min(0),
    unjudged: z.int().min(0),
    /** Kinds of the entries behind it, such as battle or claim. */
    kinds: z.array(MatchKind),
    /** a's share of judged matches, a tie as half a win, with its 95 % interval (Wilson); null when none is judged, and for claims and listings. */
    share: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
  })
  .meta({ id: 'HeadToHead' });
export type HeadToHead = z.infer<typeof HeadToHead>;

/** A tool's results against all of the opponents in common: the mean of its shares against each, of so many judged matches. */
const AgainstCommon = z.object({ tool: z.string(), share: z.number().min(0).max(1), of: z.int().min(1) });

/** How two tools that did not meet did against the same others, in one source. */
export const CommonOpponents = z
  .object({
    source: z.string(),
    opponents: z.array(NamedTool.extend({ type: ToolType })).min(1),
    a: AgainstCommon,
    b: AgainstCommon,
  })
  .meta({ id: 'CommonOpponents' });
export type CommonOpponents = z.infer<typeof CommonOpponents>;

export const ToolOffers = z.object({
  tool: z.string(),
  items: z.array(Offer),
  hidden: z.array(z.object({ source: z.string(), count: z.int().min(0) })),
});

export const Comparison = z
  .object({
    tools: z.array(Tool),
    rows: z.array(CompareRow),
    capabilities: z.object({
      /** Offered by every tool compared. */
      shared: z.array(Offer.shape.capability),
      /** Paired by meaning or by a person; exact pairs are in `shared`. */
      pairs: z.array(z.object({ left: z.string(), right: z.string(), score: z.number(), by: z.string() })),
      /** Capability ids that one tool alone offers, by tool id. */
      only: z.record(z.string(), z.array(z.string())),
      /** All offers of each tool in the source's order. */
      offers: z.array(ToolOffers),
    }),
    headToHead: z.array(HeadToHead),
    /** Of each two that no source judged against each other, a source each; the one with most opponents first. */
    commonOpponents: z.array(CommonOpponents),
    /** Claims that name both tools, or either against any other, newest first. */
    claims: z.array(MatchEntry),
    verdicts: z.array(Verdict),
    sourceTexts: z.array(SourceText),
  })
  .meta({ id: 'Comparison' });
export type Comparison = z.infer<typeof Comparison>;

export const compare = getCall({
  id: 'compare',
  path: '/api/compare',
  summary: 'Two to six tools side by side, with verdicts and the numbers behind them.',
  input: z.strictObject({ tools: idList }),
  answer: Comparison,
  example: { tools: 'qwen-qwen3.5-27b,dreambooth-stable-diffusion' },
});
