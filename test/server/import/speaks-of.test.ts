/** A record that says whose tool it speaks of stands for that tool, and says nothing else of who is who. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecordFact } from '#contract/interchange.ts';
import { joinedWorld, type World } from '../../../bench/identity/world.ts';
import { pairId } from '../../../server/import/rows.ts';
import { inReadingOrder } from '../../../server/import/reading-order.ts';
import '../same-random.ts';

const record = (source: string, key: string, more: object = {}) =>
  RecordFact.parse({ record: 'record', source, key, name: key, type: 'product', ...more });
const note = (key: string, of: { source: string; key: string }, more: object = {}) =>
  record('guide', key, { of, ...more });
const seen = '2026-06-01';
/** Whichever of two tools' records tell it. */
const asked = (questions: World['questions']) =>
  questions.map(({ left, right, rule }) => `${rule}: ${pairId(left, right)}`).toSorted();

describe('a record that speaks of another', () => {
  it('stands for its tool, whatever either is called, typed or found at', () => {
    const { tools } = joinedWorld([
      { seen, records: [record('list', 'Veltrum', { url: 'https://veltrum.example' })] },
      {
        seen,
        records: [
          note(
            'anything',
            { source: 'list', key: 'Veltrum' },
            { type: 'model', url: 'https://other.example' },
          ),
        ],
      },
    ]);
    expect(tools.get('guide/anything')).toBe('veltrum');
  });

  it('is a tool of its own where nobody else has that, and takes it in when it comes', () => {
    const alone = [note('veltrum', { source: 'list', key: 'Veltrum App' })];
    expect(joinedWorld([{ seen, records: alone }]).tools.get('guide/veltrum')).toBe('veltrum');
    const { tools } = joinedWorld([
      { seen, records: alone },
      { seen, records: [record('list', 'Veltrum App')] },
    ]);
    expect(tools.get('list/Veltrum App')).toBe('veltrum');
  });

  it('draws no two tools together and parts none, whatever it is called', () => {
    const names = fc.constantFrom('Veltrum', 'Halden', 'Veltrum 2', 'Sorrel');
    const owned = fc.record({ name: names, page: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(
        fc.uniqueArray(owned, { minLength: 1, maxLength: 6, selector: ({ name, page }) => name + page }),
        fc.array(fc.record({ of: fc.nat(5), name: names, page: fc.constantFrom('a', 'b', 'c') }), {
          maxLength: 6,
        }),
        (catalogued, spoken) => {
          const lists = catalogued.map(({ name, page }, i) => ({
            seen,
            records: [record(`list-${i}`, `${name} ${page}`, { name, url: `https://${page}.example` })],
          }));
          const notes = spoken.map(({ of, name, page }, i) => {
            const at = of % catalogued.length;
            const { name: its, page: where } = catalogued[at] ?? { name, page };
            return note(
              `note ${i}`,
              { source: `list-${at}`, key: `${its} ${where}` },
              { name, url: `https://${page}.example` },
            );
          });
          const plain = joinedWorld(lists);
          const { tools, questions } = joinedWorld([...lists, { seen, records: notes }]);
          for (const [id, tool] of plain.tools) expect(tools.get(id)).toBe(tool);
          expect(asked(questions)).toEqual(asked(plain.questions));
          for (const { key, of } of notes)
            expect(tools.get(`guide/${key}`)).toBe(tools.get(`${of?.source}/${of?.key}`));
        },
      ),
    );
  });
});

describe('the order of reading', () => {
  const source = (id: string, ...speaksOf: string[]) => ({ source: { id, speaksOf } });
  const ids = (readings: readonly { source: { id: string } }[]) => readings.map(({ source: { id } }) => id);

  it('is as given, but for what speaks of others, which comes after all that does not', () => {
    expect(ids(inReadingOrder([source('guide', 'b', 'z'), source('b'), source('a')]))).toEqual([
      'b',
      'a',
      'guide',
    ]);
    expect(ids(inReadingOrder([source('x', 'y'), source('y', 'x')]))).toEqual(['y', 'x']);
  });

  it('loses none and has none twice, and puts each after what it speaks of', () => {
    const letters = ['a', 'b', 'c', 'd', 'e'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(letters),
        fc.array(fc.array(fc.nat(4), { maxLength: 3 }), { minLength: 5, maxLength: 5 }),
        (order, speaks) => {
          // Only of earlier letters, so that no two speak of each other.
          const readings = order.map((id) => {
            const at = letters.indexOf(id);
            return source(
              id,
              ...(speaks[at] ?? []).filter((one) => one < at).flatMap((one) => letters[one] ?? []),
            );
          });
          const ordered = inReadingOrder(readings);
          expect(ids(ordered).toSorted()).toEqual(order.toSorted());
          ordered.forEach(({ source: { speaksOf } }, i) => {
            for (const other of speaksOf) {
              const at = ids(ordered).indexOf(other);
              expect(at === -1 || at < i).toBe(true);
            }
          });
        },
      ),
    );
  });
});
