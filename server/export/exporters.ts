/** The registry of exporters: adding one is a file and a line, and a format of nodes and edges a line of their own table. */
import { graphFormats } from '#contract/formats/graph-formats.ts';
import { csv } from './csv.ts';
import { cypher } from './cypher.ts';
import type { Exporter } from './exporter.ts';
import { graphFile } from './graph-file.ts';
import { jsonl } from './jsonl.ts';

export const exporters: readonly Exporter[] = [jsonl, csv, ...graphFormats.map(graphFile), cypher];
