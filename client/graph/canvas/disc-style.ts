import type { NodeSingular, StylesheetJson } from 'cytoscape';
import type { LabelSide } from './choose-labels.ts';
import { graphFont } from '../scene/node-look.ts';
import type { Palette } from '../scene/palette.ts';
import { lookStyle } from './look-style.ts';

const valign = { below: 'bottom', above: 'top', left: 'center', right: 'center' } as const;
const halign = { below: 'center', above: 'center', left: 'left', right: 'right' } as const;

function sideOf(node: NodeSingular): LabelSide {
  return node.data('side');
}

/** Nodes as discs with their labels below, when there are many or one looks from far away. */
export function discStyle(palette: Palette): Extract<StylesheetJson, readonly unknown[]> {
  const across = (node: NodeSingular) => node.data('discNow') ?? node.data('disc');
  return [
    {
      selector: 'node.disc',
      style: {
        width: across,
        height: across,
      },
    },
    ...lookStyle(palette, 'discs'),
    {
      // Only as long as Cytoscape draws the labels: see canvas-labels.ts.
      selector: 'node.disc.labelled',
      style: {
        label: 'data(labelNow)',
        'font-family': graphFont,
        'font-size': 'data(labelFont)',
        'font-weight': (node: NodeSingular) => node.data('weight'),
        'text-valign': (node: NodeSingular) => valign[sideOf(node)],
        'text-halign': (node: NodeSingular) => halign[sideOf(node)],
        'text-margin-x': (node: NodeSingular) =>
          ({ left: -4.5, right: 4.5, above: 0, below: 0 })[sideOf(node)],
        'text-margin-y': (node: NodeSingular) => ({ left: 0, right: 0, above: -3, below: 3 })[sideOf(node)],
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
