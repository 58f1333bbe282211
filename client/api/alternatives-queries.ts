/** Queries of the alternatives screen. Beside queries.ts, so that the first screen does not load what it does not ask. */
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import * as alternativesCalls from '#contract/alternatives.ts';
import * as coverageCalls from '#contract/coverage.ts';
import type { Pricing, ToolType } from '#contract/vocabulary.ts';
import { ask } from './ask.ts';

/** What is let through; left out: all. */
interface Filters {
  pricing?: Pricing;
  type?: ToolType;
}
interface Usage {
  /** Tokens a month. */
  prompt?: number;
  completion?: number;
}

interface AboutTool extends Filters {
  id: string;
  /** Comma-separated ids of capabilities. */
  must?: string;
  limit: number;
}

export const alternativesQuery = (input: AboutTool) =>
  queryOptions({
    ...ask(alternativesCalls.alternatives, { ...input }),
    // What was shown of the same tool stays while the answer to other filters is on its way.
    placeholderData: (previous) => (previous?.tool.id === input.id ? previous : undefined),
  });

export const switchQuery = (input: AboutTool & Usage) =>
  queryOptions({
    ...ask(coverageCalls.switchPlan, { ...input }),
    placeholderData: (previous) => (previous?.tool.id === input.id ? previous : undefined),
  });

export const coverageQuery = (input: Filters & Usage & { need: string; limit: number }) =>
  queryOptions({ ...ask(coverageCalls.coverage, { ...input }), placeholderData: keepPreviousData });
