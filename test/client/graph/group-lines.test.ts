import { expect, test } from 'vitest';
import { groupLines } from '../../../client/graph/group-lines.ts';

test.each([
  ['OpenAI', ['OpenAI']],
  ['Note taking, around Notion', ['Note taking', 'around Notion']],
  ['Authentication and single sign-on, around Auth0', ['Authentication and si…', 'around Auth0']],
  ['Around Google Analytics and more', ['Around Google', 'Analytics and more']],
  ['Averyveryveryverylongsingleword', ['Averyveryveryverylong…']],
])('%s', (name, lines) => {
  expect(groupLines(name)).toEqual(lines);
});
