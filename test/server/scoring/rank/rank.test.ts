import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toolStatuses, toolTypes } from '#contract/vocabulary.ts';
import { adoptionSignals, percentilesOf } from '../../../../server/scoring/rank/percentiles.ts';
import { fieldsOfType, qualityFields } from '../../../../server/scoring/rank/quality-fields.ts';
import { type RankedTool, rankOf, rankRule } from '../../../../server/scoring/rank/rank.ts';
import '../../same-random.ts';

const bare: RankedTool = {
  type: 'library',
  status: null,
  signals: [],
  known: [],
  sources: 0,
  standing: null,
  released: null,
  updated: null,
};
const measures = {
  on: '2026-11-23',
  percentiles: [{ type: 'library' as const, signal: 'stars', tools: 10, value: 999 }],
};
const partsOf = (tool: Partial<RankedTool>, against = measures) => {
  const rank = rankOf({ ...bare, sources: 1, ...tool }, against);
  return Object.fromEntries((rank?.parts ?? []).map(({ id, value }) => [id, value]));
};

describe('rankOf', () => {
  it('takes each part by its formula', () => {
    const parts = partsOf({
      signals: [
        { name: 'stars', value: 9 },
        { name: 'stars', value: 99 },
        { name: 'forks', value: 5 },
      ],
      known: ['line', 'page', 'functions', 'languages'],
      sources: 2,
      standing: { board: 'A board', rankLow: 1, rankHigh: 3, rated: 11, matches: 150 },
      released: '2020-01-01',
      updated: '2025-11-23',
    });
    // log10(100) / log10(1000); 4 of 8 facts; 2 of 5 sources; 9 of 10 stand below, 150 of 200; a year old.
    const { freshness, ...others } = parts;
    expect(freshness).toBeCloseTo(0.5, 3);
    expect(others).toEqual({
      adoption: 0.666667,
      quality: 0.5,
      ecosystem: 0.4,
      matchGraph: 0.675,
    });
  });

  it('leaves out what is unknown, which is not 0, and shares its weight', () => {
    const rank = rankOf({ ...bare, sources: 5, known: [...fieldsOfType('library')] }, measures);
    expect(rank?.parts.filter(({ value }) => value === null).map(({ id }) => id)).toEqual([
      'adoption',
      'matchGraph',
      'freshness',
    ]);
    expect(rank).toMatchObject({ value: 100, known: 2, method: 'v1' });
  });

  it('is none of one known part', () => {
    expect(rankOf(bare, measures)).toBeNull();
  });

  it('halves the quality of what has ended, and says so', () => {
    const parts = rankOf(
      { ...bare, sources: 1, status: 'archived', known: ['line', 'page'] },
      measures,
    )?.parts;
    expect(parts?.find(({ id }) => id === 'quality')).toMatchObject({ value: 0.125 });
    expect(parts?.find(({ id }) => id === 'quality')?.from).toContainEqual({
      name: 'status',
      value: 'archived',
      against: null,
    });
  });

  it('has weights that add up to 1', () => {
    expect(rankRule.parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  });
});

const date = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2026-11-23'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const standing = fc
  .record({
    rated: fc.integer({ min: 2, max: 300 }),
    low: fc.double({ min: 0, max: 1, noNaN: true }),
    width: fc.double({ min: 0, max: 1, noNaN: true }),
    matches: fc.nat(100_000),
  })
  .map(({ rated, low, width, matches }) => {
    const rankLow = 1 + Math.floor(low * (rated - 1));
    return {
      board: 'A board',
      rankLow,
      rankHigh: rankLow + Math.floor(width * (rated - rankLow)),
      rated,
      matches,
    };
  });
const tool: fc.Arbitrary<RankedTool> = fc.record({
  type: fc.constantFrom(...toolTypes),
  status: fc.option(fc.constantFrom(...toolStatuses)),
  signals: fc.array(
    fc.record({ name: fc.constantFrom(...adoptionSignals, 'forks'), value: fc.nat(1_000_000_000) }),
  ),
  known: fc.subarray([...qualityFields]),
  sources: fc.nat(9),
  standing: fc.option(standing),
  released: fc.option(date),
  updated: fc.option(date),
});

describe('any rank', () => {
  it('is the weighted mean of its own parts, as anybody works it out from the answer', () => {
    fc.assert(
      fc.property(fc.array(tool, { minLength: 1, maxLength: 20 }), (tools) => {
        const against = { on: '2026-11-23', percentiles: percentilesOf(tools) };
        for (const one of tools) {
          const rank = rankOf(one, against);
          if (rank === null) continue;
          const known = rank.parts.flatMap(({ value, weight }) =>
            value === null ? [] : [{ value, weight }],
          );
          const mean =
            known.reduce((sum, { value, weight }) => sum + value * weight, 0) /
            known.reduce((sum, { weight }) => sum + weight, 0);
          expect(rank.value).toBeCloseTo(100 * mean, 5);
          expect(rank.known).toBe(known.length);
          for (const { value } of known) expect(value >= 0 && value <= 1).toBe(true);
        }
      }),
    );
  });

  it('rises with no fact taken away and falls with none added, where the same parts are known', () => {
    fc.assert(
      fc.property(tool, fc.constantFrom(...qualityFields), (one, field) => {
        const less = { ...one, known: one.known.filter((name) => name !== field) };
        const more = { ...less, known: [...less.known, field] };
        const [low, high] = [rankOf(less, measures), rankOf(more, measures)];
        expect((high?.value ?? 0) >= (low?.value ?? 0)).toBe(true);
      }),
    );
  });

  it('does not depend on the order of signals', () => {
    fc.assert(
      fc.property(tool, (one) => {
        const turned = { ...one, signals: one.signals.toReversed() };
        expect(rankOf(turned, measures)).toEqual(rankOf(one, measures));
      }),
    );
  });
});

describe('percentilesOf', () => {
  it('leaves at most one of a hundred above it, and is a value that a tool has', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 400 }), (values) => {
        const tools = values.map((value) => ({
          type: 'model' as const,
          signals: [{ name: 'likes', value }],
        }));
        const [only, ...more] = percentilesOf(tools);
        expect(more).toEqual([]);
        expect(only).toMatchObject({ type: 'model', signal: 'likes', tools: values.length });
        expect(values).toContain(only?.value);
        const above = values.filter((value) => value > (only?.value ?? 0)).length;
        expect(above / values.length).toBeLessThanOrEqual(0.01);
      }),
    );
  });
});
