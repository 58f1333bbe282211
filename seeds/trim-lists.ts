/**
 * The lists of tools, reduced to names, addresses, categories and figures: no sentence of theirs is kept. Markdown
 * keeps its lines where they are, so that a locator says the line of the original.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { asRow, jsonLines, parse, pick, rowsOf } from './trim-rows.ts';

/** Tables: the name with its link, and the cells after the description. */
export async function publicApis(folder: string): Promise<string> {
  const lines = (await readFile(join(folder, 'public-apis/README.md'), 'utf8')).split('\n');
  return lines
    .map((line) => {
      if (!/^\|\s*\[/.test(line))
        return line.startsWith('#') || /^[^[\]<>]*\|[^[\]<>]*$/.test(line) ? line : '';
      const [, name, , ...cells] = line.split('|');
      return ['', name, ' ', ...cells].join('|');
    })
    .join('\n');
}

/** List items: the first link, and the mark of open source. */
export async function aiTools(folder: string): Promise<string> {
  const lines = (await readFile(join(folder, 'awesome-ai-tools/README.md'), 'utf8')).split('\n');
  return lines
    .map((line) => {
      if (line.startsWith('#')) return line;
      const item = /^\s*[-*]\s+(\*\*)?\[[^\]]*\]\((?:[^()]|\([^()]*\))*\)\1?/.exec(line)?.[0];
      return item === undefined ? '' : `${item}${line.includes('#opensource') ? ' #opensource' : ''}`;
    })
    .join('\n');
}

/** The columns that the mapping reads. */
export async function mlPython(folder: string): Promise<string> {
  const text = await readFile(join(folder, 'best-of-ml-python/2025-06-26_projects.csv'), 'utf8');
  const rows: unknown[] = parseCsv(text, { columns: true });
  const columns = [
    'name',
    'github_id',
    'category',
    'github_url',
    'homepage',
    'license',
    'last_commit_pushed_at',
    'fork_count',
    'star_count',
    'contributor_count',
    'latest_stable_release_published_at',
    'pypi_id',
    'labels',
    'dependent_project_count',
    'monthly_downloads',
  ];
  const line = (cells: readonly unknown[]) => `${cells.map((cell) => quoted(String(cell))).join(',')}\n`;
  return [line(columns), ...rows.map(asRow).map((row) => line(columns.map((name) => row[name])))].join('');
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Servers: package, name, address and licence, by path. */
export async function mcpServers(folder: string): Promise<string> {
  const rows = await rowsOf(join(folder, 'toolsdk-mcp-registry/packages.jsonl'));
  return jsonLines(
    rows.map((row) => ({
      path: row['path'],
      json: pick(asRow(row['json']), ['packageName', 'name', 'url', 'license']),
    })),
  );
}

/** The names of the servers' tools. */
export async function mcpTools(folder: string): Promise<string> {
  const list = parse(await readFile(join(folder, 'toolsdk-mcp-registry/packages-list.json'), 'utf8'));
  const lines = Object.entries(list).flatMap(([name, server]) => {
    const { path, tools } = asRow(server);
    if (tools === undefined) return [];
    const names = Object.values(asRow(tools)).map((tool) => pick(asRow(tool), ['name']));
    return [
      `${JSON.stringify(name)}:${JSON.stringify({ path, tools: Object.fromEntries(names.map((n) => [n['name'], n])) })}`,
    ];
  });
  return `{${lines.join(',\n')}}\n`;
}
