import { expect, test } from 'vitest';
import { evidenceWords } from '../../../client/evidence/evidence-words.ts';

test('source, file, line, date and what an offer rests on, leaving out what is not known', () => {
  const locator = { file: 'offers.jsonl', line: 4455 };
  expect(evidenceWords('models.dev', { basis: 'stated', date: '2026-07-02', locator })).toBe(
    'models.dev, offers.jsonl, line 4,455, 2026-07-02, stated by the source',
  );
  expect(evidenceWords('A list', { basis: 'rule', date: null, locator: null })).toBe(
    'A list, derived by a rule from what the source states',
  );
});
