import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MatchFact, OfferFact, RecordFact, SourceFact, TextFact } from '#contract/interchange.ts';
import { entryId } from '../../../server/ledger/entry-id.ts';
import { matchRow, offerRow, recordRow, textRow } from '../../../server/import/rows.ts';
import '../same-random.ts';

const source = SourceFact.parse({
  record: 'source',
  id: 's',
  title: 'S',
  licence: 'MIT',
  snapshot: '2025-02-03',
  judge: 'the readers',
});
const match = (more: object) =>
  MatchFact.parse({
    record: 'match',
    source: 's',
    kind: 'battle',
    first: { key: 'a' },
    second: { key: 'b' },
    ...more,
  });

const counts = fc
  .record({ wins: fc.nat(1e6), losses: fc.nat(1e6), ties: fc.nat(1e6), rest: fc.nat(1e6) })
  .map(({ rest, ...judged }) => ({ ...judged, count: judged.wins + judged.losses + judged.ties + rest }));

describe('matchRow', () => {
  it('lets unjudged fill what wins, losses and ties leave of the count', () => {
    fc.assert(
      fc.property(counts, (told) => {
        const { properties } = matchRow(match(told), source);
        expect(properties.wins + properties.losses + properties.ties + properties.unjudged).toBe(told.count);
      }),
    );
  });

  it('keeps an unjudged that the source gives, also when it leaves a gap', () => {
    expect(matchRow(match({ count: 10, wins: 4, unjudged: 1 }), source).properties.unjudged).toBe(1);
  });

  it('takes date and judge of the source where the fact has none', () => {
    const { properties } = matchRow(match({ count: 1 }), source);
    expect(properties).toMatchObject({ at: '2025-02-03', judge: 'the readers' });
    const own = matchRow(match({ count: 1, at: '2024-01-01', judge: 'GPT-4' }), source).properties;
    expect(own).toMatchObject({ at: '2024-01-01', judge: 'GPT-4' });
  });

  it('has the id of its entry, and no field is left undefined', () => {
    const row = matchRow(match({ count: 1 }), source);
    expect(row.id).toBe(entryId(match({ count: 1 })));
    expect(Object.values(row.properties)).not.toContain(undefined);
  });
});

describe('recordRow and offerRow', () => {
  const record = RecordFact.parse({
    record: 'record',
    source: 's',
    key: 'Acme/One',
    name: 'Acme: One',
    type: 'model',
  });

  it('hold the whole fact, the id and the names for identity', () => {
    const row = recordRow(record, source);
    expect(row).toMatchObject({
      id: 's/Acme/One',
      at: '2025-02-03',
      aliases: ['record:s/Acme/One', 'model:one'],
    });
    expect(RecordFact.parse(JSON.parse(row.fact))).toEqual(record);
  });

  it('point an offer at its record', () => {
    const offer = OfferFact.parse({
      record: 'offer',
      source: 's',
      key: 'Acme/One',
      capability: 'chat',
      position: 3,
    });
    expect(offerRow(offer)).toEqual({
      record: 's/Acme/One',
      capability: 'chat',
      position: 3,
      description: null,
      unique: null,
      vsAlternatives: null,
      basis: null,
      about: null,
      locator: null,
    });
  });
});

describe('textRow', () => {
  const text = (more: object) =>
    TextFact.parse({
      record: 'text',
      source: 's',
      kind: 'verdict',
      keys: ['a', 'b'],
      text: 'A wins.',
      ...more,
    });

  it('has an id of its words and tools, not of its line', () => {
    expect(textRow(text({ locator: { line: 47 } })).id).toBe(textRow(text({ locator: { line: 48 } })).id);
    const ids = [text({}), text({ text: 'B wins.' }), text({ keys: ['a', 'c'] }), text({ kind: 'lead' })];
    expect(new Set(ids.map((each) => textRow(each).id)).size).toBe(4);
  });
});
