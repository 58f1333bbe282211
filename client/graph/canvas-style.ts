import type { EdgeSingular, NodeSingular, StylesheetJson } from 'cytoscape';
import { discStyle } from './disc-style.ts';
import { groupStyle } from './group-style.ts';
import { markImage } from './mark-image.ts';
import { graphFont } from './measure.ts';
import { inset } from './node-look.ts';
import type { Palette } from './palette.ts';

/** Everything Cytoscape draws, in the colours of the theme. */
export function canvasStyle(palette: Palette): StylesheetJson {
  const tone = (node: NodeSingular) => palette(node.data('colour'));
  return [
    {
      // Each property that is set costs time for each element, so nothing is said that is so by default.
      selector: 'node',
      style: {
        width: 'data(w)',
        height: 'data(h)',
        'background-color': palette('surface'),
        'border-width': 1.5,
      },
    },
    {
      selector: 'node.pill',
      style: {
        label: 'data(label)',
        'font-family': graphFont,
        'font-size': 'data(font)',
        'font-weight': (node: NodeSingular) => node.data('weight'),
        'text-valign': 'center',
        'min-zoomed-font-size': 5,
        color: palette('ink'),
      },
    },
    { selector: 'node[kind = "tool"]', style: { 'border-color': tone } },
    {
      selector: 'node.pill[kind = "tool"]',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '20',
        'text-margin-x': (node: NodeSingular) =>
          (inset.mark + node.data('mark') + inset.text - inset.end) / 2,
        'background-image': (node: NodeSingular) =>
          markImage(node.data('type'), node.data('colour'), palette),
        'background-fit': 'none',
        'background-width': 'data(mark)',
        'background-height': 'data(mark)',
        'background-position-x': '0',
        'background-offset-x': inset.mark,
        'background-image-containment': 'inside',
      },
    },
    {
      selector: 'node[kind = "capability"]',
      style: { shape: 'polygon', 'shape-polygon-points': hexagonPoints, 'border-color': tone },
    },
    {
      selector: 'node.pill[kind = "capability"]',
      style: { 'font-size': 12, 'font-weight': 500, 'font-style': 'italic' },
    },
    {
      selector: 'node[kind = "more"]',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '20',
        'border-style': 'dashed',
        'border-color': palette('muted'),
        'background-color': palette('canvas'),
      },
    },
    {
      selector: 'node.pill[kind = "more"]',
      style: { color: palette('muted'), 'font-size': 12, 'font-weight': 500 },
    },
    ...discStyle(palette),
    ...groupStyle(palette),
    { selector: 'node[?ghost]', style: { 'border-style': 'dashed' } },
    {
      // Opaque still, so that no line shines through a label.
      selector: 'node.faint, node.missed',
      style: { 'border-opacity': 0.35 },
    },
    {
      selector: 'node.pill.faint, node.pill.missed',
      style: { 'text-opacity': 0.5, 'background-image-opacity': 0.4 },
    },
    { selector: 'node.over', style: { 'border-width': 2.5 } },
    {
      selector: 'node.focus',
      style: {
        'outline-width': 2.5,
        'outline-offset': 3,
        'outline-color': palette('accent'),
        'z-index': 10,
      },
    },
    {
      selector: 'node.selected',
      style: {
        'outline-width': 2.5,
        'outline-offset': 3,
        'outline-style': 'dashed',
        'outline-color': palette('accent'),
        'z-index': 9,
      },
    },
    {
      selector: 'node.found',
      style: { 'background-color': palette('accent-soft'), 'border-width': 3, 'z-index': 9 },
    },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'line-color': palette('edge'),
        'line-opacity': 0.5,
        events: 'no',
      },
    },
    // Cytoscape's own sheet darkens what is pressed.
    { selector: ':active', style: { 'overlay-opacity': 0 } },
    { selector: 'edge[?offer]', style: { 'line-style': 'dotted', width: 1.2, 'line-opacity': 0.9 } },
    {
      selector: 'edge[?strongest]',
      style: {
        'line-color': palette('accent'),
        'line-opacity': 0.9,
        width: (edge: EdgeSingular) => Math.max(3, edge.data('width') + 1.5),
        'z-index': 4,
      },
    },
    { selector: 'edge.faint', style: { 'line-opacity': 0.16 } },
    {
      selector: 'edge.focus',
      style: {
        events: 'yes',
        'line-color': palette('accent'),
        'line-opacity': 0.75,
        'z-index': 5,
      },
    },
    {
      selector: 'node[kind = "count"]',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '20',
        'border-width': 1.2,
        'border-color': palette('accent'),
        label: 'data(label)',
        'font-family': graphFont,
        'font-size': 11,
        'font-weight': 600,
        'text-valign': 'center',
        'min-zoomed-font-size': 5,
        color: palette('accent'),
        'z-index': 8,
      },
    },
    {
      selector: 'node[kind = "count"][lead = "leads"]',
      style: { 'background-color': palette('accent-soft') },
    },
    {
      selector: 'node[kind = "count"][lead = "trails"]',
      style: {
        color: palette('trails'),
        'border-color': palette('trails'),
        'background-color': palette('trails-soft'),
      },
    },
    {
      selector: 'edge.over',
      style: {
        'line-opacity': 1,
        'underlay-color': palette('accent'),
        'underlay-opacity': 0.18,
        'underlay-padding': 4,
      },
    },
    {
      selector: 'edge.chosen',
      style: {
        'line-opacity': 1,
        'underlay-color': palette('accent'),
        'underlay-opacity': 0.25,
        'underlay-padding': 5,
      },
    },
  ];
}

/** A flat hexagon whose points stay 9 px deep, whatever its width. */
function hexagonPoints(node: NodeSingular): string {
  const x = 1 - 18 / node.data('w');
  return `-1 0 ${-x} -1 ${x} -1 1 0 ${x} 1 ${-x} 1`;
}
