import type { NodeSingular, StylesheetJson } from 'cytoscape';
import { offerLine, insideOf, plainLine, smallText, strokeWidth, strongestLine } from '../scene/look.ts';
import { graphFont, inset } from '../scene/node-look.ts';
import type { Palette } from '../scene/palette.ts';
import { discStyle } from './disc-style.ts';
import { groupStyle } from './group-style.ts';
import { lookStyle } from './look-style.ts';
import { markImage } from './mark-image.ts';

/** Everything Cytoscape draws, in the colours of the theme. */
export function canvasStyle(palette: Palette): StylesheetJson {
  return [
    // Each property that is set costs time for each element, so nothing is said that is so by default.
    {
      selector: 'node',
      style: {
        width: 'data(w)',
        height: 'data(h)',
        'background-color': palette('surface'),
        'border-width': strokeWidth,
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
      },
    },
    ...lookStyle(palette, 'pills'),
    {
      selector: 'node.pill[kind = "tool"]',
      style: {
        'text-margin-x': (node: NodeSingular) => (insideOf(node.data('size')).text - inset.end) / 2,
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
      selector: 'node.pill[kind != "tool"]',
      style: { 'font-size': smallText.font, 'font-weight': smallText.weight },
    },
    ...discStyle(palette),
    ...groupStyle(palette),
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
        'line-color': palette(plainLine.stroke),
        'line-opacity': plainLine.opacity,
        events: 'no',
      },
    },
    // Cytoscape's own sheet darkens what is pressed.
    { selector: ':active', style: { 'overlay-opacity': 0 } },
    {
      selector: 'edge[?offer]',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [...offerLine.dash],
        'line-opacity': offerLine.opacity,
      },
    },
    {
      selector: 'edge[?strongest]',
      style: {
        'line-color': palette(strongestLine.stroke),
        'line-opacity': strongestLine.opacity,
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
