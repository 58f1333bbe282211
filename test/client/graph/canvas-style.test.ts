/** What tells nodes apart in the drawing, as Cytoscape computes it. */
import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import { canvasStyle } from '../../../client/graph/canvas-style.ts';

test('a tool that is only mentioned has a dashed outline, any other a solid one', () => {
  const node = (id: string, ghost: boolean) => ({
    data: {
      id,
      kind: 'tool',
      type: 'model',
      colour: 'model',
      ghost,
      w: 80,
      h: 24,
      label: id,
      font: 12,
      mark: 12,
      weight: 400,
    },
    classes: 'pill',
  });
  const drawn = cytoscape({
    headless: true,
    styleEnabled: true,
    style: canvasStyle(() => '#336699'),
    elements: [node('known', false), node('mentioned', true)],
  });
  expect(drawn.$id('known').style('border-style')).toBe('solid');
  expect(drawn.$id('mentioned').style('border-style')).toBe('dashed');
  drawn.destroy();
});
