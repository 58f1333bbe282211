import { expect, it } from 'vitest';
import { countedFigures, toldFacts } from '#contract/told-facts.ts';

const said = (name: string, value: number, source = 'list') => ({ name, value, source });
const signals = [
  said('stars', 4),
  said('stars', 5326, 'other'),
  said('downloads', 23556.4),
  said('dependents', 1),
];

it('says what is counted, each figure once, by the strongest and its source', () => {
  expect(countedFigures({ signals })).toEqual([
    { text: '5,326 stars', source: 'other' },
    { text: '23,556 downloads a month', source: 'list' },
    { text: '1 project uses it', source: 'list' },
  ]);
  expect(countedFigures({ signals: [said('stars', 0), said('votes', 9)] })).toEqual([]);
});

it('stands behind a line of a source, with the licence, and nowhere else', () => {
  const tool = { description: 'Reads pages.', licence: 'MIT', signals };
  expect(toldFacts(tool)).toBe('MIT · 5,326 stars · 23,556 downloads a month · 1 project uses it');
  expect(toldFacts({ ...tool, licence: null, signals: signals.slice(0, 1) })).toBe('4 stars');
  // The sentence that is made of facts has them, and a licence alone is shown elsewhere.
  expect(toldFacts({ ...tool, description: null })).toBe(null);
  expect(toldFacts({ ...tool, signals: [] })).toBe(null);
});
