import { expect, it } from 'vitest';
import { billionsInName } from '../../../server/families/size-in-name.ts';

it.each([
  ['Llama 3 8B Instruct', 8],
  ['Yi-1.5 9B Chat', 9],
  ['Nemotron-4 340B Instruct', 340],
  ['potion-multilingual-128M', 0.128],
  ['Qwen3.5-0.8B', 0.8],
  ['Nemotron 3 Super 120B A12B', 120],
  ['Phi-3-mini-instruct (128k)', null],
  ['Mixtral 8x7B Instruct v0.1', null],
  ['Distilled 7B of 70B', null],
  ['GPT-4 Turbo', null],
  ['Gemma 3n E4B', null],
  ['All-MiniLM-L6-v2', null],
])('the size in %s is %s', (name, billions) => {
  expect(billionsInName(name)).toBe(billions);
});
