/** What a node looks like on the canvas and in SVG is one thing: both are read back and held against the scene. */
// @vitest-environment happy-dom
import cytoscape from 'cytoscape';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodeElement, pairElement } from '../../../../client/graph/canvas/elements.ts';
import { canvasStyle } from '../../../../client/graph/canvas/style.ts';
import type { DrawnNode, DrawnPair } from '../../../../client/graph/scene/drawing.ts';
import { hexagonPoint, lookOfNode, lookOfPair } from '../../../../client/graph/scene/look.ts';
import type { PaletteToken } from '../../../../client/graph/scene/palette.ts';
import { drawingSvg } from '../../../../client/graph/svg/drawing-svg.ts';
import { hues, ramp } from '../../../../client/words/colours.ts';

const tokens: readonly PaletteToken[] = [
  ...hues,
  ...ramp,
  'other',
  'muted',
  'canvas',
  'surface',
  'ink',
  'accent',
  'accent-soft',
  'edge',
];
/** A colour of its own for each token, as Cytoscape reads it back. */
const palette = (token: PaletteToken) => `rgb(${tokens.indexOf(token) + 1},0,0)`;
const form = fc.constantFrom('pills' as const, 'discs' as const);

const node: fc.Arbitrary<DrawnNode> = fc
  .record({
    kind: fc.constantFrom('tool' as const, 'capability' as const, 'more' as const),
    ghost: fc.boolean(),
    colour: fc.constantFrom(...hues, ...ramp, 'other' as const),
    size: fc.constantFrom('small' as const, 'medium' as const, 'large' as const),
    w: fc.integer({ min: 60, max: 220 }),
  })
  .map((some) => ({
    ...some,
    id: 'one',
    type: some.kind === 'capability' ? 'quality' : 'model',
    colour: some.kind === 'more' ? 'muted' : some.colour,
    ghost: some.kind === 'tool' && some.ghost,
    label: 'One',
    tight: 'One',
    least: 'One',
    h: 28,
    pinned: false,
    members: 0,
    place: { x: 0, y: 0 },
  }));

test('a node has the colours, the outline and the shape of the scene in both', () => {
  fc.assert(
    fc.property(node, form, (one, drawnAs) => {
      const look = lookOfNode(one, drawnAs);
      const core = cytoscape({
        headless: true,
        styleEnabled: true,
        style: canvasStyle(palette),
        elements: [nodeElement(one, drawnAs)],
      });
      const there = core.$id('one');
      expect(there.style('background-color')).toBe(palette(look.fill));
      expect(there.style('border-color')).toBe(palette(look.stroke));
      expect(there.style('border-style')).toBe(look.dashed ? 'dashed' : 'solid');
      expect(there.style('shape')).toBe(
        { pill: 'round-rectangle', hexagon: 'polygon', circle: 'ellipse' }[look.shape],
      );
      expect([there.width(), there.height()]).toEqual([look.w, look.h]);
      core.destroy();

      const svg = drawingSvg({ form: drawnAs, nodes: [one], pairs: [] }, palette).nodes;
      const [tag = '', name] = /<(rect|path|circle) [^>]*>/.exec(svg) ?? [];
      expect(name).toBe({ pill: 'rect', hexagon: 'path', circle: 'circle' }[look.shape]);
      expect(tag).toContain(`fill="${palette(look.fill)}"`);
      expect(tag).toContain(`stroke="${palette(look.stroke)}"`);
      expect(tag.includes('stroke-dasharray')).toBe(look.dashed);
      expect(svg.includes('italic')).toBe(look.italic && drawnAs === 'pills');
    }),
    { numRuns: 60 },
  );
});

test('a line is as wide, as strong and as broken in both', () => {
  const pair: fc.Arbitrary<DrawnPair> = fc
    .record({ matches: fc.constantFrom(0, 1, 40, 1000), strongest: fc.boolean() })
    .map(({ matches, strongest }) => {
      return {
        id: 'p',
        from: 'a',
        to: 'b',
        matches,
        strongest,
        width: 1 + matches / 250,
        offer: matches === 0,
      };
    });
  fc.assert(
    fc.property(pair, fc.tuple(node, node), (one, [first, second]) => {
      const nodes = [
        { ...first, id: 'a' },
        { ...second, id: 'b', place: { x: 300, y: 90 } },
      ];
      const look = lookOfPair(one);
      const core = cytoscape({
        headless: true,
        styleEnabled: true,
        style: canvasStyle(palette),
        elements: [...nodes.map((end) => nodeElement(end, 'pills')), pairElement(one)],
      });
      const there = core.$id('p');
      expect(there.style('line-color')).toBe(palette(look.stroke));
      expect(there.numericStyle('width')).toBeCloseTo(look.width);
      expect(there.numericStyle('line-opacity')).toBeCloseTo(look.opacity);
      expect(there.style('line-style')).toBe(look.dash ? 'dashed' : 'solid');
      core.destroy();
      const svg = drawingSvg({ form: 'pills', nodes, pairs: [one] }, palette).pairs;
      expect(svg).toContain(`stroke="${palette(look.stroke)}"`);
      expect(svg).toContain(`stroke-opacity="${look.opacity}"`);
      expect(svg.includes('stroke-dasharray')).toBe(look.dash !== null);
    }),
    { numRuns: 40 },
  );
});

test('points of a hexagon are never deeper than half its width', () => {
  fc.assert(
    fc.property(node, form, (one, drawnAs) => {
      const { w } = lookOfNode(one, drawnAs);
      expect(hexagonPoint(w, drawnAs)).toBeLessThan(w / 2);
    }),
  );
});
