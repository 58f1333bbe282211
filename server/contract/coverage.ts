/** Which tools cover a need of several capabilities, alone and together, and what a switch to them would cost. */
import { z } from 'zod';
import { StandIn } from './alternatives.ts';
import { CapabilityName, ToolSummary } from './tool.ts';
import { Id } from './vocabulary.ts';

/** What a month costs at the stated usage, at the cheapest provider. */
export const MonthlyPrice = z
  .object({
    /** US dollars. */
    dollars: z.number().min(0),
    provider: z.string(),
    source: z.string(),
    /** tokens: so much for each token used; month: one sum, however much is used. */
    basis: z.enum(['tokens', 'month']),
  })
  .meta({ id: 'MonthlyPrice' });
export type MonthlyPrice = z.infer<typeof MonthlyPrice>;

/** One tool's row of the matrix. */
export const CoverageRow = z
  .object({
    tool: ToolSummary,
    /** In the order of the need: the sources that say the tool offers the capability; [] is no. */
    cells: z.array(z.object({ capability: Id, sources: z.array(z.string()) })),
    /** Capabilities of the need that it offers. */
    covered: z.int().min(0),
    /** Null where no price is known that tells it, or no usage was stated. */
    monthly: MonthlyPrice.nullable(),
  })
  .meta({ id: 'CoverageRow' });
export type CoverageRow = z.infer<typeof CoverageRow>;

/** A tool of a set, with what it is in the set for. */
export const CoveringTool = ToolSummary.extend({
  /** Capabilities of the need that it offers, in the order of the need. */
  covers: z.array(Id),
}).meta({ id: 'CoveringTool' });
export type CoveringTool = z.infer<typeof CoveringTool>;

export const Coverage = z
  .object({
    /** The need, in the order asked. */
    need: z.array(CapabilityName),
    /** Tools by how much of the need they cover, then by matches. */
    rows: z.array(CoverageRow),
    /** Goes on where the rows end; null at the end. */
    next: z.string().nullable(),
    /** Tools that cover at least one capability and fit the filters; at least so many where `lookedAt` is not null. */
    total: z.int().min(0),
    /** How many tools were looked at of a capability that more offer, the most matched; null when all were. */
    lookedAt: z.int().min(0).nullable(),
    /**
     * The smallest sets of tools that together cover all of the need but `uncovered`: up to three of one size, those
     * with the most matched tools first; [] when nothing of it is covered.
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
    /** What is kept: the must-haves asked for, or the tool's own capabilities, of many the rarest. */
    must: z.array(CapabilityName),
    /** All capabilities of the tool, rare first. */
    capabilities: z.array(CapabilityName),
    /** Whose they are: the tool's own, or what most tools listed beside it offer; null where neither is known. */
    capabilitiesFrom: z.enum(['tool', 'listings']).nullable(),
    coverage: Coverage,
    /**
     * The single tool that covers most of what is kept; of those that cover as much the one that lacks least of all the
     * tool's capabilities, then the cheapest at the stated usage, then the most matched. `lost` is what it lacks.
     */
    best: CoverageRow.nullable(),
    lost: z.array(CapabilityName),
    /** Of what is lost: what `best` offers that is near in meaning. */
    near: z.array(StandIn),
    /** The cheapest at the stated usage among those that cover all of what is kept. */
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
