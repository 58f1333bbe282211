import { describe, expect, it } from 'vitest';
import {
  descriptionsOf,
  listedTogether,
  productsOf,
  readList,
} from '../../../bench/alternatives/open-source-list.ts';

const row = (tool: string, product: string, description = '') => ({
  tool,
  description,
  alternative_to: product,
});

describe('a list of alternatives', () => {
  const rows = [
    row('Flows', 'Zap', 'Moves data.'),
    row('Pipes', 'Zap'),
    row('Pipes', 'JIRA'),
    row('Cards', 'Jira'),
    row('Cards', 'Flows'),
  ];

  it('puts tools together that it names beside the same product, however that is spelt', () => {
    expect(listedTogether(rows)).toEqual(
      new Map([
        ['Flows', new Set(['Pipes'])],
        ['Pipes', new Set(['Flows', 'Cards'])],
        ['Cards', new Set(['Pipes'])],
      ]),
    );
  });

  it('has products that are no tools of its own, and descriptions of those it describes', () => {
    expect(productsOf(rows)).toEqual(new Set(['Zap', 'JIRA', 'Jira']));
    expect(descriptionsOf([...rows, row('Flows', 'Other', 'Runs steps')])).toEqual(
      new Map([['Flows', 'Moves data.. Runs steps']]),
    );
  });
});

const list = await readList();
describe.skipIf(list === null)(
  'the list that is measured with (skipped without the folder ../shared)',
  () => {
    it('names 462 pairs of tools beside a product they share (470 of repositories: two tools have several)', () => {
      const together = listedTogether(list ?? []);
      const pairs = [...together.values()].reduce((sum, others) => sum + others.size, 0) / 2;
      expect(pairs).toBe(462);
    });
  },
);
