import { expect, test } from 'vitest';
import { groupLines } from '../../../../client/graph/scene/group-lines.ts';

test.each([
  ['OpenAI', ['OpenAI']],
  ['Note taking · products', ['Note taking', 'products']],
  ['Documents and writing · products and code', ['Documents and writing', 'products and code']],
  ['Backend as a service and authentication · products', ['Backend as a service…', 'products']],
  ['No known function at all', ['No known function at', 'all']],
  ['Averyveryveryverylongsingleword', ['Averyveryveryverylong…']],
])('%s', (name, lines) => {
  expect(groupLines(name)).toEqual(lines);
});
