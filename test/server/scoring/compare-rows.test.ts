import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompareRow, rowKeys } from '#contract/compare.ts';
import type { Tool } from '#contract/tool.ts';
import { compareRows, rowLabels } from '../../../server/scoring/compare-rows.ts';
import { toolFromRecords } from '../../../server/scoring/tool-from-records.ts';
import { saidOfTool } from './said-of-tool.ts';
import '../same-random.ts';

const nothing: Tool = {
  id: 'one',
  name: 'One',
  type: 'model',
  url: null,
  vendor: null,
  family: null,
  version: null,
  licence: null,
  description: null,
  composed: null,
  pricing: 'unknown',
  free: { free: 'unknown', paid: false, note: null, ways: [] },
  openWeights: null,
  parametersBillions: null,
  contextTokens: null,
  outputTokens: null,
  released: null,
  updated: null,
  prices: [],
  reported: [],
  signals: [],
  categories: [],
  timesMatched: 0,
  matchesByKind: [],
  neighbourCounts: [],
  capabilities: { described: 0, hidden: 0 },
  aliases: [],
  sources: ['a'],
  snapshot: '2025-01-01',
  ghost: false,
};
const said: Tool['reported'][number] = {
  source: 'page',
  name: 'One',
  key: 'one',
  snapshot: '2025-01-01',
  rank: null,
  parts: {},
  timesMatched: null,
  capabilitiesDeclared: null,
  startingPriceText: null,
  joinedBy: 'new',
};
const any = fc.tuple(saidOfTool, fc.nat(100_000), fc.nat(5)).map(([rows, timesMatched, described]): Tool => {
  const declared = Math.max(0, ...rows.map(({ fact }) => fact.capabilitiesDeclared ?? 0));
  const capabilities = { described, hidden: Math.max(0, declared - described) };
  const matchesByKind = timesMatched === 0 ? [] : [{ kinds: ['vote' as const], matches: timesMatched }];
  return {
    ...nothing,
    ...toolFromRecords(rows),
    composed: null,
    family: null,
    timesMatched,
    matchesByKind,
    capabilities,
  };
});
const tools = fc
  .array(any, { minLength: 2, maxLength: 6 })
  .map((list) => list.map((tool, i) => ({ ...tool, id: `t${i}` })));
const cellOf = (tool: Tool, key: string) => compareRows([tool]).find((row) => row.key === key)?.cells[0];

