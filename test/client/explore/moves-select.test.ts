import { expect, test } from 'vitest';
import { switchSelected } from '../../../client/explore/moves-select.ts';
import { opening } from '../../../client/addresses/url-state.ts';

test('one node goes in and out, and the node in focus is as any other', () => {
  const focused = { ...opening, focus: ['tool:a'] };
  const one = switchSelected(focused, 'tool:a');
  expect(one.select).toEqual(['tool:a']);
  expect(switchSelected(focused, 'tool:b').select).toEqual(['tool:b']);
  expect(switchSelected(switchSelected(one, 'tool:b'), 'tool:a').select).toEqual(['tool:b']);
});
