import { expect, it } from 'vitest';
import { RecordFact } from '#contract/interchange.ts';
import { partyOf, verdictOn } from '../../../server/import/identity-pairs.ts';
import { reasonInWords } from '../../../server/import/told-reason.ts';

const party = (key: string, more: object = {}) =>
  partyOf(
    RecordFact.parse({ record: 'record', source: 'models-dev', key, name: key, type: 'model', ...more }),
    '2026-06-01',
  );

it('says of two keys of one list which they are, and of when', () => {
  const one = party('kelmar-1', { name: 'Kelmar 1 [quick]', released: '2025-05-07' });
  const other = party('kelmar-one', { name: 'Kelmar 1 [quick]' });
  const verdict = verdictOn(one, other);
  expect(verdict).toMatchObject({ is: 'apart', rule: 'own-keys' });
  expect(reasonInWords('own-keys', one, other)).toBe(
    'models-dev lists both: “kelmar-1” (released 2025-05-07) and “kelmar-one”.',
  );
});

it('says what any other rule found', () => {
  const one = party('kelmar-1');
  expect(reasonInWords('other-maker', one, one)).toBe('Same name, another vendor.');
});
