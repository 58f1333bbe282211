import type { NodeSingular, StylesheetJson } from 'cytoscape';
import { graphFont } from './measure.ts';
import type { Palette } from './palette.ts';

/** Nodes as discs with their labels below, when there are many or one looks from far away. */
export function discStyle(palette: Palette): Extract<StylesheetJson, readonly unknown[]> {
  const tone = (node: NodeSingular) => palette(node.data('colour'));
  const across = (node: NodeSingular) => node.data('discNow') ?? node.data('disc');
  return [
    {
      selector: 'node.disc',
      style: {
        width: across,
        height: across,
        'background-color': tone,
        'border-color': palette('surface'),
      },
    },
    {
      // Only as long as Cytoscape draws the labels: see canvas-labels.ts.
      selector: 'node.disc.labelled',
      style: {
        label: 'data(label)',
        color: palette('ink'),
        'font-family': graphFont,
        'font-size': 'data(labelFont)',
        'font-weight': (node: NodeSingular) => node.data('weight'),
        'font-style': (node: NodeSingular) => (node.data('kind') === 'capability' ? 'italic' : 'normal'),
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-wrap': 'wrap',
        'line-height': 1.25,
        'text-background-color': palette('canvas'),
        'text-background-opacity': 0.75,
        'text-background-padding': '1px',
        'text-background-shape': 'roundrectangle',
      },
    },
  ];
}
