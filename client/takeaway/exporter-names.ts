/** The exporters in words, in the order they are offered; apart from their code, which comes when one is used. */
export const exporterNames = {
  page: { label: 'Page with evidence (HTML)', note: 'one file that opens offline' },
  png: { label: 'Picture (PNG)', note: 'at twice its size, as on screen' },
  svg: { label: 'Picture (SVG)', note: 'sharp at any size, can be edited' },
  'nodes-csv': { label: 'Nodes (CSV)', note: 'a row a node, for spreadsheets' },
  'edges-csv': { label: 'Edges (CSV)', note: 'a row a pair and source, with results' },
  json: { label: 'Data (JSON)', note: 'nodes, edges, places, sources with licence' },
  graphml: { label: 'Graph (GraphML)', note: 'for Gephi, yEd, Cytoscape, NetworkX' },
} as const satisfies Readonly<Record<string, { readonly label: string; readonly note: string }>>;

export type ExporterId = keyof typeof exporterNames;

export const exporterIds = Object.keys(exporterNames).filter((id): id is ExporterId => id in exporterNames);
