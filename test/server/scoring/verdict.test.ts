import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isFree,
  partWords,
  verdict,
  verdictParts,
  verdictText,
  type VerdictTool,
} from '../../../server/scoring/verdict.ts';
import { referencePair, twoTools } from './verdict-tools.ts';

type Values = Partial<Omit<VerdictTool, 'parts'>> & { parts?: Partial<VerdictTool['parts']> };
const unknown = { adoption: null, quality: null, ecosystem: null, matchGraph: null };
const pair = (a: Values, b: Values): readonly [VerdictTool, VerdictTool] => [
  { id: 'a', name: 'A', rank: null, pricing: 'unknown', ...a, parts: { ...unknown, ...a.parts } },
  { id: 'b', name: 'B', rank: null, pricing: 'unknown', ...b, parts: { ...unknown, ...b.parts } },
];
const swapped = ([a, b]: readonly [VerdictTool, VerdictTool]) => [b, a] as const;
const says = (a: Values, b: Values) => verdictText(verdict(pair(a, b), 'ours'));

describe('the verdict on the reference pair', () => {
  it('follows from the values the page prints', () => {
    const result = verdict(referencePair, 'reference-page');
    expect(result).toMatchObject({ basis: 'reference-page', method: 'v1' });
    expect(verdictText(result)).toBe(
      'Dreambooth-Stable-Diffusion scores higher at 45/100 vs Qwen: Qwen3.5-27B at 22/100. ' +
        'Dreambooth-Stable-Diffusion leads on adoption and ecosystem. ' +
        'Dreambooth-Stable-Diffusion also has a free tier, making it more accessible.',
    );
  });

  it('names the values of every sentence', () => {
    const [qwen, dreambooth] = referencePair.map(({ id }) => id);
    expect(verdict(referencePair, 'reference-page').sentences.map(({ values }) => values)).toEqual([
      [
        { row: 'rank', tool: dreambooth, value: 45 },
        { row: 'rank', tool: qwen, value: 22 },
      ],
      [
        { row: 'adoption', tool: qwen, value: 0 },
        { row: 'adoption', tool: dreambooth, value: 1 },
        { row: 'ecosystem', tool: qwen, value: 0 },
        { row: 'ecosystem', tool: dreambooth, value: 1 },
      ],
      [
        { row: 'pricing', tool: dreambooth, value: 'free' },
        { row: 'pricing', tool: qwen, value: 'paid' },
      ],
    ]);
  });
});

describe('rule v1', () => {
  it.each<[string, Values, Values, string]>([
    ['equal ranks are a tie', { rank: 40 }, { rank: 40 }, 'A and B are tied at 40/100.'],
    [
      'ranks are compared unrounded',
      { rank: 45.2 },
      { rank: 45.4 },
      'B scores higher at 45/100 vs A at 45/100.',
    ],
    [
      'ranks are printed rounded',
      { rank: 45.6 },
      { rank: 12.4 },
      'A scores higher at 46/100 vs B at 12/100.',
    ],
    ['an unknown rank gives no sentence', { rank: 45 }, {}, ''],
    [
      'both lead: the one behind on rank comes first',
      { rank: 45, parts: { adoption: 1, quality: 0, ecosystem: 1 } },
      { rank: 22, parts: { adoption: 0, quality: 0.01, ecosystem: 0 } },
      'A scores higher at 45/100 vs B at 22/100. B leads on quality, while A is stronger on adoption and ecosystem.',
    ],
    [
      'three or more are listed with commas, in table order',
      { parts: { matchGraph: 1, ecosystem: 1, adoption: 1 } },
      { parts: { matchGraph: 0, ecosystem: 0, adoption: 0 } },
      'A leads on adoption, ecosystem and match graph.',
    ],
    ['unknown parts neither lead nor lose', { parts: { adoption: 1 } }, { parts: { quality: 1 } }, ''],
    [
      'free beside paid',
      { pricing: 'paid' },
      { pricing: 'freemium' },
      'B also has a free tier, making it more accessible.',
    ],
    [
      'open source is free',
      { pricing: 'open-source' },
      { pricing: 'paid' },
      'A also has a free tier, making it more accessible.',
    ],
    ['both free', { pricing: 'open-source' }, { pricing: 'free' }, ''],
    ['unknown pricing gives no sentence', { pricing: 'free' }, { pricing: 'unknown' }, ''],
    [
      'the one behind on rank is the free one',
      { rank: 10, pricing: 'free' },
      { rank: 20, pricing: 'paid' },
      'B scores higher at 20/100 vs A at 10/100. However, A has a free tier, making it more accessible.',
    ],
  ])('%s', (_, a, b, text) => {
    expect(says(a, b)).toBe(text);
    expect(verdictText(verdict(swapped(pair(a, b)), 'ours'))).toBe(text);
  });
});

