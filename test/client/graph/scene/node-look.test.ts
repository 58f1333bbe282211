import { expect, test } from 'vitest';
import { matches } from '../../../../client/graph/scene/sizes/matches.ts';
import { lookOf, shortLabel, sizeSteps } from '../../../../client/graph/scene/node-look.ts';
import { capability, tool } from '../../facts.ts';

const measure = (text: string, font: number) => text.length * font * 0.5;

test('labels leave out a vendor in front and are cut in the middle where a pill ends', () => {
  expect(shortLabel('Qwen: Qwen3.5-27B')).toBe('Qwen3.5-27B');
  expect(shortLabel('Dreambooth-Stable-Diffusion')).toBe('Dreambooth-Sta…e-Diffusion');
  expect(shortLabel('GPT-4 Turbo (2024-04-09)')).toBe('GPT-4 Turbo (2024-04-09)');
  expect([...shortLabel('🙂'.repeat(60))]).toHaveLength(26);
});

test('few tools stand out, by their matches', () => {
  const nodes = Array.from({ length: 60 }, (_, index) => tool(`t${index}`, { timesMatched: 1000 - index }));
  const steps = sizeSteps(nodes, matches);
  const looks = nodes.map((node) => lookOf(node, steps, measure).size);
  expect(looks.filter((size) => size === 'large')).toHaveLength(4);
  expect(looks.filter((size) => size === 'medium')).toHaveLength(16);
});

test('a box holds its label, and a longer label a longer box', () => {
  const steps = sizeSteps([], matches);
  for (const node of [tool('short'), tool('a-rather-longer-name'), capability('a quality')]) {
    const look = lookOf(node, steps, measure);
    expect(look.w).toBeGreaterThan(measure(look.label, 12));
  }
});
