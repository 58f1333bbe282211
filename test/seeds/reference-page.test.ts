import { describe, expect, it } from 'vitest';
import type { MatchFact } from '#contract/interchange.ts';
import { contradictions } from '../../server/scoring/contradictions.ts';
import { readablePriceNote } from '../../server/scoring/price-units.ts';
import { verdict, verdictText, type VerdictTool } from '../../server/scoring/verdict.ts';
import {
  capabilities,
  claims,
  count,
  facts,
  ghosts,
  matches,
  mentions,
  nameOf,
  offers,
  productClaims,
  records,
  techniqueClaims,
  texts,
  tools,
} from './reference-page-facts.ts';

function asPrinted({ key, name, rank, pricing }: (typeof records)[number]): VerdictTool {
  const part = (of: string) => rank?.parts[of] ?? null;
  const parts = {
    adoption: part('adoption'),
    quality: part('quality'),
    ecosystem: part('ecosystem'),
    matchGraph: part('matchGraph'),
  };
  return { id: key, name, rank: rank?.value ?? null, parts, pricing };
}
const [qwen, dreambooth] = tools.map(asPrinted);
if (!qwen || !dreambooth) throw new Error('The reference page needs its two tools.');

describe('the facts of the reference page', () => {
  it('are two tools, nine rivals, sixteen capabilities and one verdict', () => {
    expect(tools.map(({ key, name }) => [key, name])).toEqual([
      ['qwen-qwen3.5-27b', 'Qwen: Qwen3.5-27B'],
      ['dreambooth-stable-diffusion', 'Dreambooth-Stable-Diffusion'],
    ]);
    expect(ghosts.map(({ name }) => name).toSorted()).toEqual(Object.keys(mentions).toSorted());
    expect(capabilities.filter(({ kind }) => kind === 'function')).toHaveLength(16);
    expect(texts).toMatchObject([{ kind: 'verdict', keys: tools.map(({ key }) => key) }]);
    expect(readablePriceNote(tools[0]?.startingPriceText ?? '')).toBe('$0.195 per 1M input tokens');
  });

  it('hold together: every key has its record, every capability its line, every id is one', () => {
    const keys = records.map(({ key }) => key);
    const ids = capabilities.map(({ id }) => id);
    const rows = matches.map(({ rowId }) => rowId);
    expect([new Set(keys).size, new Set(ids).size, new Set(rows).size]).toEqual([
      keys.length,
      ids.length,
      rows.length,
    ]);
    for (const { first, second, capability } of matches) {
      expect(keys).toContain(second.key);
      if ('key' in first) expect(keys).toContain(first.key);
      else expect(ids).toContain(first.capability);
      if (capability !== undefined) expect(ids).toContain(capability);
    }
    for (const { key, capability } of offers)
      expect([keys.includes(key), ids.includes(capability)]).toEqual([true, true]);
    for (const { description } of capabilities) expect(description).toMatch(/^[A-Z].{20,120}\.$/);
    for (const fact of facts)
      expect('source' in fact ? fact.source : 'reference-page').toBe('reference-page');
    const claimed = techniqueClaims.flatMap(({ first }) => ('capability' in first ? first.capability : []));
    const techniques = capabilities.filter(({ kind }) => kind === 'technique').map(({ id }) => id);
    expect(new Set(claimed)).toEqual(new Set(techniques));
  });

  it('offer eight capabilities a tool, in order, named by us; five of 21 stay hidden', () => {
    for (const { key } of tools) {
      expect(offers.filter((offer) => offer.key === key).map(({ position }) => position)).toEqual([
        0, 1, 2, 3, 4, 5, 6, 7,
      ]);
    }
    expect(
      capabilities.filter(({ kind }) => kind === 'function').every(({ derivedName }) => derivedName),
    ).toBe(true);
    const declared = tools.map(({ capabilitiesDeclared }) => capabilitiesDeclared ?? NaN);
    expect(declared).toEqual([9, 12]);
    expect(declared.reduce((a, b) => a + b) - offers.length).toBe(5);
  });

  it('say of each in three texts what it does, what is unique and how it stands against whom it is claimed against', () => {
    for (const { key, capability, description, unique, vsAlternatives = '' } of offers) {
      expect(
        [description, unique, vsAlternatives].filter((text) => /^[A-Z].{40,}\.$/.test(text ?? '')),
      ).toHaveLength(3);
      const rivals = productClaims.filter(
        (one) => one.capability === capability && 'key' in one.first && one.first.key === key,
      );
      for (const { second } of rivals) expect(vsAlternatives).toContain(nameOf(second.key));
    }
  });

  it('compare the two tools once and count nothing for it', () => {
    const [comparison, ...more] = matches.filter(({ kind }) => kind === 'comparison');
    expect(more).toEqual([]);
    expect(comparison).toMatchObject({ first: { key: qwen.id }, second: { key: dreambooth.id }, count: 0 });
    expect(tools.map(({ timesMatchedReported }) => timesMatchedReported)).toEqual([0, 0]);
  });

  it('claim 19 times against products, once a mention', () => {
    expect(count(productClaims.map(({ second }) => nameOf(second.key)))).toEqual(mentions);
    expect(productClaims).toHaveLength(19);
  });

  it('turn each claim’s direction into one win, loss, tie or unjudged', () => {
    for (const claim of claims) {
      expect(directionOf(claim), claim.rowId).toBe(judged(claim));
      expect(claim.note).not.toBe('');
    }
    expect(count(productClaims.map(judged))).toEqual({ better: 9, comparable: 4, worse: 3, mixed: 3 });
  });

  it('bear out our verdict, and not all of the page’s', () => {
    expect(verdictText(verdict([qwen, dreambooth], 'reference-page'))).toBe(
      'Dreambooth-Stable-Diffusion scores higher at 45/100 vs Qwen: Qwen3.5-27B at 22/100. ' +
        'Dreambooth-Stable-Diffusion leads on adoption and ecosystem. ' +
        'Dreambooth-Stable-Diffusion also has a free tier, making it more accessible.',
    );
    expect(contradictions(texts[0]?.text ?? '', [qwen, dreambooth]).map(({ clause }) => clause)).toEqual([
      'Qwen: Qwen3.5-27B leads on quality',
    ]);
  });
});

/** The first dimension is what the clause that names the rival says; better and worse together are mixed. */
function directionOf({ dimensions }: MatchFact): string | undefined {
  const directions = dimensions.map(({ direction }) => direction);
  return directions.includes('better') && directions.includes('worse') ? 'mixed' : directions[0];
}

function judged({ count: all, wins, losses, ties, unjudged }: MatchFact): string {
  expect([all, wins + losses + ties + (unjudged ?? 0)]).toEqual([1, 1]);
  return wins ? 'better' : losses ? 'worse' : ties ? 'comparable' : 'mixed';
}
