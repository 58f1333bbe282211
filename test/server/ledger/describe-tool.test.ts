import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeTool, type ToolFacts } from '../../../server/ledger/describe-tool.ts';
import { pricings, toolTypes } from '#contract/vocabulary.ts';

describe('describeTool', () => {
  it('composes a sentence from what is known', () => {
    expect(
      describeTool({
        type: 'product',
        pricing: 'open-source',
        categories: ['API Gateway'],
        alternativeTo: ['apigee'],
      }),
    ).toBe('Open-source product for API gateway; listed as an alternative to apigee.');
    expect(
      describeTool({
        type: 'model',
        vendor: 'Alibaba',
        contextTokens: 262_144,
        openWeights: true,
        lowestInput: 0.195,
      }),
    ).toBe('Model by Alibaba, 262,144 tokens of context, open weights, from $0.195 per 1M input tokens.');
    expect(describeTool({ type: 'product', categories: ['CMS'], alternatives: ['Strapi', 'Ghost'] })).toBe(
      'Product for CMS; Strapi and Ghost are listed as alternatives to it.',
    );
    // A sentence of a type and a price describes nothing.
    expect(describeTool({ type: 'repository' })).toBeNull();
    expect(describeTool({ type: 'model', pricing: 'freemium' })).toBeNull();
    expect(
      describeTool({
        type: 'library',
        pricing: 'open-source',
        vendor: 'pallets',
        licence: 'BSD-3-Clause',
        categories: ['Web Servers'],
        signals: [
          { name: 'dependents', value: 545_198 },
          { name: 'stars', value: 1_000 },
          { name: 'stars', value: 12_345 },
          { name: 'participations', value: 7 },
        ],
      }),
    ).toBe(
      'Open-source library by pallets for web servers, BSD-3-Clause licence, 12,345 stars, used by 545,198 projects.',
    );
  });

  it('says of a licence only its short name, and nothing of figures that are 0', () => {
    const signals = [{ name: 'stars', value: 0 }];
    expect(describeTool({ type: 'api', licence: 'see the terms of the site', signals })).toBeNull();
  });

  it('does not take unknown for nothing or for free', () => {
    expect(
      describeTool({ type: 'model', lowestInput: null, contextTokens: null, openWeights: false }),
    ).toBeNull();
    expect(describeTool({ type: 'model', ghost: true })).toContain('not catalogued yet');
  });

  const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9]{0,8}( [A-Za-z0-9-]{1,8}){0,2}$/);
  const facts: fc.Arbitrary<ToolFacts> = fc.record(
    {
      type: fc.constantFrom(...toolTypes),
      ghost: fc.boolean(),
      pricing: fc.constantFrom(...pricings),
      vendor: fc.option(name),
      categories: fc.array(name, { maxLength: 6 }),
      parametersBillions: fc.option(fc.double({ min: 0.01, max: 5000, noNaN: true })),
      contextTokens: fc.option(fc.nat()),
      openWeights: fc.option(fc.boolean()),
      lowestInput: fc.option(fc.double({ min: 0, max: 1000, noNaN: true })),
      alternativeTo: fc.array(name, { maxLength: 9 }),
      alternatives: fc.array(name, { maxLength: 9 }),
    },
    { requiredKeys: ['type'] },
  );

  it('is one clean sentence, or none where nothing but a type and a price is known', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const sentence = describeTool(known);
        expect(describeTool({ ...known })).toBe(sentence);
        if (sentence === null) return;
        expect(sentence).toMatch(/^[A-Z].*[^.\s]\.$/u);
        expect(sentence).not.toMatch(/undefined|null|NaN|\bobject\b| {2}|, ,|;\s*;/u);
      }),
    );
  });

  it('says how many it does not name', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 30 }), (names) => {
        const sentence = describeTool({ type: 'product', alternativeTo: names }) ?? '';
        const more = Number(/ and (\d+) more\.$/u.exec(sentence)?.[1] ?? 0);
        expect(more).toBe(names.length > 4 ? names.length - 3 : 0);
        for (const shown of names.slice(0, names.length - more)) expect(sentence).toContain(shown);
      }),
    );
  });
});
