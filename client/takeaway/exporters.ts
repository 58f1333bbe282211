/** Everything a view can be saved as. Adding one is a file, a line here; panel and palette follow. */
import { graphFormats } from '#contract/formats/graph-formats.ts';
import type { Exporter } from './exporter.ts';
import { edgesCsv } from './formats/edges-csv.ts';
import { graphFile } from './formats/graph-file.ts';
import { json } from './formats/json.ts';
import { nodesCsv } from './formats/nodes-csv.ts';
import { png } from './formats/png.ts';
import { svg } from './formats/svg.ts';
import { page } from './page/page.ts';

export const exporters: readonly Exporter[] = [
  page,
  png,
  svg,
  nodesCsv,
  edgesCsv,
  json,
  ...graphFormats.map(graphFile),
];
