import type { NodeSingular, StylesheetJson } from 'cytoscape';
import type { Palette } from './palette.ts';

/** Nodes as discs with labels below: groups always, others when there are many or one looks from far away. */
export function discStyle(palette: Palette): Extract<StylesheetJson, readonly unknown[]> {
  const tone = (node: NodeSingular) => palette(node.data('colour'));
  const across = (node: NodeSingular) => node.data('discNow') ?? node.data('disc');
  return [
    {
      selector: 'node.disc',
      style: {
        width: across,
        height: across,
        label: '',
        'background-image': 'none',
        'background-color': tone,
        'border-color': palette('surface'),
        'text-valign': 'bottom',
        'text-margin-x': 0,
        'text-margin-y': 3,
        'min-zoomed-font-size': 0,
        'text-background-color': palette('canvas'),
        'text-background-opacity': 0.75,
        'text-background-padding': '1px',
        'text-background-shape': 'roundrectangle',
      },
    },
    { selector: 'node.disc[kind = "tool"]', style: { shape: 'ellipse' } },
    {
      selector: 'node[kind = "group"]',
      style: {
        shape: 'ellipse',
        width: 'data(disc)',
        height: 'data(disc)',
        'background-color': palette('accent-soft'),
        'border-color': palette('accent'),
        'text-wrap': 'wrap',
        'line-height': 1.25,
      },
    },
    {
      selector: 'node.disc.labelled',
      style: { label: 'data(label)', 'font-size': 'data(labelFont)', 'text-events': 'yes' },
    },
  ];
}
