import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describedCapabilities } from '../../../../client/views/compare/described-capabilities.ts';

const offer = (source: string, id: string, position: number, description: string | null = null) => ({
  capability: { id, name: id, kind: 'function' as const, description: null, derivedName: false, tools: 1 },
  description,
  unique: null,
  claims: [],
  source,
  position,
  vsAlternatives: null,
  basis: 'stated' as const,
  date: null,
  line: null,
  locator: null,
});

test('a source that says how comes before one that only says that; each keeps its own order', () => {
  const described = describedCapabilities([
    offer('flags', 'reasoning', 0),
    offer('flags', 'structured-output', 1),
    offer('page', 'video', 0, 'reads frames'),
    offer('page', 'structured-output', 1, 'follows a schema'),
    offer('page', 'translation', 2),
  ]);
  expect(described.map(({ capability }) => capability.id)).toEqual([
    'video',
    'structured-output',
    'translation',
    'reasoning',
  ]);
  expect(described[1]?.offers.map(({ source }) => source)).toEqual(['page', 'flags']);
});

test('a source that tells a tool from others comes before one that only describes it', () => {
  const described = describedCapabilities([
    offer('guide', 'fine-tuning', 0, 'by general knowledge'),
    offer('page', 'plain', 0, 'as a page has it'),
    { ...offer('page', 'own', 1, 'as a page has it'), unique: 'in eight steps' },
  ]);
  expect(described.map(({ capability }) => capability.id)).toEqual(['plain', 'own', 'fine-tuning']);
});

test('every offer is kept once, under its own capability', () => {
  const any = fc.record({
    source: fc.constantFrom('a', 'b', 'c'),
    id: fc.constantFrom('x', 'y', 'z'),
    position: fc.nat(9),
    description: fc.constantFrom(null, 'how'),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (offers) => {
      const given = offers.map((one) => offer(one.source, one.id, one.position, one.description));
      const described = describedCapabilities(given);
      expect(new Set(described.flatMap((one) => one.offers))).toEqual(new Set(given));
      expect(described.flatMap((one) => one.offers)).toHaveLength(given.length);
      for (const { capability, offers: own } of described) {
        expect(own.every((one) => one.capability.id === capability.id)).toBe(true);
      }
      expect(new Set(described.map((one) => one.capability.id)).size).toBe(described.length);
    }),
  );
});
