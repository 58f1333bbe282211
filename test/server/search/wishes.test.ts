import { expect, test } from 'vitest';
import { wishesIn } from '../../../server/search/wishes.ts';

test.each([
  ['replace Zapier with something self-hosted', ['pricing:open-source', 'self-hosted']],
  ['Notion alternatives, self hosted', ['pricing:open-source', 'self hosted']],
  ['open source alternative to Airtable', ['pricing:open-source', 'open source']],
  ['free alternative to Slack', ['free:yes', 'free']],
  ['instead of Slack', []],
  ['something like Freemind', []],
])('%s', (query, [read, from]) => {
  const [wish] = wishesIn(query);
  expect(wish && [`${wish.what}:${wish.value}`, wish.from]).toEqual(read && [read, from]);
});

test('what stands in quotes is text', () => {
  expect(wishesIn('replace Zapier with something "self-hosted"')).toEqual([]);
});
