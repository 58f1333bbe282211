import type { NodeSingular, StylesheetJson } from 'cytoscape';
import { groupText } from '../scene/boxes-of.ts';
import { groupImage } from './group-image.ts';
import { graphFont } from '../scene/node-look.ts';
import type { Palette } from '../scene/palette.ts';

/** Groups: a disc with the number of its tools, and the name below. Disc and name are one node. */
export function groupStyle(palette: Palette): Extract<StylesheetJson, readonly unknown[]> {
  return [
    {
      selector: 'node[kind = "group"]',
      style: {
        // All of disc and name can be pointed at, and the ring of the focus goes round both.
        shape: 'round-rectangle',
        'background-opacity': 0,
        'border-width': 0,
        'border-color': palette('accent'),
        'background-image': (node: NodeSingular) =>
          groupImage(node.data('members'), node.data('disc'), palette),
        'background-fit': 'none',
        'background-width': 'data(disc)',
        'background-height': 'data(disc)',
        'background-position-y': '0%',
      },
    },
    {
      selector: 'node.named',
      style: {
        label: 'data(label)',
        color: palette('ink'),
        'font-family': graphFont,
        'font-size': groupText.font,
        'font-weight': groupText.weight,
        'line-height': groupText.line / groupText.font,
        'text-wrap': 'wrap',
        'text-valign': 'center',
        'text-halign': 'center',
        'text-margin-y': (node: NodeSingular) => (node.data('disc') + groupText.gap) / 2,
        'text-background-color': palette('canvas'),
        'text-background-opacity': 0.75,
      },
    },
  ];
}
