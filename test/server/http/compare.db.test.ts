import { beforeAll, describe, expect, it } from 'vitest';
import { compare, rowKeys } from '#contract/compare.ts';
import { neighbours, overview } from '#contract/graph.ts';
import { matches } from '#contract/match.ts';
import { toolCapabilities } from '#contract/tool.ts';
import { seededServer } from '../../support/server.ts';
import { ask } from './get.ts';

let url: string;
beforeAll(async () => {
  ({ url } = await seededServer());
});

const qwen = 'qwen-qwen3.5-27b';
const dreambooth = 'dreambooth-stable-diffusion';
const pair = () => ask(url, compare, { tools: `${qwen},${dreambooth}` });

describe('the reference pair', () => {
  it('has the ten rows of the page, in its order, with what the page prints of each', async () => {
    const { rows } = await pair();
    expect(rows.map(({ key }) => key)).toEqual([...rowKeys]);
    const printed = Object.fromEntries(
      rows.map(({ key, cells }) => [
        key,
        cells.map(({ reported }) => reported.find(({ source }) => source === 'reference-page')?.text ?? null),
      ]),
    );
    expect(printed).toMatchObject({
      rank: ['22/100', '45/100'],
      adoption: ['0', '1'],
      quality: ['0', '0'],
      ecosystem: ['0', '1'],
      matchGraph: ['0', '0'],
      startingPrice: ['$1.95e-7 per prompt token', null],
      capabilities: ['9 decomposed', '12 decomposed'],
      timesMatched: ['0', '0'],
    });
    // What the page prints leads its cells.
    expect(rows.map(({ cells }) => cells.map((cell) => cell.printed ?? null))).toEqual(
      rows.map(({ key }) => (key === 'pricing' ? ['Paid', 'Free'] : (printed[key] ?? [null, null]))),
    );
    const texts = rows.flatMap(({ key, cells }) =>
      key === 'type' || key === 'pricing' ? [cells.map(({ text }) => text)] : [],
    );
    expect(texts).toEqual([
      ['Model', 'Repository'],
      // The model’s weights are open, whatever the page says; what it prints stands first.
      ['Open weights', 'Free'],
    ]);
  });

  it('has our verdict on the values the page prints, and the words of the page with what its table contradicts', async () => {
    const { verdicts, sourceTexts } = await pair();
    const ours = verdicts.find(({ basis }) => basis === 'reference-page');
    expect(ours?.sentences.map(({ text }) => text).join(' ')).toBe(
      'Dreambooth-Stable-Diffusion scores higher at 45/100 vs Qwen: Qwen3.5-27B at 22/100. ' +
        'Dreambooth-Stable-Diffusion leads on adoption and ecosystem. ' +
        'Dreambooth-Stable-Diffusion also has a free tier, making it more accessible.',
    );
    expect(sourceTexts).toMatchObject([{ source: 'reference-page', line: 47 }]);
    expect(sourceTexts[0]?.contradictions.map(({ clause }) => clause)).toEqual([
      'Qwen: Qwen3.5-27B leads on quality',
    ]);
  });

  it('is compared on the page and 0 times matched, and claims nothing of one another', async () => {
    const { headToHead, claims } = await pair();
    expect(headToHead).toMatchObject([{ source: 'reference-page', matches: 0, low: null, high: null }]);
    const sides = claims.map(({ first, second }) => [first.ref, second.ref]);
    for (const both of sides)
      expect(both).not.toEqual(expect.arrayContaining([`tool:${qwen}`, `tool:${dreambooth}`]));
    for (const both of sides)
      expect(both.some((ref) => ref === `tool:${qwen}` || ref === `tool:${dreambooth}`)).toBe(true);
  });

  it('has all capabilities, those hidden counted', async () => {
    const { capabilities } = await pair();
    expect(capabilities.offers.map(({ tool }) => tool)).toEqual([qwen, dreambooth]);
    const ofPage = capabilities.offers.map(({ items, hidden }) => ({
      described: items.filter(({ source }) => source === 'reference-page').length,
      hidden: hidden.find(({ source }) => source === 'reference-page')?.count,
    }));
    expect(ofPage).toEqual([
      { described: 8, hidden: 1 },
      { described: 8, hidden: 4 },
    ]);
    for (const { tool, items, hidden } of capabilities.offers) {
      expect(await ask(url, toolCapabilities, { id: tool })).toMatchObject({ items, hidden });
    }
  });
});

describe('any tools', () => {
  it('stand in the order asked, two or six of them', async () => {
    const { nodes } = await ask(url, overview, { limit: 6 });
    const ids = nodes.filter(({ kind }) => kind === 'tool').map(({ id }) => id);
    for (const asked of [ids, ids.toReversed(), ids.slice(0, 2)]) {
      const { tools, rows, capabilities } = await ask(url, compare, { tools: asked.join(',') });
      expect(tools.map(({ id }) => id)).toEqual(asked);
      for (const { cells } of rows) expect(cells.map(({ tool }) => tool)).toEqual(asked);
      expect(Object.keys(capabilities.only).sort()).toEqual(asked.toSorted());
    }
  });

  it('meet head to head as in the graph and the ledger, with an interval around the share of wins', async () => {
    const { nodes } = await ask(url, overview, { limit: 1 });
    const top = nodes[0]?.id ?? '';
    const around = await ask(url, neighbours, { id: top, rel: 'MATCHED_AGAINST', type: 'model', limit: 3 });
    for (const rival of around.nodes) {
      const { headToHead } = await ask(url, compare, { tools: `${top},${rival.id}` });
      expect(headToHead.length).toBeGreaterThan(0);
      for (const { a, b, source, matches: total, wins, losses, ties, low, high } of headToHead) {
        expect(await ask(url, matches, { tool: a, against: b, source })).toMatchObject({ sum: total });
        if (wins + losses + ties === 0) continue;
        const share = (wins + ties / 2) / (wins + losses + ties);
        expect(low).toBeLessThanOrEqual(share);
        expect(high).toBeGreaterThanOrEqual(share);
      }
    }
  });

  it('that did not meet are told by the same others, whom the ledger has each of them against', async () => {
    const [one, other] = ['qwen1.5-72b-chat', 'starling-lm-7b-beta-expo'];
    const { commonOpponents } = await ask(url, compare, { tools: `${one},${other}` });
    const common = commonOpponents.find(({ source }) => source === 'wildbench');
    // WildBench set everybody against the same three.
    expect(common?.opponents).toHaveLength(3);
    expect([common?.a.tool, common?.b.tool]).toEqual([one, other]);
    for (const { id } of common?.opponents ?? [])
      for (const tool of [one, other])
        expect(
          (await ask(url, matches, { tool, against: id, source: 'wildbench', counted: 'yes' })).total,
        ).toBeGreaterThan(0);
    const met = await ask(url, compare, { tools: 'claude-3-haiku,openai-gpt-4-turbo' });
    expect(met.commonOpponents).toEqual([]);
  });

  it('are told about by claims newest first, none twice', async () => {
    const { claims } = await pair();
    const dates = claims.map(({ at }) => at ?? '');
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  });
});
