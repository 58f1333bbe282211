import { expect, test } from 'vitest';
import { leadSign } from '../../../../client/graph/scene/lead.ts';
import { legendSigns } from '../../../../client/views/explore/legend-rows.ts';
import { three } from '../../commands/picture-of-three.ts';

test('the legend tells who leads only while counts on the map do', () => {
  expect(legendSigns(three, ['tool:a']).leads).toBe(true);
  expect(legendSigns(three, ['tool:b']).leads).toBe(true);
  expect(legendSigns(three, ['capability:fast']).leads).toBe(false);
  expect(legendSigns(three, []).leads).toBe(false);
});

test('and what is only named in claims only while some of it is shown', () => {
  const [first] = three.nodes;
  if (!first) throw new Error('the picture is empty');
  const ghost = { ...first, node: { ...first.node, ghost: true } };
  expect(legendSigns(three, []).ghosts).toBe(false);
  expect(legendSigns({ ...three, nodes: [ghost] }, []).ghosts).toBe(true);
});

test('a count that leads and one that trails differ in more than colour', () => {
  expect(new Set([leadSign.leads, leadSign.trails, leadSign.close]).size).toBe(3);
});
