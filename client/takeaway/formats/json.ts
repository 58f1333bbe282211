import type { Exporter } from '../exporter.ts';
import { edgesOf } from '../take.ts';

/** Nodes and edges as the server gives them; places are px at zoom 1, y downwards. */
export const json: Exporter = {
  id: 'json',
  label: 'Data (JSON)',
  hint: 'nodes, edges, places, sources with licence',
  extension: '.json',
  mime: 'application/json',
  run: (take) => {
    const nodes = take.nodes.map(({ node, drawn: { place } }) => ({
      ...node,
      place: { x: Math.round(place.x), y: Math.round(place.y) },
    }));
    const groups = take.groups.map(({ group, drawn }) => ({
      ...group,
      x: Math.round(drawn.place.x),
      y: Math.round(drawn.place.y),
    }));
    const { title, address, date, sources } = take;
    const content = { format: 'match-graph-view', version: 1, title, address, date };
    return `${JSON.stringify({ ...content, groups, nodes, edges: edgesOf(take), sources }, null, 2)}\n`;
  },
};
