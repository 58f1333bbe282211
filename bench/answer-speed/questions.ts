/** What is asked of catalogues of any size: the `i`th question of a kind has answers in each of them. */
import { alternatives as alternativesCall } from '#contract/alternatives.ts';
import { search as searchCall } from '#contract/search.ts';
import { alternatives } from '../../server/answers/alternatives.ts';
import { search } from '../../server/answers/search.ts';
import type { Database } from '../../server/database/driver.ts';
import { hubs } from '../big-catalogue/big-catalogue.ts';
import { capabilityLine, toolKey, toolName } from '../big-catalogue/made-up-words.ts';

export type Question = (i: number) => (db: Database) => Promise<unknown>;

const asks =
  (input: (i: number) => Record<string, string | number>): Question =>
  (i) => {
    const parsed = searchCall.input.parse(input(i));
    return async (db) => found((await search(db, parsed)).hits, parsed);
  };

const alternativesOf =
  (filters: Record<string, string>): Question =>
  (i) => {
    const parsed = alternativesCall.input.parse({ id: toolKey(i * 37), ...filters });
    return async (db) => found((await alternatives(db, parsed)).items, parsed);
  };

/** An empty answer is a quick one, and says nothing about speed. */
function found(items: readonly unknown[], input: unknown): void {
  if (items.length === 0) throw new Error(`Nothing was found for ${JSON.stringify(input)}`);
}

/** Each tool offers one or two hubs, capabilities that a third of all tools offer. */
export const questions: Readonly<Record<string, Question>> = {
  'search: a name': asks((i) => ({ q: toolName(i * 83) })),
  'search: a name, a letter wrong': asks((i) => ({ q: `${toolName(i * 57)}x` })),
  'search: a need': asks((i) => ({ q: `something that ${capabilityLine(i).description.slice(3)}` })),
  'search: a need, capabilities only': asks((i) => ({
    q: `help with ${capabilityLine(i * 3).name}`,
    kind: 'capability',
  })),
  'search: a need, free only': asks((i) => ({ q: `draw my dog ${i}`, pricing: 'free' })),
  'search: a need, under a hub': asks((i) => ({
    q: `sort photos ${i}`,
    capability: capabilityLine(hubs - 1).id,
  })),
  'search: a need, cheap and large models': asks((i) => ({
    q: `write reports ${i}`,
    maxPrice: 0.2,
    minContext: 200_000,
  })),
  alternatives: alternativesOf({}),
  'alternatives, free only': alternativesOf({ pricing: 'free' }),
  'alternatives, libraries only': alternativesOf({ type: 'library' }),
  'alternatives that have a hub': alternativesOf({ must: capabilityLine(0).id }),
};
