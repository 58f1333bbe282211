import { expect, test } from 'vitest';
import { readSearchUrl } from '../../../../client/addresses/search-url.ts';
import { whatIsAsked } from '../../../../client/views/search/what-is-asked.ts';

test.each([
  ['?q=gpt', { tools: true, capabilities: true, inVain: false }],
  ['?q=gpt&kind=tool', { tools: true, capabilities: false, inVain: false }],
  ['?q=gpt&kind=capability', { tools: false, capabilities: true, inVain: false }],
  ['?q=gpt&type=model', { tools: true, capabilities: false, inVain: false }],
  ['?q=type%3Amodel%20gpt', { tools: true, capabilities: false, inVain: false }],
  ['?q=type%3Aperson%20gpt', { tools: true, capabilities: false, inVain: false }],
  ['?q=cap:reasoning', { tools: true, capabilities: false, inVain: false }],
  ['?q=Qwen:%20Qwen3.5', { tools: true, capabilities: true, inVain: false }],
  ['?type=model&maxPrice=1', { tools: true, capabilities: false, inVain: false }],
  ['?openWeights=no', { tools: true, capabilities: false, inVain: false }],
  ['?q=free:yes%20chat&kind=capability', { tools: false, capabilities: false, inVain: true }],
  ['?q=chat&type=model&kind=capability', { tools: false, capabilities: true, inVain: false }],
  ['?type=model&kind=capability', { tools: false, capabilities: false, inVain: false }],
  ['?q=!!', { tools: false, capabilities: false, inVain: false }],
  ['', { tools: false, capabilities: false, inVain: false }],
])('%s', (address, asked) => {
  expect(whatIsAsked(readSearchUrl(address))).toEqual(asked);
});
