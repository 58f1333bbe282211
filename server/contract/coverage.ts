/** Which tools cover a need of several capabilities, alone and together, and what a switch to them would cost. */
import { z } from 'zod';
import { limit } from './asked.ts';
import { Alternative, Known, StandIn, capabilityIds, narrowed, versions } from './alternatives.ts';
import { getCall } from './call.ts';
import { wholeNumber } from './numbers.ts';
import { CapabilityName, ToolSummary } from './tool.ts';
import { Id, IsoDate } from './vocabulary.ts';
import { cursor } from './wire.ts';

const offered = {
  /** US dollars. */
  dollars: z.number().min(0),
  provider: z.string(),
  source: z.string(),
};
/** What a month costs at the stated usage, at the cheapest provider whose price is not unusually low. */
export const MonthlyPrice = z
  .object({
    ...offered,
    /** tokens: so much for each token used; month: one sum, however much is used. */
    basis: z.enum(['tokens', 'month']),
    /** A lower price to check: under a fifth of the median of at least three providers. Nothing is concluded from it. */
    unusuallyLow: z.object(offered).nullable(),
    /**
     * A lower price of a provider that states none for prompts so long, where others do: it may hold, and nothing is
     * concluded from it.
     */
    lengthUnstated: z.object(offered).nullable(),
    /** Providers ask more than tenfold different prices for input. */
    disagree: z.boolean(),
  })
  .meta({ id: 'MonthlyPrice' });
export type MonthlyPrice = z.infer<typeof MonthlyPrice>;

/** One tool's row of the matrix. */
export const CoverageRow = z
  .object({
    tool: ToolSummary,
    /**
     * In the order of the need. Basis `stated`: `sources` say that the tool offers it; `known`: tools of its kind do as a
     * rule (the answer's `knowledge`); null: no data, which is not a no.
     */
    cells: z.array(
      z.object({
        capability: Id,
        sources: z.array(z.string()),
        basis: z.enum(['stated', 'known']).nullable(),
        /** Of a switch: a source that describes both says it of the tool to be replaced, and not of this one. */
        lacking: z.boolean(),
      }),
    ),
    /** Capabilities of the need that it offers, and those among them that a source states. */
    covered: z.int().min(0),
    stated: z.int().min(0),
    /** Whether enough is known of it to conclude anything from what is missing. */
    known: Known,
    /** Null where no price is known that tells it, or no usage was stated. */
    monthly: MonthlyPrice.nullable(),
  })
  .meta({ id: 'CoverageRow' });
export type CoverageRow = z.infer<typeof CoverageRow>;

/** A tool of a set, with what it is in the set for. */
export const CoveringTool = ToolSummary.extend({
  /** Capabilities of the need that it offers, in the order of the need. */
  covers: z.array(Id),
  generally: z.array(Id),
}).meta({ id: 'CoveringTool' });
export type CoveringTool = z.infer<typeof CoveringTool>;

export const Coverage = z
  .object({
    /** The need, in the order asked. */
    need: z.array(CapabilityName),
    /** Tools by how much of the need they cover, then by how much of that is stated, then those not given up, then by matches; of a switch in the order of the alternatives. */
    rows: z.array(CoverageRow),
    /** Goes on where the rows end; null at the end. */
    next: z.string().nullable(),
    /** Tools that cover at least one capability and fit the filters; at least so many where `lookedAt` is not null. */
    total: z.int().min(0),
    /** How many tools cover all of the need: as sources state it, and with general knowledge beside that. */
    coveredBy: z.object({ stated: z.int().min(0), known: z.int().min(0) }),
    /** What the cells of basis `known` rest on; null where there are no rules for any of the need. */
    knowledge: z
      .object({
        title: z.string(),
        date: IsoDate,
        rules: z.array(z.object({ about: z.string(), capabilities: z.array(Id) })),
      })
      .nullable(),
    /** How many tools were looked at of a capability that more offer, the most matched; null when all were. */
    lookedAt: z.int().min(0).nullable(),
    /**
     * The smallest sets of tools that together cover all of the need but `uncovered`: up to three of one size, those
     * with the most matched tools first (of a switch, the best alternatives first); [] when nothing of it is covered.
     */
    sets: z.array(z.array(CoveringTool)),
    /** Capabilities that no tool within the filters offers. */
    uncovered: z.array(CapabilityName),
  })
  .meta({ id: 'Coverage' });
