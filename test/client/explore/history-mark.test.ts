import { expect, test } from 'vitest';
import { placeIn } from '../../../client/explore/history-mark.ts';

const at = (mark: number, line = 'a') => ({ mark, line });

test('an entry knows how many of its line lie behind and ahead', () => {
  expect(placeIn(at(1), at(3))).toEqual({ behind: 1, ahead: 2 });
  expect(placeIn(at(0), at(3))).toEqual({ behind: 0, ahead: 3 });
  expect(placeIn(at(3), at(3))).toEqual({ behind: 3, ahead: 0 });
});

test('the end of another line is nothing to redo, nor is anything to a page opened by its address', () => {
  expect(placeIn(at(1, 'b'), at(3))).toEqual({ behind: 1, ahead: 0 });
  expect(placeIn(null, at(3))).toEqual({ behind: 0, ahead: 0 });
  expect(placeIn({ mark: 1 }, at(3))).toEqual({ behind: 0, ahead: 0 });
  expect(placeIn(at(2), null)).toEqual({ behind: 2, ahead: 0 });
});
