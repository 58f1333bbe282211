/** A list of open-source alternatives with its own descriptions, and which of its tools it names beside the same product. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../server/project-root.ts';

const Row = z.object({ tool: z.string(), description: z.string(), alternative_to: z.string() });
export type ListRow = z.infer<typeof Row>;

const path = '../shared/data/runa-oss-alternatives/edges-all-history.jsonl';
/** Products that the list spells in two ways. */
const spelling: Readonly<Record<string, string>> = {
  JIRA: 'Jira',
  MixPanel: 'Mixpanel',
  Onenote: 'OneNote',
  Contentfull: 'Contentful',
  PowerBI: 'Power BI',
};

/** @returns null when the folder with the data sets is not there */
export async function readList(): Promise<ListRow[] | null> {
  const text = await readFile(join(projectRoot, path), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => Row.parse(JSON.parse(line)));
}

/** What the list says of each tool; versions of it may have said it in several ways. */
export function descriptionsOf(rows: readonly ListRow[]): Map<string, string> {
  const said = new Map<string, Set<string>>();
  for (const { tool, description } of rows) {
    if (description.trim() !== '') said.set(tool, (said.get(tool) ?? new Set()).add(description.trim()));
  }
  return new Map([...said].map(([tool, texts]) => [tool, [...texts].join('. ')]));
}

/** The products that tools are listed against, and are no tools of the list themselves. */
export function productsOf(rows: readonly ListRow[]): Set<string> {
  const tools = new Set(rows.map(({ tool }) => tool));
  return new Set(rows.map(({ alternative_to: product }) => product).filter((product) => !tools.has(product)));
}

/** For each tool those listed against the same product. */
export function listedTogether(rows: readonly ListRow[]): Map<string, Set<string>> {
  const against = new Map<string, Set<string>>();
  for (const { tool, alternative_to: product } of rows) {
    const one = spelling[product] ?? product;
    against.set(one, (against.get(one) ?? new Set()).add(tool));
  }
  const together = new Map<string, Set<string>>();
  for (const tools of against.values())
    for (const tool of tools)
      for (const other of tools)
        if (other !== tool) together.set(tool, (together.get(tool) ?? new Set()).add(other));
  return together;
}
