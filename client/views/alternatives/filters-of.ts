import type { Pricing, ToolType } from '#contract/vocabulary.ts';
import type { AlternativesState } from '../../addresses/alternatives-url.ts';

interface Asked {
  must?: string;
  pricing?: Pricing;
  type?: ToolType;
}

/** The filters as a call takes them: what is not chosen is left out. */
export function filtersOf({
  must,
  pricing,
  type,
}: Pick<AlternativesState, 'must' | 'pricing' | 'type'>): Asked {
  return {
    ...(must.length > 0 && { must: must.join(',') }),
    ...(pricing !== null && { pricing }),
    ...(type !== null && { type }),
  };
}

/** Prices are asked for prompts of at most so many tokens. */
const maxPromptLength = 1e9;

/** Tokens a month as a call takes them; with one of the two stated the other is none. */
export function usageOf({
  prompt,
  completion,
  promptLength,
}: Pick<AlternativesState, 'prompt' | 'completion' | 'promptLength'>): {
  prompt?: number;
  completion?: number;
  promptLength?: number;
} {
  if (prompt === null && completion === null) return {};
  return {
    prompt: prompt ?? 0,
    completion: completion ?? 0,
    ...(promptLength !== null && { promptLength: Math.min(promptLength, maxPromptLength) }),
  };
}
