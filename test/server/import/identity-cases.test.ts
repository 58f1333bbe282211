/** Small made-up sources that were once joined wrongly, from ../shared where it is there; each is also written out here. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RecordFact } from '#contract/interchange.ts';
import { joinedWorld, type ReadList, type World } from '../../../bench/identity/world.ts';
import { readSource } from '../../../server/import/read-source.ts';
import { projectRoot } from '../../../server/project-root.ts';

const cases = join(projectRoot, '..', 'shared', 'cases');

async function worldOf(name: string): Promise<World> {
  const lists: ReadList[] = [];
  for (const part of ['a', 'b']) {
    const reading = await readSource(join(cases, name, part));
    const records: RecordFact[] = [];
    for await (const fact of reading.facts()) if (fact.record === 'record') records.push(fact);
    lists.push({ seen: reading.source.snapshot ?? null, records });
  }
  return joinedWorld(lists);
}
const asked = ({ questions }: World) =>
  questions.map(({ left, right, rule }) => `${rule}: ${[left, right].toSorted().join(' | ')}`).toSorted();

describe.skipIf(!existsSync(cases))('the cases in ../shared', () => {
  it('moving-alias-name: nothing judged in 2024 is certainly about what was released later', async () => {
    const world = await worldOf('moving-alias-name');
    const tool = (record: string) => world.tools.get(record);
    expect(tool('fenmark-bench/fenmark-medium')).not.toBe(tool('fenmark-prices/fenmark-medium'));
    expect(tool('fenmark-bench/Ostrel')).not.toBe(tool('fenmark-prices/ostrel'));
    expect(asked(world)).toEqual([
      'dated-version: fenmark-bench/fenmark-medium | fenmark-prices/fenmark-medium-2312',
      'released-later: fenmark-bench/Ostrel | fenmark-prices/ostrel',
      'released-later: fenmark-bench/fenmark-medium | fenmark-prices/fenmark-medium',
    ]);
  });

  it('name-taken-over: the price for long prompts is at least a question', async () => {
    const world = await worldOf('name-taken-over');
    expect(world.tools.get('name-price-list/kelmar-5.4')).toBe('kelmar-5.4');
    expect(asked(world)).toEqual(['price-tier: name-main/kelmar-5.4 | name-price-list/kelmar-5.4-272k']);
  });

  it('owner-in-key: three tools', async () => {
    const { tools } = await worldOf('owner-in-key');
    expect(new Set(tools.values()).size).toBe(3);
    expect(tools.get('shelf-b/onda/files')).toBe(tools.get('shelf-a/onda/files'));
    expect(tools.get('shelf-b/sorrel-co/calendar-mcp')).not.toBe(tools.get('shelf-a/mirel/calendar-mcp'));
  });

  it('name-apart-or-together: both pairs meet', async () => {
    const { tools } = await worldOf('name-apart-or-together');
    expect(tools.get('apart-b/Dorvel 4.2 Large')).toBe(tools.get('apart-a/dorvel4.2-large'));
    expect(tools.get('apart-b/Halden Volk 7 Mini')).toBe(tools.get('apart-a/volk-7-mini'));
  });
});

const model = (source: string, key: string, more: object = {}) =>
  RecordFact.parse({ record: 'record', source, key, name: key, type: 'model', ...more });

describe('the same, written out', () => {
  it('a family’s name in an old list is a question about every member that it may mean', () => {
    const world = joinedWorld([
      {
        seen: '2026-06-01',
        records: [
          model('prices', 'fenmark-medium', { name: 'Fenmark Medium 3.1', released: '2025-08-12' }),
          model('prices', 'fenmark-medium-2312', { name: 'Fenmark Medium (2312)', released: '2023-12-11' }),
        ],
      },
      { seen: '2024-02-01', records: [model('bench', 'fenmark-medium')] },
    ]);
    expect(new Set(world.tools.values()).size).toBe(3);
    expect(asked(world)).toEqual([
      'dated-version: bench/fenmark-medium | prices/fenmark-medium-2312',
      'released-later: bench/fenmark-medium | prices/fenmark-medium',
    ]);
  });

  it('a price list’s name for a length of prompt is a question, its other name is not', () => {
    const world = joinedWorld([
      {
        seen: '2026-06-01',
        records: [model('main', 'kelmar-5.4', { name: 'Kelmar 5.4', vendor: 'Kelmar Labs' })],
      },
      {
        seen: '2026-08-01',
        records: [
          model('list', 'kelmar-5.4', { name: 'Kelmar 5.4 ≤272k', vendor: 'kelmar' }),
          model('list', 'kelmar-5.4-272k', { name: 'Kelmar 5.4 >272k', vendor: 'kelmar' }),
        ],
      },
    ]);
    expect(world.tools.get('list/kelmar-5.4')).toBe('kelmar-5.4');
    expect(asked(world)).toEqual(['price-tier: list/kelmar-5.4 | list/kelmar-5.4-272k']);
  });
});
