/** The registry of exporters: adding one is a file and a line. */
import { csv } from './csv.ts';
import { cypher } from './cypher.ts';
import type { Exporter } from './exporter.ts';
import { graphml } from './graphml.ts';
import { jsonl } from './jsonl.ts';

export const exporters: readonly Exporter[] = [jsonl, csv, graphml, cypher];
