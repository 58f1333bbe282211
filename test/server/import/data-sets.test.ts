/** The public data sets that ship as seeds, read by a mapping alone, give the sums that are known of them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areDataSetsThere, dataSets, folderOf, tableOf, type DataSet } from './data-set.ts';
import { only, readAll, type OfKind } from './source-folder.ts';

type Entry = OfKind<'match'>;
interface Told {
  readonly context?: string | undefined;
  readonly first: string;
  readonly second: string;
  readonly wins: number;
  readonly losses: number;
  readonly ties: number;
  readonly solvedByBoth?: number | undefined;
}

const keyOf = ({ first }: Entry): string => ('key' in first ? first.key : '');
const sum = <T>(all: readonly T[], of: (one: T) => number | undefined): number =>
  all.reduce((total, one) => total + (of(one) ?? 0), 0);
const counts = (all: readonly Entry[]) => [
  sum(all, (m) => m.count),
  sum(all, (m) => m.wins),
  sum(all, (m) => m.losses),
  sum(all, (m) => m.ties),
];

/** As a line that is the same from whichever side it is told. */
function line({ context = '', first, second, wins, losses, ties, solvedByBoth = 0 }: Told): string {
  const [a, b] = [`${first}: ${wins}`, `${second}: ${losses}`].toSorted();
  return `${context} | ${a} | ${b} | ${ties} (${solvedByBoth})`;
}
const lines = (all: readonly Told[]) => all.map(line).toSorted();
const told = (all: readonly Entry[]): Told[] =>
  all.map((m) => ({ ...m, first: keyOf(m), second: m.second.key }));
const pairsOf = (all: readonly Entry[]): number =>
  new Set(all.map((m) => [keyOf(m), m.second.key].toSorted().join(' | '))).size;

const read = new Map<DataSet, ReturnType<typeof wholeSet>>();
/** Everything a set gives, where no row is bad and every side of an entry has a record; each is read once. */
function readSet(id: DataSet): ReturnType<typeof wholeSet> {
  const reading = read.get(id) ?? wholeSet(id);
  read.set(id, reading);
  return reading;
}

async function wholeSet(id: DataSet) {
  const { facts, problems } = await readAll(folderOf(id));
  expect(problems).toEqual([]);
  const records = only(facts, 'record');
  const entries = only(facts, 'match');
  const keys = new Set(records.map(({ key }) => key));
  expect(entries.flatMap((m) => [keyOf(m), m.second.key]).filter((key) => !keys.has(key))).toEqual([]);
  const rowsOf = entries.map((m) => JSON.stringify([m.kind, keyOf(m), m.second, m.context, m.rowId]));
  expect(new Set(rowsOf).size).toBe(entries.length);
  const [source] = only(facts, 'source');
  return { source, records, entries };
}

const tasks = ({ only_first, only_second, both, neither }: Record<string, string>) => ({
  wins: Number(only_first),
  losses: Number(only_second),
  ties: Number(both) + Number(neither),
  solvedByBoth: Number(both),
});
const scores = ({ wins, losses, ties }: Record<string, string>) => ({
  wins: Number(wins),
  losses: Number(losses),
  ties: Number(ties),
});

/** Those of models and those of agents. */
async function openHands() {
  const { records, entries } = await readSet('openhands-index');
  const models = new Set(records.filter(({ type }) => type === 'model').map(({ key }) => key));
  return {
    ofModels: entries.filter((m) => models.has(keyOf(m))),
    ofAgents: entries.filter((m) => !models.has(keyOf(m))),
  };
}

