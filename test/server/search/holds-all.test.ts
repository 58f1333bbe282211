import { expect, it } from 'vitest';
import { holdsAll } from '../../../server/search/holds-all.ts';

const tuning = {
  name: 'Subject fine-tuning',
  aliasText: 'personalisation',
  vendor: null,
  description: 'Teaches a model one thing from a few pictures.',
};

it.each([
  [['fine'], true, true],
  [['tun', 'personal'], true, true],
  [['pictures', 'subject'], true, true],
  [['tunin', 'tuming'], false, true],
  [['file'], false, true],
  [['fine', 'music'], false, false],
  [[], true, true],
])('%j begins there: %s, nearly: %s', (asked, begins, nearly) => {
  expect(holdsAll(asked, tuning, 'begins')).toBe(begins);
  expect(holdsAll(asked, tuning, 'nearly')).toBe(nearly);
});