export type Coverage = z.infer<typeof Coverage>;

export const SwitchPlan = z
  .object({
    /** The one to be replaced; it is in no row and no set. */
    tool: ToolSummary,
    /** What is kept: the must-haves asked for, or the tool's own functions, of many the rarest. */
    must: z.array(CapabilityName),
    /** All capabilities of the tool, rare first. */
    capabilities: z.array(CapabilityName),
    /** Whose they are: the tool's own, or what most tools listed beside it offer; null where neither is known. */
    capabilitiesFrom: z.enum(['tool', 'listings']).nullable(),
    coverage: Coverage,
    /** The first of the alternatives that fit: the same tool, in the same order, as `GET /api/tools/{id}/alternatives` has. */
    best: CoverageRow.nullable(),
    /** Of `best`, as the list of alternatives has it: why it is one, who won where both were judged, its price and its upkeep. */
    why: z.string().nullable(),
    result: Alternative.shape.result,
    priceRatio: Alternative.shape.priceRatio,
    upkeep: Alternative.shape.upkeep.nullable(),
    /** Functions of the tool that `best` is known to lack; nothing is concluded where little is known of either. */
    lost: z.array(CapabilityName),
    /** Functions of the tool of which there is no data for `best`. */
    unsaid: z.array(CapabilityName),
    /** Of what is lost or unsaid: what `best` offers that is near in meaning. */
    near: z.array(StandIn),
    /** Of the tool itself. */
    known: Known,
    /** The cheapest at the stated usage among the alternatives that cover all of what is kept. */
    cheapest: CoverageRow.nullable(),
    /** What the tool itself costs at that usage. */
    today: MonthlyPrice.nullable(),
    /** Tokens a month; null when none were stated. */
    usage: z
      .object({
        prompt: z.int().min(0),
        completion: z.int().min(0),
        /** Tokens of one prompt; left out, prompts are short. */
        promptLength: z.int().min(0).optional(),
      })
      .nullable(),
  })
  .meta({ id: 'SwitchPlan' });
export type SwitchPlan = z.infer<typeof SwitchPlan>;

/** What tools a need is covered by, and what they cost. */
const covering = {
  ...narrowed,
  /** Tokens a month; one of the two left out is 0. */
  prompt: wholeNumber(0, 1e12).optional(),
  completion: wholeNumber(0, 1e12).optional(),
  /** Tokens of one prompt, where prices rise with it; left out, prompts are short. */
  promptLength: wholeNumber(0, 1e9).optional(),
  limit: limit(20),
  cursor,
};

export const switchPlan = getCall({
  id: 'switchPlan',
  path: '/api/tools/{id}/switch',
  summary:
    'What a tool can be replaced by: who keeps what it must, what is lost, and what that costs a month.',
  input: z.strictObject({
    id: Id,
    /** Comma-separated ids of capabilities to keep; left out, the tool's own, of more than 20 the rarest. */
    must: capabilityIds(20).optional(),
    versions,
    ...covering,
  }),
  answer: SwitchPlan,
  example: { id: 'qwen-qwen3.5-27b', prompt: 1_000_000 },
});

export const coverage = getCall({
  id: 'coverage',
  path: '/api/coverage',
  summary: 'Which tools cover a need of several capabilities, and the fewest tools that together cover it.',
  input: z.strictObject({
    /** Comma-separated ids of capabilities. */
    need: capabilityIds(20),
    ...covering,
  }),
  answer: Coverage,
  example: { need: 'reasoning,image-input' },
});