describe('data sets', () => {
  it.each(dataSets)(
    '%s: licence, attribution and date are there, and who judged where somebody did',
    async (id) => {
      const { source, entries } = await readSet(id);
      expect(existsSync(join(folderOf(id), 'LICENSE'))).toBe(true);
      expect(source).toMatchObject({ id, attribution: expect.any(String), snapshot: expect.any(String) });
      expect(source?.judge !== undefined).toBe(entries.some((m) => m.kind !== 'listing'));
    },
  );

  it('are of the kinds by which they are told', async () => {
    const kinds = dataSets.map(async (id) => [
      id,
      [...new Set((await readSet(id)).entries.map(({ kind }) => kind))].join(', '),
    ]);
    expect(Object.fromEntries(await Promise.all(kinds))).toEqual({
      'ai-arsenal': 'listing',
      'cloud-services': 'listing',
      'imagenhub-ratings': 'score',
      'module-replacements': 'listing',
      'mteb-results': 'score',
      'open-asr': 'score',
      'openhands-index': 'trial',
      pymigbench: 'migration',
      'sql-llm-benchmark': 'trial',
      'swe-bench-pro': 'trial',
      vectordbbench: 'score',
    });
  });

  it('openhands-index: models meet under one agent, agents with one model, and no outcome twice for one tool', async () => {
    const { ofModels, ofAgents } = await openHands();
    expect(ofModels).toHaveLength(2835);
    expect(counts(ofModels)).toEqual([653_978, expect.any(Number), expect.any(Number), 336_990 + 149_807]);
    expect(sum(ofModels, (m) => m.wins + m.losses)).toBe(82_320 + 84_861);
    expect(ofAgents).toHaveLength(55);
    expect(counts(ofAgents)).toEqual([13_101, expect.any(Number), expect.any(Number), 8597 + 2688]);
    expect(sum(ofAgents, (m) => m.wins + m.losses)).toBe(930 + 886);
    const solved = sum(ofModels, (m) => m.solvedByBoth);
    expect([solved, (counts(ofModels)[3] ?? 0) - solved]).toEqual([336_990, 149_807]);
  });

  it('sql-llm-benchmark: 665 pairs of 37, products only where they ran', async () => {
    const { records, entries } = await readSet('sql-llm-benchmark');
    expect([records.length, entries.length, pairsOf(entries)]).toEqual([37, 1855, 665]);
    expect(counts(entries)).toEqual([270_375, 32_170, 31_655, 139_824 + 66_726]);
    expect(sum(entries, (m) => m.solvedByBoth)).toBe(139_824);
    const where = (product: string) =>
      new Set(entries.filter((m) => [keyOf(m), m.second.key].includes(product)).map((m) => m.context));
    expect([where('sqlflash'), where('sqlshift')]).toEqual([
      new Set(['sql_optimization']),
      new Set(['dialect_conversion']),
    ]);
  });

  it('swe-bench-pro: 16 pairs under the same conditions', async () => {
    const { records, entries } = await readSet('swe-bench-pro');
    expect([records.length, entries.length]).toEqual([8, 16]);
    const [count = 0, wins = 0, losses = 0, ties = 0] = counts(entries);
    expect([count, wins + losses, ties]).toEqual([10_464, 1486 + 663, 1482 + 6833]);
    expect(sum(entries, (m) => m.solvedByBoth)).toBe(1482);
  });

  it('mteb-results: 6,216 pairs of 112 models', async () => {
    const { records, entries } = await readSet('mteb-results');
    expect([records.length, entries.length]).toEqual([112, 6216]);
    expect(counts(entries)).toEqual([253_420, 146_068, 107_257, 95]);
  });

  it('open-asr: 4,672 rows of 104 names, the lower error wins, averages are no task', async () => {
    const { records, entries } = await readSet('open-asr');
    expect([records.length, entries.length, pairsOf(entries)]).toEqual([104, 4672, 4155]);
    expect(counts(entries)).toEqual([37_449, 18_248, 19_141, 60]);
  });

  it('imagenhub-ratings: 80 rows of 79 pairs of 31 models, rater by rater', async () => {
    const { records, entries } = await readSet('imagenhub-ratings');
    expect([records.length, entries.length, pairsOf(entries)]).toEqual([31, 80, 79]);
    expect(counts(entries)).toEqual([42_219, 9902, 8575, 23_742]);
  });

  it('vectordbbench: 1,311 matches of 9 databases as 42 rows of 32 pairs, by a judge that sells two of them', async () => {
    const { source, records, entries } = await readSet('vectordbbench');
    expect([records.length, entries.length, pairsOf(entries)]).toEqual([9, 42, 32]);
    expect(counts(entries)).toEqual([1311, 517, 794, 0]);
    expect(source).toMatchObject({
      judge: 'queries a second, measured by Zilliz, which makes Milvus and Zilliz Cloud',
      judgeKeys: ['Milvus', 'ZillizCloud'],
    });
    const won = (database: string) =>
      entries.flatMap((m) => (keyOf(m) === database ? m.wins : m.second.key === database ? m.losses : []));
    expect(sum(won('ZillizCloud'), (n) => n)).toBe(489);
    expect(sum(won('Milvus'), (n) => n)).toBe(318);
  });

  it('pymigbench: 321 moves of 202 libraries, 124 pairs, each won by what was moved to', async () => {
    const { records, entries } = await readSet('pymigbench');
    expect([records.length, entries.length, pairsOf(entries)]).toEqual([202, 321, 124]);
    expect(counts(entries)).toEqual([321, 321, 0, 0]);
  });

  it('module-replacements: 449 listings of 479 packages, none of itself or of what is no package', async () => {
    const { records, entries } = await readSet('module-replacements');
    expect([records.length, entries.length, pairsOf(entries)]).toEqual([479, 449, 449]);
    expect(entries.every((m) => m.count === 1 && m.unjudged === 1 && keyOf(m) !== m.second.key)).toBe(true);
  });

  it('ai-arsenal: 473 pairs of 276 tools, what both say of each other once', async () => {
    const { records, entries } = await readSet('ai-arsenal');
    expect([records.length, entries.length, pairsOf(entries)]).toEqual([276, 473, 473]);
  });

  it('cloud-services: 4,470 pairs of 844 services, listed 4,597 times', async () => {
    const { records, entries } = await readSet('cloud-services');
    expect([records.length, entries.length]).toEqual([844, 4470]);
    expect(sum(entries, (m) => m.count)).toBe(4597);
    expect(new Set(records.map(({ vendor }) => vendor)).size).toBe(7);
    expect(new Set(records.map(({ name }) => name)).size).toBe(844);
    expect(new Set(entries.flatMap((m) => [keyOf(m), m.second.key])).size).toBe(837);
  });
});

