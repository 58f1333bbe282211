import type { Alternative } from '#contract/alternatives.ts';
import type { CapabilityName, ToolSummary } from '#contract/tool.ts';

export function summary(id: string, given: Partial<ToolSummary> = {}): ToolSummary {
  return {
    id,
    name: id,
    type: 'model',
    licence: null,
    vendor: null,
    family: null,
    version: null,
    description: null,
    composed: null,
    pricing: 'unknown',
    free: { free: 'unknown', paid: false, note: null, ways: [] },
    timesMatched: 0,
    matchesByKind: [],
    sources: [],
    snapshot: null,
    ghost: false,
    contextTokens: null,
    openWeights: null,
    released: null,
    lowestInputPerMillion: null,
    ...given,
  };
}

export function named(id: string, tools = 5): CapabilityName {
  return { id, name: id, kind: 'function', tools };
}

export function alternative(id: string, given: Partial<Alternative> = {}): Alternative {
  return {
    tool: summary(id),
    usedAlike: true,
    score: 0.5,
    parts: { capabilities: null, meaning: null, matches: null, listed: null },
    only: null,
    result: null,
    priceRatio: null,
    known: 'enough',
    upkeep: { state: null, updated: null, released: null, stale: false },
    shared: [],
    missing: [],
    unsaid: [],
    gained: [],
    sharedProperties: [],
    near: [],
    matches: 0,
    compared: 0,
    listedWith: [],
    why: '',
    ...given,
  };
}
