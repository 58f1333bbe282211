/** Numbers that needs state as conditions: whichever usual way they are written, they read back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numbersSaid } from '../../../server/search/numbers-said.ts';
import '../same-random.ts';

const read = (query: string) => numbersSaid(query).map(({ what, value, from }) => [what, value, from]);

test.each([
  ['llm with a 10 million token context window', 'minContext', 10_000_000, '10 million token context window'],
  ['one that takes a million tokens of context', 'minContext', 1_000_000, 'a million tokens of context'],
  ['long context of 200k', 'minContext', 200_000, 'long context of 200k'],
  ['half a million tokens context', 'minContext', 500_000, 'half a million tokens context'],
  ['context > 100k', 'minContext', 100_000, 'context > 100k'],
  ['200k context or more', 'minContext', 200_000, '200k context or more'],
  ['model with 1M tokens', 'minContext', 1_000_000, '1M tokens'],
  ['chat model under $1', 'maxPrice', 1, 'under $1'],
  ['less than $0.50 per million tokens', 'maxPrice', 0.5, 'less than $0.50 per million tokens'],
  ['model at $1 per million tokens', 'maxPrice', 1, '$1 per million tokens'],
  ['$0.0005 per 1k tokens', 'maxPrice', 0.5, '$0.0005 per 1k tokens'],
  ['max 30 cents per million output tokens', 'output', 0.3, 'max 30 cents per million output tokens'],
  ['output price under $2', 'output', 2, 'output price under $2'],
  ['chatbot under $20 a month', 'price', 20, 'under $20 a month'],
  ['at most $8 per user/month for a wiki', 'price', 8, 'at most $8 per user/month'],
  ['under $100 budget', 'price', 100, 'under $100 budget'],
])('%s', (query, what, value, from) => expect(read(query)).toEqual([[what, value, from]]));

test.each([
  'less than 32k context',
  'context7',
  'gpt-4 32k',
  'phi-3-mini-128k-instruct',
  '$5 per song',
  'trained on 3 trillion tokens',
  'invoice of $30',
  'more than $5',
  'top 10 libraries',
])('%s states none', (query) => expect(read(query)).toEqual([]));

const grouped = (n: number, sign: string) => String(n).replaceAll(/\B(?=(\d{3})+$)/g, sign);

test('any size of context reads back in every usual way of writing it', () => {
  const written = fc
    .integer({ min: 1, max: 9_999 })
    .chain((thousands) =>
      fc
        .constantFrom(
          `${thousands}k`,
          `${thousands}K`,
          `${thousands} thousand`,
          `${thousands / 1000}M`,
          `${thousands / 1000} million`,
          ...[',', '_', ' ', ''].map((sign) => grouped(thousands * 1000, sign)),
        )
        .map((text) => ({ text, value: thousands * 1000 })),
    );
  const around = fc.constantFrom<(text: string) => string>(
    (text) => `${text} context`,
    (text) => `${text} tokens of context`,
    (text) => `${text} token context window`,
    (text) => `at least ${text} context`,
    (text) => `${text} context or more`,
    (text) => `context of ${text}`,
    (text) => `context window of at least ${text} tokens`,
    (text) => `context length: ${text}`,
    (text) => `long context of ${text}`,
  );
  const before = fc.constantFrom('', 'chat model with ', 'llm for law, ');
  const after = fc.constantFrom('', ' for long reports', ', in French', ' that runs on a phone');
  fc.assert(
    fc.property(before, around, written, after, (start, put, { text, value }, end) => {
      const stated = put(text);
      expect(read(`${start}${stated}${end}`)).toEqual([['minContext', value, stated]]);
    }),
    { numRuns: 500 },
  );
});

test('any price reads back in every usual way of writing it', () => {
  const written = fc
    .integer({ min: 1, max: 99_999 })
    .chain((cents) =>
      fc
        .constantFrom(
          `$${cents / 100}`,
          `$ ${(cents / 100).toFixed(2)}`,
          `US$${cents / 100}`,
          `${cents / 100}$`,
          `${cents / 100} dollars`,
          `${cents / 100} USD`,
          `${cents} cents`,
        )
        .map((text) => ({ text, value: cents / 100 })),
    );
  const around = fc.constantFrom<(text: string) => string>(
    (text) => `under ${text}`,
    (text) => `less than ${text}`,
    (text) => `at most ${text}`,
    (text) => `no more than ${text}`,
    (text) => `below ${text} per million tokens`,
    (text) => `< ${text} / 1M tokens`,
    (text) => `up to ${text} per 1,000,000 input tokens`,
    (text) => `${text} or less`,
    (text) => `${text} per million tokens`,
  );
  const end = fc.constantFrom('', ' for chat', ', open weights');
  fc.assert(
    fc.property(around, written, end, (put, { text, value }, after) => {
      const stated = put(text);
      expect(read(`model ${stated}${after}`)).toEqual([['maxPrice', value, stated]]);
    }),
    { numRuns: 500 },
  );
});
