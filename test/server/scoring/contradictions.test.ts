import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contradictions } from '../../../server/scoring/contradictions.ts';
import {
  isFree,
  leadingParts,
  partWords,
  verdict,
  verdictText,
  type VerdictTool,
} from '../../../server/scoring/verdict.ts';
import { referencePair, twoTools } from './verdict-tools.ts';

type Pair = readonly [VerdictTool, VerdictTool];
const [qwen, dreambooth] = referencePair;

/** The form of the older pages: the left tool leads the second sentence, and both lists are always there. */
function olderText([left, right]: Pair): string {
  const [winner, loser] = (left.rank ?? 0) >= (right.rank ?? 0) ? [left, right] : [right, left];
  const rank =
    winner.rank !== null && loser.rank !== null && winner.rank > loser.rank
      ? [
          `${winner.name} ranks higher at ${winner.rank.toFixed(0)}/100 vs ${loser.name} at ${loser.rank.toFixed(0)}/100.`,
        ]
      : [];
  const [ofLeft, ofRight] = [leadingParts(left, right), leadingParts(right, left)].map((parts) =>
    parts.map((part) => partWords[part]).join(' and '),
  );
  const lead =
    ofLeft && ofRight
      ? [`${left.name} leads on ${ofLeft}, while ${right.name} is stronger on ${ofRight}.`]
      : [];
  const free =
    isFree(left.pricing) && isFree(right.pricing) === false
      ? [`${left.name} also has a free tier, making it more accessible.`]
      : [];
  return [...rank, ...lead, ...free].join(' ');
}

describe('the reference page', () => {
  const text =
    'Dreambooth-Stable-Diffusion scores higher at 45/100 vs Qwen: Qwen3.5-27B at 22/100. ' +
    'Qwen: Qwen3.5-27B leads on quality, while Dreambooth-Stable-Diffusion is stronger on adoption and ecosystem. ' +
    'Dreambooth-Stable-Diffusion also has a free tier, making it more accessible.';

  it('says that Qwen leads on quality, where it prints 0 and 0', () => {
    expect(contradictions(text, referencePair)).toEqual([
      {
        clause: 'Qwen: Qwen3.5-27B leads on quality',
        reason: 'Its own table prints quality 0 for Qwen: Qwen3.5-27B and 0 for Dreambooth-Stable-Diffusion.',
      },
    ]);
  });

  it('is at one with itself once the table bears it out', () => {
    const better = { ...qwen, parts: { ...qwen.parts, quality: 0.3 } };
    expect(contradictions(text, [dreambooth, better])).toEqual([]);
  });

  it.each<[string, Pair, string]>([
    ['a rank', [{ ...qwen, rank: 23 }, dreambooth], 'scores higher at'],
    ['the order of ranks', [{ ...qwen, rank: 50 }, dreambooth], 'scores higher at'],
    ['a rank that is missing', [{ ...qwen, rank: null }, dreambooth], 'scores higher at'],
    [
      'a part',
      [qwen, { ...dreambooth, parts: { ...dreambooth.parts, ecosystem: 0 } }],
      'is stronger on adoption and ecosystem',
    ],
    [
      'a part that is missing',
      [qwen, { ...dreambooth, parts: { ...dreambooth.parts, adoption: null } }],
      'is stronger on adoption and ecosystem',
    ],
    ['a free tier of a paid tool', [qwen, { ...dreambooth, pricing: 'paid' }], 'also has a free tier'],
    ['an advantage that both have', [{ ...qwen, pricing: 'free' }, dreambooth], 'also has a free tier'],
  ])('is flagged when another value stood in its table: %s', (_, tools, words) => {
    const found = contradictions(text, tools).filter(({ clause }) => !clause.endsWith('leads on quality'));
    expect(found).toHaveLength(1);
    expect(found[0]?.clause).toContain(words);
  });
});

describe('any text', () => {
  it('that our rule makes of a table is never flagged against that table', () => {
    fc.assert(
      fc.property(twoTools, (tools) => {
        expect(contradictions(verdictText(verdict(tools, 'ours')), tools)).toEqual([]);
      }),
    );
  });

  it('of the older form is never flagged against its table', () => {
    fc.assert(
      fc.property(twoTools, (tools) => {
        expect(contradictions(olderText(tools), tools)).toEqual([]);
      }),
    );
  });

  it('is flagged, clause by clause, when everything in the table is turned round', () => {
    fc.assert(
      fc.property(twoTools, ([one, two]) => {
        const swap: Pair = [
          { ...two, id: one.id, name: one.name },
          { ...one, id: two.id, name: two.name },
        ];
        const text = verdictText(verdict([one, two], 'ours'));
        const said = (text.match(/ scores higher | leads on | is stronger on | a free tier/g) ?? []).length;
        const found = contradictions(text, swap);
        expect(found.length).toBe(said);
        for (const { clause, reason } of found) {
          expect(text).toContain(clause);
          expect(reason).toMatch(/^Its own table prints .*\.$/);
        }
      }),
    );
  });

  it('in words it does not know is left alone', () => {
    const texts = [
      'Qwen: Qwen3.5-27B is the better choice for quality.',
      'Qwen: Qwen3.5-27B leads on charm.',
      'Some say Qwen: Qwen3.5-27B leads on quality.',
      'Somebody else leads on quality.',
      '',
    ];
    for (const text of texts) expect(contradictions(text, referencePair)).toEqual([]);
  });

  it('about two tools of one name is left alone', () => {
    const twin = { ...dreambooth, name: qwen.name };
    expect(contradictions(`${qwen.name} leads on quality.`, [qwen, twin])).toEqual([]);
  });

  it('tells a name from one that it is part of', () => {
    const tools: Pair = [
      { ...qwen, name: 'GPT-4', parts: { ...qwen.parts, quality: 0 } },
      { ...dreambooth, name: 'GPT-4V', parts: { ...qwen.parts, quality: 1 } },
    ];
    expect(contradictions('GPT-4V leads on quality.', tools)).toEqual([]);
    expect(contradictions('GPT-4 leads on quality.', tools)).toHaveLength(1);
  });
});
