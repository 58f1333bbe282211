import { beforeAll, describe, expect, it } from 'vitest';
import { capability } from '#contract/capabilities.ts';
import { matches } from '#contract/match.ts';
import { rates, type QualityRate } from '#contract/rates.ts';
import { voteText } from '#contract/result-text.ts';
import { seededServer } from '../../support/server.ts';
import { ask, askForProblem, pages } from './get.ts';

let url: string;
beforeAll(async () => {
  ({ url } = await seededServer());
});

async function all(asked: Record<string, string | number>): Promise<QualityRate[]> {
  const items: QualityRate[] = [];
  for await (const page of pages((cursor) => ask(url, rates, { limit: 40, ...asked, ...cursor }))) {
    items.push(...page.items);
    expect(page.complete).toBe(true);
    if (page.next === null) expect(items).toHaveLength(page.total);
  }
  return items;
}

describe('votes on a quality', () => {
  it('are ordered by share of participations, not by how often a model was shown', async () => {
    const items = await all({ quality: 'useful-answers' });
    expect(items).toHaveLength(93);
    for (const { votes, participations, share, low, high, quality } of items) {
      expect(quality.sense).toBe('good');
      expect(share).toBe(votes / (participations ?? 0));
      expect(low ?? 2).toBeLessThanOrEqual(share ?? -1);
      expect(high ?? -1).toBeGreaterThanOrEqual(share ?? 2);
    }
    const shares = items.map(({ share }) => share ?? -1);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    const byVotes = items.toSorted((a, b) => b.votes - a.votes);
    expect(items.map(({ tool }) => tool.id)).not.toEqual(byVotes.map(({ tool }) => tool.id));
  });

  it('against a model are counted as such, never as none for it', async () => {
    const items = await all({ quality: 'superficial-answers' });
    expect((await ask(url, capability, { id: 'superficial-answers' })).sense).toBe('bad');
    const some = items.find(({ votes }) => votes === 397);
    expect(some?.participations).toBe(8684);
    expect(voteText(some?.quality.name ?? '', some ?? { votes: 0, participations: null })).toBe(
      '397 of 8,684 people called its answers superficial',
    );
    const shares = items.map(({ share }) => share ?? 2);
    expect(shares, 'the fewest first').toEqual(shares.toSorted((a, b) => a - b));
    const ledger = await ask(url, matches, { tool: 'capability:superficial-answers', limit: 1 });
    expect(items.reduce((sum, { votes }) => sum + votes, 0)).toBe(ledger.sum);
  });

  it('on one tool are its rows of all qualities, good ones first', async () => {
    const [best] = await all({ quality: 'useful-answers' });
    const items = await all({ tool: best?.tool.id ?? '' });
    expect(items).toHaveLength(7);
    expect(items.map(({ quality }) => quality.sense)).toEqual([
      'good',
      'good',
      'good',
      'good',
      'bad',
      'bad',
      'bad',
    ]);
    // Where it stands among others is answered of a quality.
    expect(best?.class).toBe(1);
    expect(items).toContainEqual({ ...best, class: null, rankLow: null, rankHigh: null });
    expect(await all({ tool: best?.tool.id ?? '', quality: 'useful-answers' })).toEqual([best]);
    expect(await all({ quality: 'useful-answers', source: 'wildbench' })).toEqual([]);
  });

  it('need to be asked of something that there is', async () => {
    expect(await askForProblem(url, '/api/rates')).toMatchObject({ status: 400 });
    expect(await askForProblem(url, '/api/rates?quality=usefull-answers')).toMatchObject({ status: 404 });
    expect(await askForProblem(url, '/api/rates?tool=nobody-at-all')).toMatchObject({ status: 404 });
  });
});