describe.skipIf(!areDataSetsThere)(
  'data sets, row for row (skipped where ../shared/data, which holds the pairs made of them, is not beside the project)',
  () => {
    /** What a table of pairs says, by the column that names what they were compared in. */
    const scored = async (id: DataSet, context: (row: Record<string, string>) => string | undefined) =>
      (await tableOf(id, 'pairs.csv')).map((row) => ({
        context: context(row),
        first: row['first'] ?? '',
        second: row['second'] ?? '',
        ...scores(row),
      }));

    it('openhands-index', async () => {
      const { ofModels, ofAgents } = await openHands();
      const rows = await tableOf('openhands-index', 'pairs.csv');
      const by = (differs: 'model' | 'agent', same: 'model' | 'agent') =>
        rows
          .filter((row) => row['differs'] === differs)
          .map((row) => ({
            context: `${row['benchmark']} with ${row[`first_${same}`]}`,
            first: (row[`first_${differs}`] ?? '').replace('MiniMax-M2.7', 'Minimax-2.7'),
            second: (row[`second_${differs}`] ?? '').replace('MiniMax-M2.7', 'Minimax-2.7'),
            ...tasks(row),
          }));
      expect(lines(told(ofModels))).toEqual(lines(by('model', 'agent')));
      expect(lines(told(ofAgents))).toEqual(lines(by('agent', 'model')));
    });

    it('sql-llm-benchmark', async () => {
      const { entries } = await readSet('sql-llm-benchmark');
      const rows = await tableOf('sql-llm-benchmark', 'pairs.csv');
      const expected = rows.map((row) => ({
        context: row['ability'],
        first: row['first'] ?? '',
        second: row['second'] ?? '',
        ...tasks(row),
      }));
      expect(lines(told(entries))).toEqual(lines(expected));
    });

    it('swe-bench-pro', async () => {
      const { entries } = await readSet('swe-bench-pro');
      const rows = (await tableOf('swe-bench-pro', 'pairs.csv')).filter(
        (row) => row['conditions'] === 'same',
      );
      expect(sum(rows, (row) => Number(row['only_first']))).toBe(1486);
      const results = (all: readonly Told[]) =>
        all
          .map((m) => [...[m.wins, m.losses].toSorted((a, b) => a - b), m.ties, m.solvedByBoth].join(' '))
          .toSorted();
      expect(results(told(entries))).toEqual(
        results(rows.map((row) => ({ first: '', second: '', ...tasks(row) }))),
      );
    });

    it.each([
      ['mteb-results', () => 'MTEB(eng, v2)'],
      ['open-asr', (row: Record<string, string>) => row['track']],
      ['imagenhub-ratings', (row: Record<string, string>) => row['task']],
      ['vectordbbench', (row: Record<string, string>) => row['board']],
    ] as const)('%s', async (id, context) => {
      const { entries } = await readSet(id);
      expect(lines(told(entries))).toEqual(lines(await scored(id, context)));
    });

    it('pymigbench', async () => {
      const { entries } = await readSet('pymigbench');
      const rows = await tableOf('pymigbench', 'pairs.csv');
      const moves = new Map<string, number>();
      for (const m of entries) {
        const move = `${m.second.key} to ${keyOf(m)}`;
        moves.set(move, (moves.get(move) ?? 0) + 1);
      }
      expect(Object.fromEntries(moves)).toEqual(
        Object.fromEntries(
          rows.map((row) => [`${row['source']} to ${row['target']}`, Number(row['migrations'])]),
        ),
      );
    });

    it('ai-arsenal', async () => {
      const rows = await tableOf('ai-arsenal', 'alternatives.csv');
      expect(rows).toHaveLength(618);
      const mirrored = rows.filter(
        (row) => row['also_listed_the_other_way'] === 'yes' && row['id'] !== row['alternative'],
      );
      expect(mirrored).toHaveLength(2 * (617 - 473));
    });
  },
);