describe('compareRows', () => {
  it('has the ten rows in the order of the contract, a cell for each tool in the order asked', () => {
    fc.assert(
      fc.property(tools, (list) => {
        const rows = compareRows(list);
        expect(rows.map(({ key }) => key)).toEqual([...rowKeys]);
        expect(rows.map(({ label }) => label)).toEqual(rowKeys.map((key) => rowLabels[key]));
        for (const row of rows) {
          CompareRow.parse(row);
          expect(row.cells.map(({ tool }) => tool)).toEqual(list.map(({ id }) => id));
        }
      }),
    );
  });

  it('says no data for all that nobody says, and never 0; only our own count of matches is known to be 0', () => {
    for (const { key, cells } of compareRows([nothing])) {
      if (key === 'type' || key === 'timesMatched') continue;
      expect(cells[0]).toMatchObject({ known: false, value: null, text: 'no data', source: null });
    }
    expect(cellOf(nothing, 'timesMatched')).toMatchObject({
      known: true,
      value: 0,
      text: '0',
      source: 'ledger',
    });
  });

  it('says matches by kind, never as one number over several kinds', () => {
    const matchesByKind = [
      { kinds: ['trial' as const], matches: 59_517 },
      { kinds: ['vote' as const], matches: 3943 },
    ];
    const text = '59,517 tasks, 3,943 votes';
    const several = { ...nothing, timesMatched: 63_460, matchesByKind };
    expect(cellOf(several, 'timesMatched')).toMatchObject({ value: text, text, source: 'ledger' });
    const one = { ...nothing, timesMatched: 3943, matchesByKind: matchesByKind.slice(1) };
    expect(cellOf(one, 'timesMatched')).toMatchObject({ value: 3943, text: '3,943 votes' });
  });

  it('has a value and a source, or a dash, in every cell that is known, and neither in one that is not', () => {
    fc.assert(
      fc.property(tools, (list) => {
        for (const cell of compareRows(list).flatMap(({ cells }) => cells)) {
          if (cell.known && cell.text !== '—')
            expect(cell).toMatchObject({ value: expect.anything(), source: expect.anything() });
          else expect(cell).toMatchObject({ value: null, source: null });
        }
      }),
    );
  });

  it('has our rank and its parts where no source ranks any of them, and never against a source’s', () => {
    const rank = {
      value: 54.333333,
      known: 2,
      method: 'v1',
      parts: [
        { id: 'quality' as const, value: 0.25, weight: 0.25, from: [] },
        { id: 'adoption' as const, value: null, weight: 0.25, from: [] },
      ],
    };
    const ours = { ...nothing, id: 'ours', rank };
    const cellsOf = (key: string, ...list: Tool[]) =>
      compareRows(list)
        .find((row) => row.key === key)
        ?.cells.map(({ value, text, note }) => [value, text, note]);
    expect(cellsOf('rank', ours, nothing)).toEqual([
      [54.333333, '54.3/100', '2 of 5 parts known'],
      [null, 'no data', null],
    ]);
    expect(cellsOf('quality', ours, nothing)?.[0]).toEqual([0.25, '0.25', null]);
    expect(cellsOf('adoption', ours, nothing)?.[0]).toEqual([null, 'no data', null]);
    const theirs = { ...nothing, reported: [{ ...said, rank: { name: 'rank', value: 45, outOf: 100 } }] };
    expect(cellsOf('rank', ours, theirs)).toEqual([
      [null, 'no data', 'ours: 54.3/100, 2 of 5 parts known'],
      [45, '45/100', null],
    ]);
  });

  it('does not differ between a tool and itself, known or not', () => {
    fc.assert(
      fc.property(any, (tool) => {
        for (const row of compareRows([tool, { ...tool, id: 'twin' }])) expect(row.differs).toBe(false);
      }),
    );
  });

  it('differs when one side is known and the other is not, or the values differ', () => {
    const ranked = (value: number): Tool => ({
      ...nothing,
      reported: [{ ...said, rank: { name: 'rank', value, outOf: 100 } }],
    });
    const differs = (...list: Tool[]) => compareRows(list).find(({ key }) => key === 'rank')?.differs;
    expect(differs(ranked(0), nothing)).toBe(true);
    expect(differs(ranked(0), ranked(45))).toBe(true);
    expect(differs(ranked(45), ranked(45))).toBe(false);
    expect(differs(nothing, nothing)).toBe(false);
  });

  it('prints a reported 0 as known', () => {
    const tool: Tool = {
      ...nothing,
      reported: [{ ...said, parts: { adoption: 0 }, timesMatched: 0, capabilitiesDeclared: 0 }],
    };
    expect(cellOf(tool, 'adoption')).toMatchObject({ known: true, value: 0, text: '0', source: 'page' });
    expect(cellOf(tool, 'capabilities')).toMatchObject({ known: true, value: 0, text: '0' });
    expect(cellOf(tool, 'timesMatched')?.reported).toEqual([{ source: 'page', text: '0' }]);
  });

  it('tells adoption by what people count where no source measures it, as no number that leads another', () => {
    const signals = [
      { name: 'stars', value: 5326, source: 'list' },
      { name: 'downloads', value: 900, source: 'other' },
    ];
    const text = '5,326 stars · 900 downloads a month';
    expect(cellOf({ ...nothing, signals }, 'adoption')).toMatchObject({
      known: true,
      value: text,
      text,
      source: 'list',
    });
    expect(
      cellOf({ ...nothing, signals, reported: [{ ...said, parts: { adoption: 1 } }] }, 'adoption'),
    ).toMatchObject({
      value: 1,
      source: 'page',
    });
  });

  it('counts the hidden capabilities in, and says how many are described', () => {
    const cell = cellOf({ ...nothing, capabilities: { described: 8, hidden: 4 } }, 'capabilities');
    expect(cell).toMatchObject({
      value: 12,
      text: '12',
      note: '8 described, 4 more not described by the source',
    });
  });

  it('starts at the same lowest price that the tool is listed with', () => {
    fc.assert(
      fc.property(saidOfTool, (rows) => {
        const tool = toolFromRecords(rows);
        const cell = cellOf({ ...nothing, ...tool, family: null }, 'startingPrice');
        if (tool.lowestInput !== null) expect(cell?.value).toBe(tool.lowestInput);
      }),
    );
  });

  it('has a dash where nothing is to pay, a monthly price where there is no price of tokens', () => {
    expect(cellOf({ ...nothing, pricing: 'open-source' }, 'startingPrice')).toMatchObject({
      text: '—',
      known: true,
    });
    const monthly = {
      provider: 'acme',
      unit: 'month',
      output: null,
      currency: 'USD',
      source: 'a',
      perMillion: null,
    };
    const prices = [
      { ...monthly, input: 30 },
      { ...monthly, input: 20 },
    ];
    expect(cellOf({ ...nothing, prices }, 'startingPrice')).toMatchObject({
      value: 20,
      text: '$20 per month',
      source: 'a',
    });
  });
});
