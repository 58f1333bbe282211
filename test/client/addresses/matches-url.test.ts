import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesTabs, matchesUrl, readMatchesUrl } from '../../../client/addresses/matches-url.ts';
import { tabs } from '../../../client/views/matches/tabs.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}$/);
const state = fc.record({ view: fc.constantFrom(...matchesTabs), source: fc.option(id) });
const query = (url: string) => url.slice('/matches'.length);

test('whatever can be shown is read back from its own address, whatever a tab adds to it', () => {
  fc.assert(
    fc.property(state, fc.array(fc.constantFrom('kind=claim', 'month=2026-03')), (shown, more) => {
      const url = matchesUrl(shown, more);
      expect(readMatchesUrl(query(url))).toEqual(shown);
      expect(new URL(url, 'http://localhost').pathname).toBe('/matches');
    }),
  );
});

test('any text is read without an error, and what cannot be read is left out', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (text) => {
      const read = readMatchesUrl(text);
      expect(readMatchesUrl(query(matchesUrl(read)))).toEqual(read);
    }),
  );
  expect(readMatchesUrl('?view=nothing&source=No%20Source')).toEqual({ view: 'ratings', source: null });
  expect(matchesUrl({ view: 'ratings', source: null })).toBe('/matches');
});

test('every tab that an address can name is on the screen, in that order', () => {
  expect(tabs.map((tab) => tab.id)).toEqual(matchesTabs);
});
