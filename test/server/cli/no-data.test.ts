/** What nobody says is printed as no data: a 0 would say that somebody counted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SwitchPlan } from '#contract/coverage.ts';
import type { SearchHit } from '#contract/search.ts';
import { familyReport } from '../../../server/cli/family.ts';
import { searchReport } from '../../../server/cli/search.ts';
import { switchReport } from '../../../server/cli/switch.ts';
import { table } from '../../../server/cli/table.ts';
import { summary } from '../../client/views/alternatives/facts.ts';

const tool = summary('quiet', { name: 'Quiet', status: null, sources: ['list'] });

const columnOf = (report: string, name: string): string[] => {
  const lines = report.split('\n').filter((line) => line.includes('  '));
  const head = lines.findIndex((line) => line.includes(name));
  const cells = (line: string) => line.trim().split(/ {2,}/);
  const at = cells(lines[head] ?? '').indexOf(name);
  return lines.slice(head + 1, head + 2).map((line) => cells(line)[at] ?? '');
};

describe('a table', () => {
  it('says no data for null, and a number for a number', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(), { nil: null }), { minLength: 1 }), (values) => {
        const lines = table(values.map((value) => ['row', value]))
          .trimEnd()
          .split('\n');
        expect(lines.map((line) => line.replace(/^row +/, ''))).toEqual(
          values.map((value) => (value === null ? 'no data' : value.toLocaleString('en'))),
        );
      }),
    );
  });
});

describe('of a tool of which nothing is known', () => {
  it('a family says no data for its comparisons, price, release, version and capabilities', () => {
    const versions = [{ ...tool, capabilities: 0, providers: 0, date: null }];
    const report = familyReport({ id: 'quiet', name: 'Quiet', vendor: null, total: 1, versions });
    expect(report).toMatch(/^Quiet, 1 version\n/);
    for (const column of ['version', 'released', 'matched', '1M input tokens', 'capabilities'])
      expect(columnOf(report, column), column).toEqual(['no data']);
  });

  it('a search says no data for its comparisons and its price', () => {
    const hit: SearchHit = {
      ...tool,
      kind: 'tool',
      languages: [],
      line: null,
      licence: null,
      status: null,
      price: null,
      tools: null,
      score: 1,
      why: { words: [], fields: [], meaning: null, text: 'This is its name.' },
    };
    const answer = {
      query: 'quiet',
      read: [],
      prefers: [],
      notes: [],
      total: 1,
      hits: [hit],
      families: [],
      next: null,
      meaning: 'on' as const,
      named: [],
      compared: [],
      board: null,
      lookedAt: null,
    };
    const maxPrice = { ...answer, read: [{ what: 'maxPrice', value: '1', from: 'under $1' }] };
    for (const report of [
      searchReport(answer, { sort: 'price' }),
      searchReport(answer, { sort: 'best', maxPrice: 1 }),
      searchReport(maxPrice, { sort: 'best' }),
    ])
      for (const column of ['1M input tokens', 'matched'])
        expect(columnOf(report, column), column).toEqual(['no data']);
    expect(searchReport(answer, { sort: 'best' })).not.toContain('1M input tokens');
  });

  it('a switch calls the number of all its comparisons that, and says no data for what there is none of', () => {
    const need = [{ id: 'chat', name: 'chat', kind: 'function' as const, tools: 1 }];
    const row = {
      tool,
      cells: [{ capability: 'chat', sources: [], basis: null, lacking: false }],
      covered: 0,
      stated: 0,
      known: 'little' as const,
      monthly: null,
    };
    const plan: SwitchPlan = {
      tool,
      must: need,
      capabilities: need,
      capabilitiesFrom: 'tool',
      coverage: {
        need,
        rows: [row],
        next: null,
        total: 1,
        coveredBy: { stated: 0, known: 0 },
        knowledge: null,
        lookedAt: null,
        sets: [],
        uncovered: [],
      },
      best: row,
      why: null,
      result: null,
      priceRatio: null,
      upkeep: null,
      lost: [],
      unsaid: [],
      near: [],
      known: 'little',
      cheapest: null,
      today: null,
      usage: { prompt: 1, completion: 1 },
    };
    const report = switchReport(plan);
    expect(report).not.toMatch(/\bcompared\b/);
    for (const column of ['matched', 'a month'])
      expect(columnOf(report, column), column).toEqual(['no data']);
  });
});
