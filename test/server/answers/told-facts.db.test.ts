/** What invented sources make of a tool's name, prices and verdict (../shared/cases); skipped where they do not lie beside. */
import { existsSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { compare as compareCall } from '#contract/compare.ts';
import type { Database } from '../../../server/database/driver.ts';
import { compare } from '../../../server/answers/compare.ts';
import { applySource } from '../../../server/import/apply.ts';
import { readSource } from '../../../server/import/read-source.ts';
import { verify } from '../../../server/verify/verify.ts';
import { projectRoot } from '../../../server/project-root.ts';
import { readTools } from '../../../server/queries/tools.ts';
import { monthlyPrice } from '../../../server/scoring/monthly-price.ts';
import { scratchDatabase } from '../../support/databases.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { clearGraph } from '../ledger/graph-dump.ts';

const cases = join(projectRoot, '../shared/cases');

describe.skipIf(!existsSync(cases))(
  'invented sources (skipped where ../shared/cases is not beside the project)',
  () => {
    let db: Database;
    beforeAll(async () => {
      db = await scratchDatabase();
    });
    beforeEach(() => clearGraph(db));

    const load = async (...folders: string[]) => {
      for (const folder of folders) await applySource(db, await readSource(join(cases, folder)), () => {});
    };
    const toolOf = async (id: string) => {
      const [row] = await readTools(db, { ids: [id] });
      if (row === undefined) throw new Error(`no tool ${id}`);
      return row.tool;
    };
    const sentences = async (tools: string) => {
      const { verdicts, rows } = await compare(db, compareCall.input.parse({ tools }));
      return { text: verdicts.flatMap(({ sentences: all }) => all.map(({ text }) => text)), rows };
    };

    it('verdict-out-of: a rank keeps its source’s scale', async () => {
      await load('verdict-out-of');
      const { text, rows } = await sentences('wexcombe-9b,hollin-4b');
      expect(text).toEqual(['Wexcombe 9B scores higher at 1274 (of 2000) vs Hollin 4B at 1122 (of 2000).']);
      expect(rows.find(({ key }) => key === 'rank')?.cells.map((cell) => cell.text)).toEqual([
        '1274/2000',
        '1122/2000',
      ]);
    });

    it('match-without-record: both sides are tools that are only named, with an edge of all matches', async () => {
      await load('match-without-record');
      const { records } = await db.auto(
        'MATCH ()-[m:MATCHED_AGAINST]->() RETURN m {.low, .matches, .wins, .losses, .ties} AS edge',
      );
      expect(records.map((row) => row.toObject())).toEqual([
        { edge: { low: 'tool:olmbridge', matches: 12, wins: 6, losses: 4, ties: 2 } },
      ]);
      expect(await toolOf('olmbridge')).toMatchObject({ name: 'Olmbridge', ghost: true });
      expect(await verify(db)).toEqual([]);
    });

    it.each([
      ['the list after', ['name-taken-over/a', 'name-taken-over/b']],
      ['the list before', ['name-taken-over/b', 'name-taken-over/a']],
    ])('name-taken-over, %s: the tool goes on being called what it is called', async (_, folders) => {
      await load(...folders);
      const tool = await toolOf('kelmar-5.4');
      expect(tool).toMatchObject({ name: 'Kelmar 5.4', vendor: 'Kelmar Labs' });
      expect(tool.aliases).toContain('Kelmar 5.4 ≤272k');
      expect(await verify(db)).toEqual([]);
    });

    it('price-for-long-prompts: of long prompts another is the cheaper one', async () => {
      const folder = temporaryFolder();
      const own = await readFile(join(cases, 'price-for-long-prompts/source.yaml'), 'utf8');
      const price = (input: string, output: string, more = '') =>
        `{ object: { provider: =Nord, unit: =million-tokens, input: { from: ${input}, do: [number] }, output: { from: ${output}, do: [number] }${more} } }`;
      // The mapping as it was, with the price of long prompts beside the other.
      const mapped = own.replace(
        /prices: \{ object: .* \} \}(?= \}\s*$)/m,
        `prices: { list: [${price('in', 'out')}, ${price('in_above_200k', 'out_above_200k', ', fromTokens: 200001')}] }`,
      );
      expect(mapped).toContain('fromTokens');
      await writeFile(join(folder, 'source.yaml'), mapped);
      await copyFile(join(cases, 'price-for-long-prompts/p.csv'), join(folder, 'p.csv'));
      await applySource(db, await readSource(folder), () => {});

      const cost = async (id: string, promptLength: number) =>
        monthlyPrice((await toolOf(id)).prices, { prompt: 1_000_000, completion: 0, promptLength })?.dollars;
      expect([await cost('varn-pro', 1_000), await cost('liss-pro', 1_000)]).toEqual([2, 3]);
      expect([await cost('varn-pro', 200_000), await cost('varn-pro', 200_001)]).toEqual([2, 4]);
      expect([await cost('varn-pro', 300_000), await cost('liss-pro', 300_000)]).toEqual([4, 3]);
      expect(await verify(db)).toEqual([]);
    });

    it('price-a-million-times-off: prices disagree, and the odd one begins nothing', async () => {
      await load('price-a-million-times-off/a', 'price-a-million-times-off/b');
      const tool = await toolOf('tessel-8b');
      expect(tool.startingPrice).toEqual({ input: 0.15, provider: 'Aro', source: 'price-a', providers: 2 });
      expect(tool.pricesDisagree).toBe(true);
      expect(tool.prices.map(({ provider, unusual }) => [provider, unusual]).toSorted()).toEqual([
        ['Aro', null],
        ['Cor', 'low'],
      ]);
      expect(tool.composed).toContain('from $0.15 per 1M');
      const { rows } = await sentences('tessel-8b,gannet-8b');
      expect(rows.find(({ key }) => key === 'startingPrice')?.cells.map(({ value }) => value)).toEqual([
        0.15, 0.1,
      ]);
    });
  },
);
