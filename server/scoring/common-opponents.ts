/**
 * How two tools did against the same others, where they did not meet: in one source at a time, each opponent with the
 * same weight, so that it does not matter who was set against whom more often. Pure.
 */
import type { CommonOpponents } from '#contract/compare.ts';
import { judgedOf, wonRate } from '#contract/rate.ts';
import { groupedBy } from './grouped-by.ts';
import type { Met } from './rivals.ts';

type Side = CommonOpponents['a'];

/**
 * A source each in which both met somebody, and results may be told as shares; the source with most opponents first. The
 * two themselves are no opponents of each other here.
 * @param metA results of the first; wins are its own
 * @param metB results of the second
 */
export function commonOpponents(
  [a, metA]: readonly [id: string, met: readonly Met[]],
  [b, metB]: readonly [id: string, met: readonly Met[]],
): CommonOpponents[] {
  const ofB = groupedBy(judged(metB, a), ({ source }) => source);
  const found = [...groupedBy(judged(metA, b), ({ source }) => source)].flatMap(([source, own]) => {
    const others = new Map((ofB.get(source) ?? []).map((met) => [met.tool.id, met]));
    const both = own.flatMap((met) => {
      const other = others.get(met.tool.id);
      return other === undefined || !sameKinds(met, other) ? [] : [[met, other] as const];
    });
    if (both.length === 0) return [];
    const tools = both.map(
      ([
        {
          tool: { id, name, type },
        },
      ]) => ({ id, name, type }),
    );
    const [first, second] = [sideOf(both.map(([met]) => met)), sideOf(both.map(([, met]) => met))];
    return [
      { source, opponents: tools.toSorted(byName), a: { tool: a, ...first }, b: { tool: b, ...second } },
    ];
  });
  return found.toSorted(
    (one, other) => other.opponents.length - one.opponents.length || (one.source < other.source ? -1 : 1),
  );
}

const judged = (met: readonly Met[], but: string): Met[] =>
  met.filter((one) => one.tool.id !== but && wonRate(one, one.kinds) !== null);

/** Shares of tasks and of a judge's word are no one thing. */
const sameKinds = (one: Met, other: Met): boolean =>
  one.kinds.toSorted().join() === other.kinds.toSorted().join();

/** The mean of its shares, one an opponent. */
function sideOf(met: readonly Met[]): Omit<Side, 'tool'> {
  const shares = met.map((one) => wonRate(one, one.kinds)?.share ?? 0);
  return {
    share: shares.reduce((sum, share) => sum + share, 0) / shares.length,
    of: met.reduce((sum, one) => sum + judgedOf(one), 0),
  };
}

const byName = (one: { name: string; id: string }, other: { name: string; id: string }): number =>
  one.name.localeCompare(other.name) || (one.id < other.id ? -1 : 1);
