/** What an alternative is known to lack of what the tool does: the one rule behind "lost" in list, table, planner and command line. */
import type { Database } from '../database/driver.ts';
import { describingSources } from '../queries/alternatives.ts';
import { offersAmong } from '../queries/graph.ts';
import { groupedBy } from '../scoring/grouped-by.ts';
import { knownBy } from '../scoring/general-knowledge.ts';
import type { FoundCandidate } from './alternatives-candidates.ts';
import type { Asked } from './alternatives-asked.ts';

/**
 * A source that describes both states a function of the tool and not of the alternative. No lack is
 * - what only a source tells that never speaks of the alternative,
 * - what general knowledge, names, rules of kinds and sources that speak of the tools of others leave out: these say what
 *   is characteristic, not all,
 * - what tools of its kind do as a rule,
 * - that of which it offers something near in meaning, which may be the same under another name.
 * Where little is known of either of the two nothing is concluded from what is not said.
 * @returns of a candidate, ids of functions of the tool
 */
export async function knownLacks(
  db: Database,
  asked: Asked,
  candidates: readonly FoundCandidate[],
): Promise<(candidate: FoundCandidate) => ReadonlySet<string>> {
  const own = asked.functions.map(({ id }) => id);
  if (own.length === 0 || candidates.length === 0 || asked.known !== 'enough') return () => new Set();
  const [said, describing] = await Promise.all([
    offersAmong(db, { tools: [asked.tool.id], capabilities: own }),
    describingSources(db, { ids: candidates.map(({ id }) => id) }),
  ]);
  const nearOf = groupedBy(asked.near, (row) => row.id);
  const offers = said.filter(({ basis }) => basis === 'stated');
  const sourcesOf = new Map(describing.map((row) => [row.tool, new Set(row.sources)]));
  return ({ id, capabilities, functions, generally }) => {
    const sources = sourcesOf.get(id);
    if (sources === undefined || knownBy(functions, generally) !== 'enough') return new Set();
    const unsaid = offers.filter(({ source, capability }) => {
      if (!sources.has(source) || functions.has(capability) || generally.has(capability)) return false;
      return !(nearOf.get(capability) ?? []).some(({ other }) => capabilities.has(other));
    });
    return new Set(unsaid.map(({ capability }) => capability));
  };
}
