import { expect, test } from 'vitest';
import { empty } from '../../../../client/addresses/alternatives-url.ts';
import { atTool, needing, switchedAside } from '../../../../client/views/alternatives/moves.ts';

test('another tool keeps how it is looked at, and nothing that was of the former', () => {
  const state = {
    ...empty,
    tool: 'a',
    must: ['x'],
    pricing: 'free',
    show: 'graph',
    most: 50,
    with: ['b'],
  } as const;
  expect({ ...state, ...atTool('b') }).toEqual({ ...empty, tool: 'b', pricing: 'free', show: 'graph' });
});

test('a need grows by what is not in it, to twenty', () => {
  expect(needing({ need: ['a'] }, 'b').need).toEqual(['a', 'b']);
  expect(needing({ need: ['a'] }, 'a').need).toEqual(['a']);
  const twenty = Array.from({ length: 20 }, (_, index) => `c${index}`);
  expect(needing({ need: twenty }, 'd').need).toEqual(twenty);
});

test('a tool is put aside and taken back; a comparison has room for five more', () => {
  expect(switchedAside({ with: ['a'] }, 'b')).toEqual({ with: ['a', 'b'] });
  expect(switchedAside({ with: ['a', 'b'] }, 'a')).toEqual({ with: ['b'] });
  const five = ['a', 'b', 'c', 'd', 'e'];
  expect(switchedAside({ with: five }, 'f')).toEqual({ with: five });
});
