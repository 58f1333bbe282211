/** Small inputs with right values, from the folder beside the project. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { only, readAll } from './source-folder.ts';

const cases = join(import.meta.dirname, '../../../../shared/cases');
const read = (name: string) => readAll(join(cases, name));

describe.skipIf(!existsSync(cases))(
  'the cases beside the project (skipped where ../shared/cases is not there)',
  () => {
    it('number-half-read: every number whole, or the field left out and told', async () => {
      const { facts, leftOut } = await read('number-half-read');
      expect(only(facts, 'record').map(({ key, rank }) => [key, rank?.value])).toEqual([
        ['n01', 1234],
        ['n02', 1234],
        ['n03', undefined],
        ['n04', undefined],
        ['n05', undefined],
        ['n06', 123_456],
        ['n07', -3],
        ['n08', undefined],
        ['n09', undefined],
        ['n10', -12],
        ['n11', 1234],
      ]);
      expect(leftOut).toMatchObject([{ reason: 'field', number: 5 }]);
      for (const { message } of leftOut[0]?.examples ?? [])
        expect(message).toContain('is no number that can be read whole');
    });

    it('decimal-comma-prices: both prices left out and told, with what reads them', async () => {
      const { facts, leftOut } = await read('decimal-comma-prices');
      expect(only(facts, 'record').map(({ prices }) => prices)).toEqual([[], []]);
      expect(leftOut).toMatchObject([{ reason: 'field', number: 2 }]);
      for (const { message } of leftOut[0]?.examples ?? []) expect(message).toContain("`decimal: ','`");
    });

    it('number-in-object: as contextTokens is', async () => {
      const { facts, leftOut } = await read('number-in-object');
      expect(leftOut).toEqual([]);
      expect(only(facts, 'record')).toMatchObject([{ contextTokens: 8192, rank: { value: 74 } }]);
    });

    it('column-with-a-space: 33 matches', async () => {
      const { facts } = await read('column-with-a-space');
      expect(only(facts, 'match')).toMatchObject([{ count: 33, wins: 30, losses: 2, ties: 1 }]);
    });
  },
);
