import { expect, test } from 'vitest';
import { sourceOfOffer } from '../../../../../client/views/capabilities/page/source-of-offer.ts';

const sources = [{ id: 'list', title: 'A list' }];
const words = [
  { id: 'colour-grading', name: 'Colour grading', by: 'own' as const },
  { id: 'color-gradings', name: 'Color gradings', by: 'rule' as const },
];

test('a source is named by its title, with its word where that is another than the capability’s own', () => {
  expect(sourceOfOffer({ source: 'list', term: 'colour-grading' }, sources, words)).toBe('A list');
  expect(sourceOfOffer({ source: 'list', term: 'color-gradings' }, sources, words)).toBe(
    'A list, as “Color gradings”',
  );
});

test('a source or a word that is not known yet leaves no gap', () => {
  expect(sourceOfOffer({ source: 'other', term: 'x' }, sources, [])).toBe('other');
});