describe('a rank on a scale of its own', () => {
  const [qwen, dreambooth] = referencePair;
  const ranked = (rank: number, outOf: number, otherOutOf = outOf) =>
    verdictText(
      verdict(
        [
          { ...qwen, rank, outOf, parts: unknownParts, pricing: 'unknown' },
          { ...dreambooth, rank: 1122, outOf: otherOutOf, parts: unknownParts, pricing: 'unknown' },
        ],
        'arena',
      ),
    );
  const unknownParts = { adoption: null, quality: null, ecosystem: null, matchGraph: null };

  it('is printed on that scale', () => {
    expect(ranked(1274, 2000)).toBe(
      'Qwen: Qwen3.5-27B scores higher at 1274 (of 2000) vs Dreambooth-Stable-Diffusion at 1122 (of 2000).',
    );
    expect(ranked(1122, 2000)).toMatch(/are tied at 1122 \(of 2000\)\.$/);
  });

  it('is printed alone where the scale cannot hold it', () => {
    expect(ranked(1274, 100)).toBe(
      'Qwen: Qwen3.5-27B scores higher at 1274 vs Dreambooth-Stable-Diffusion at 1122.',
    );
  });

  it('never prints more than its scale holds', () => {
    const amount = fc.double({ min: -10, max: 3000, noNaN: true });
    const scale = fc.constantFrom(1, 5, 100, 1000, 2000);
    fc.assert(
      fc.property(amount, scale, amount, scale, (rank, outOf, other, otherOutOf) => {
        const tools = [
          { ...qwen, rank, outOf },
          { ...dreambooth, rank: other, outOf: otherOutOf },
        ] as const;
        const [first] = verdict(tools, 'arena').sentences;
        for (const [, n, m] of (first?.text ?? '').matchAll(/(-?[\d.]+)(?:\/| \(of )(\d+)/g))
          expect(Number(n)).toBeLessThanOrEqual(Number(m));
        expect(verdict([tools[1], tools[0]], 'arena')).toEqual(verdict(tools, 'arena'));
      }),
    );
  });
});

describe('any verdict', () => {
  it('is the same whichever tool is given first', () => {
    fc.assert(
      fc.property(twoTools, ([one, two]) => {
        expect(verdict([two, one], 'ours')).toEqual(verdict([one, two], 'ours'));
      }),
    );
  });

  it('names the higher rank first and says tied only of equal ones', () => {
    fc.assert(
      fc.property(twoTools, ([one, two]) => {
        const text = verdictText(verdict([one, two], 'ours'));
        const both = one.rank !== null && two.rank !== null;
        expect(text.includes('/100')).toBe(both);
        expect(text.includes(' are tied at ')).toBe(both && one.rank === two.rank);
        if (one.rank === null || two.rank === null || one.rank === two.rank) return;
        expect(text.startsWith(`${one.rank > two.rank ? one.name : two.name} scores higher`)).toBe(true);
      }),
    );
  });

  it('says of a tool exactly the parts on which it leads', () => {
    fc.assert(
      fc.property(twoTools, (tools) => {
        const text = verdictText(verdict(tools, 'ours'));
        for (const [tool, other] of [tools, [tools[1], tools[0]] as const]) {
          const verb = [`${tool.name} leads on `, `, while ${tool.name} is stronger on `];
          const after = verb.map((start) => text.split(start)[1]).find((rest) => rest !== undefined) ?? '';
          const clause = after.split(/\.|, while /)[0] ?? '';
          for (const part of verdictParts) {
            const [own, others] = [tool.parts[part], other.parts[part]];
            const leads = own !== null && others !== null && own > others;
            expect(clause.includes(partWords[part]), `${tool.name} on ${part} in: ${text}`).toBe(leads);
          }
        }
      }),
    );
  });

  it('offers a free tier only of the one free tool, and never without both prices', () => {
    fc.assert(
      fc.property(twoTools, ([one, two]) => {
        const text = verdictText(verdict([one, two], 'ours'));
        const free = [one, two].filter((tool) => isFree(tool.pricing) === true);
        const paid = [one, two].filter((tool) => tool.pricing === 'paid');
        expect(/ a free tier/.test(text)).toBe(free.length === 1 && paid.length === 1);
        if (free[0] && paid.length === 1)
          expect(text).toMatch(/ has a free tier, making it more accessible\.$/);
      }),
    );
  });

  it('names only values that the tools have', () => {
    fc.assert(
      fc.property(twoTools, (tools) => {
        for (const { row, tool, value } of verdict(tools, 'ours').sentences.flatMap(({ values }) => values)) {
          const given = tools.find(({ id }) => id === tool);
          const known = given && { rank: given.rank, pricing: given.pricing, ...given.parts };
          expect(known).toHaveProperty(row, value);
        }
      }),
    );
  });
});
