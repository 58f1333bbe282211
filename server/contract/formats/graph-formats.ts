/** The formats of nodes and edges: adding one is a file and a line here; screen, command line, HTTP and OpenAPI follow. */
import { gexf } from './gexf.ts';
import type { GraphFormat } from './graph-format.ts';
import { graphml } from './graphml.ts';

export const graphFormats: readonly GraphFormat[] = [graphml, gexf];
