/** A tool's rank, method v1: the weighted mean of what is known of five parts. Pure; docs/adr/0035 has the reasons. */
import {
  type Rank,
  type RankFact,
  type RankMethod,
  type RankPart,
  type RankPartId,
  rankPartIds,
  type SignalPercentile,
} from '#contract/rank.ts';
import { rankPartLabels } from '#contract/rank-text.ts';
import { hasEnded, type ToolStatus, type ToolType } from '#contract/vocabulary.ts';
import type { Signal } from '../strongest-signals.ts';
import { adoptionOf } from './percentiles.ts';
import { fieldsOfType, type QualityField } from './quality-fields.ts';

/** What a rank is made of; null and empty are "nobody says". */
export interface RankedTool {
  readonly type: ToolType;
  readonly status: ToolStatus | null;
  readonly signals: readonly Signal[];
  /** Which facts are known of it. */
  readonly known: readonly QualityField[];
  /** Sources that catalogue it, but for those that only speak of others' records. */
  readonly sources: number;
  /** Where it stands on the board on which it has most matches. */
  readonly standing: RankStanding | null;
  /** ISO date, month or year; a month or a year counts from its first day. */
  readonly released: string | null;
  readonly updated: string | null;
}

export interface RankStanding {
  /** The board in words: source, and context where it is of one. */
  readonly board: string;
  readonly rankLow: number;
  readonly rankHigh: number;
  readonly rated: number;
  readonly matches: number;
}

/** What all tools are measured against. */
export interface RankMeasures {
  readonly percentiles: readonly SignalPercentile[];
  /** ISO date. */
  readonly on: string | null;
}

const method = 'v1';
const manySources = 5;
const halfTrusted = 50;
const halfLifeMonths = 12;
const endedCounts = 0.5;
const minKnown = 2;
const msOfMonth = 30.4375 * 86_400_000;

type Made = Omit<RankPart, 'id' | 'weight'>;
interface PartRule {
  readonly weight: number;
  readonly formula: string;
  readonly make: (tool: RankedTool, measures: RankMeasures) => Made;
}

const rules: Readonly<Record<RankPartId, PartRule>> = {
  adoption: {
    weight: 0.25,
    formula:
      'Mean over known signals of min(1, log10(1 + x) / log10(1 + p)); p is the 99th percentile of the signal within the type.',
    make: adoption,
  },
  quality: {
    weight: 0.25,
    formula: `Known facts / facts that its type is asked for; times ${endedCounts} where it is deprecated, archived or retired. How well it is described, not how well it works.`,
    make: quality,
  },
  ecosystem: {
    weight: 0.1,
    formula: `min(1, sources / ${manySources}); sources that only speak of others' records do not count.`,
    make: ecosystem,
  },
  matchGraph: {
    weight: 0.25,
    formula: `(rated - r) / (rated - 1) * n / (n + ${halfTrusted}) on the board on which it has most matches; r is the middle of its rank interval, n its matches there.`,
    make: matchGraph,
  },
  freshness: {
    weight: 0.15,
    formula: `0.5 ^ (m / ${halfLifeMonths}); m is the months from its last release or update to the newest snapshot of any source.`,
    make: freshness,
  },
};

/** The method as it is told, without what the catalogue adds. */
export const rankRule: Pick<RankMethod, 'method' | 'rule' | 'parts'> = {
  method,
  rule: `100 times the sum of weight times value over the known parts, divided by the sum of their weights. Fewer than ${minKnown} known parts make no rank.`,
  parts: rankPartIds.map((id) => {
    const { weight, formula } = rules[id];
    return { id, label: rankPartLabels[id], weight, formula };
  }),
};

/** Null where fewer than two parts are known. */
export function rankOf(tool: RankedTool, measures: RankMeasures): Rank | null {
  const parts = rankPartIds.map((id) => ({
    id,
    weight: rules[id].weight,
    ...rules[id].make(tool, measures),
  }));
  const known = parts.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]));
  if (known.length < minKnown) return null;
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  const sum = known.reduce((all, { value, weight }) => all + weight * value, 0);
  return { value: rounded((100 * sum) / weights), known: known.length, method, parts };
}

/** As it is kept: enough digits to work with, few enough to be the same on every machine. */
const rounded = (value: number): number => Number(value.toFixed(6));
const share = (value: number): number => rounded(Math.min(1, Math.max(0, value)));
const unknown = (from: RankFact[] = []): Made => ({ value: null, from });

function adoption({ type, signals }: RankedTool, { percentiles }: RankMeasures): Made {
  const measured = adoptionOf(signals).flatMap(({ name, value }) => {
    const most = percentiles.find((one) => one.type === type && one.signal === name)?.value ?? 0;
    return most > 0 ? [{ name, value, against: most }] : [];
  });
  if (measured.length === 0) return unknown();
  const parts = measured.map(({ value, against }) =>
    Math.min(1, Math.log10(1 + Math.max(0, value)) / Math.log10(1 + against)),
  );
  return { value: share(parts.reduce((sum, one) => sum + one, 0) / parts.length), from: measured };
}

function quality({ type, known, status }: RankedTool): Made {
  const fields = fieldsOfType(type);
  const from: RankFact[] = fields.map((name) => ({
    name,
    value: known.includes(name) ? 'known' : null,
    against: null,
  }));
  const found = from.filter(({ value }) => value !== null).length;
  const ended = hasEnded(status);
  return {
    value: share((found / fields.length) * (ended ? endedCounts : 1)),
    from: ended ? [...from, { name: 'status', value: status, against: null }] : from,
  };
}

function ecosystem({ sources }: RankedTool): Made {
  if (sources === 0) return unknown();
  return {
    value: share(sources / manySources),
    from: [{ name: 'sources', value: sources, against: manySources }],
  };
}

function matchGraph({ standing }: RankedTool): Made {
  if (standing === null || standing.rated < 2) return unknown();
  const { board, rankLow, rankHigh, rated, matches } = standing;
  const middle = (rankLow + rankHigh) / 2;
  return {
    value: share(((rated - middle) / (rated - 1)) * (matches / (matches + halfTrusted))),
    from: [
      { name: 'board', value: board, against: null },
      { name: 'rank', value: middle, against: rated },
      { name: 'matches', value: matches, against: halfTrusted },
    ],
  };
}

function freshness({ released, updated }: RankedTool, { on }: RankMeasures): Made {
  const last = [released, updated]
    .filter((day) => day !== null)
    .sort()
    .at(-1);
  if (last === undefined || on === null) return unknown();
  const months = Math.max(0, (Date.parse(on) - Date.parse(last)) / msOfMonth);
  if (Number.isNaN(months)) return unknown();
  return {
    value: share(0.5 ** (months / halfLifeMonths)),
    from: [
      { name: 'last', value: last, against: null },
      { name: 'months', value: rounded(months), against: halfLifeMonths },
    ],
  };
}
