import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ledgerSorts } from '#contract/match.ts';
import { matchKinds, matchStates } from '#contract/vocabulary.ts';
import { filterOf, ledgerUrl, readLedgerUrl, wholeLedger } from '../../../client/addresses/ledger-url.ts';

const id = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,20}$/);
const day = fc.constantFrom('2024-02-29', '2026-12-01');
const state = fc.record({
  source: fc.option(id),
  kind: fc.option(fc.constantFrom(...matchKinds)),
  tool: fc.option(id),
  judge: fc.option(fc.stringMatching(/^[A-Za-zé&=%+#?][A-Za-zé &=%+#?]{0,30}[A-Za-z]$/)),
  counted: fc.option(fc.constantFrom('yes' as const, 'no' as const)),
  state: fc.option(fc.constantFrom(...matchStates)),
  since: fc.option(day),
  until: fc.option(day),
  sort: fc.constantFrom(...ledgerSorts),
});
const query = (url: string) => url.slice('/matches'.length);

test('whatever can be shown is read back from its own address', () => {
  fc.assert(
    fc.property(state, (shown) => {
      const url = ledgerUrl(shown);
      expect(readLedgerUrl(query(url))).toEqual(shown);
      expect(new URL(url, 'http://localhost').pathname).toBe('/matches');
    }),
  );
});

test('any text is read without an error, and reading what was read changes nothing', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (text) => {
      const read = readLedgerUrl(text);
      expect(readLedgerUrl(query(ledgerUrl(read)))).toEqual(read);
    }),
  );
});

test('the whole ledger has no filter; what cannot be read is left out', () => {
  expect(ledgerUrl(wholeLedger)).toBe('/matches?view=ledger');
  expect(filterOf(wholeLedger)).toEqual({});
  expect(readLedgerUrl('?kind=duel&counted=maybe&since=yesterday&sort=worst&tool=No%20Tool')).toEqual(
    wholeLedger,
  );
});
