import { expect, test } from 'vitest';
import { nearTools } from '../../../client/api/near-tools.ts';

const near = [
  { ref: 'tool:qwen-qwen3.5-27b', name: 'Qwen: Qwen3.5-27B' },
  { ref: 'capability:translation', name: 'translation' },
  { ref: 'tool:other', name: 'Other' },
];

test('a near tool takes the place of the unknown id; capabilities and tools chosen already do not', () => {
  expect(nearTools({ detail: 'We have no tool called "qwen".', near }, ['other', 'qwen'])).toEqual([
    { name: 'Qwen: Qwen3.5-27B', tools: ['other', 'qwen-qwen3.5-27b'] },
  ]);
});

test('an id that is the beginning of another is not taken for it', () => {
  const [first] = nearTools({ detail: 'We have no tool called "qwen-3".', near }, ['qwen', 'qwen-3']);
  expect(first?.tools).toEqual(['qwen', 'qwen-qwen3.5-27b']);
});

test('nothing is offered when the sentence names none of the ids', () => {
  expect(nearTools({ detail: 'The server is away.', near }, ['qwen', 'other'])).toEqual([]);
  expect(nearTools({ detail: 'We have no tool called "qwen".' }, ['qwen', 'other'])).toEqual([]);
});
