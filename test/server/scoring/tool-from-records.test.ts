import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecordFact } from '#contract/interchange.ts';
import { toolFromRecords, type SaidOfTool } from '../../../server/scoring/tool-from-records.ts';
import { saidOfTool } from './said-of-tool.ts';
import '../same-random.ts';

const said = (source: string, snapshot: string, fact: object): SaidOfTool => ({
  source,
  snapshot,
  by: 'new',
  fact: RecordFact.parse({ record: 'record', source, key: 'one', name: 'One', type: 'model', ...fact }),
});

describe('toolFromRecords', () => {
  it('needs a record', () => expect(() => toolFromRecords([])).toThrow(RangeError));

  it('gives the same tool whatever order the records come in', () => {
    fc.assert(
      fc.property(
        saidOfTool.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          expect(toolFromRecords(shuffled)).toEqual(toolFromRecords(rows));
        },
      ),
    );
  });

  it('is a ghost only when every record is', () => {
    fc.assert(
      fc.property(saidOfTool, (rows) => {
        expect(toolFromRecords(rows).ghost).toBe(rows.every(({ fact }) => fact.ghost));
      }),
    );
  });

  it('takes name and date from the newest snapshot of those that catalogue it', () => {
    fc.assert(
      fc.property(saidOfTool, (rows) => {
        const catalogued = rows.filter(({ fact }) => !fact.ghost);
        const speaking = catalogued.length > 0 ? catalogued : rows;
        const newest = speaking
          .map(({ snapshot }) => snapshot)
          .sort()
          .at(-1);
        const tool = toolFromRecords(rows);
        expect(tool.snapshot).toBe(newest);
        expect(speaking.filter(({ snapshot }) => snapshot === newest).map(({ fact }) => fact.name)).toContain(
          tool.name,
        );
      }),
    );
  });

  it('loses no source, name, price or signal, and says none twice', () => {
    fc.assert(
      fc.property(saidOfTool, (rows) => {
        const tool = toolFromRecords(rows);
        expect([...tool.sources].sort()).toEqual(rows.map(({ source }) => source).sort());
        expect(tool.reported).toHaveLength(rows.length);
        expect(tool.prices).toHaveLength(rows.flatMap(({ fact }) => fact.prices).length);
        expect(tool.signals).toHaveLength(rows.flatMap(({ fact }) => Object.keys(fact.signals)).length);
        const names = new Set(rows.flatMap(({ fact }) => [fact.name, fact.key, ...fact.aliases]));
        expect([...tool.aliases, tool.name].sort()).toEqual([...names].sort());
        expect(new Set(tool.categories).size).toBe(tool.categories.length);
      }),
    );
  });

  it('has as lowest input the smallest dollar price of a million tokens above 0, or 0 when there is no other', () => {
    fc.assert(
      fc.property(saidOfTool, (rows) => {
        const tool = toolFromRecords(rows);
        const inputs = tool.prices
          .filter(({ currency }) => currency === 'USD')
          .flatMap(({ perMillion }) => perMillion?.input ?? []);
        const above = inputs.filter((amount) => amount > 0);
        const expected = above.length > 0 ? Math.min(...above) : (inputs[0] ?? null);
        expect(tool.lowestInput).toBe(expected);
      }),
    );
  });

  it('fills what the newest record leaves out from older ones, and an unknown price from a known one', () => {
    const tool = toolFromRecords([
      said('new', '2025-01-01', { name: 'New', pricing: 'unknown', licence: 'MIT' }),
      said('old', '2024-01-01', { name: 'Old', pricing: 'paid', licence: 'GPL', url: 'https://old.example' }),
    ]);
    expect(tool).toMatchObject({ name: 'New', pricing: 'paid', licence: 'MIT', url: 'https://old.example' });
  });

  it('believes a catalogue before a newer mention in a claim', () => {
    const tool = toolFromRecords([
      said('page', '2026-01-01', { name: 'one?', ghost: true, type: 'product' }),
      said('list', '2023-01-01', { name: 'One' }),
    ]);
    expect(tool).toMatchObject({ name: 'One', type: 'model', ghost: false, snapshot: '2023-01-01' });
  });
});
