/**
 * Makes the seeds' data files from the originals: `npx tsx seeds/trim.ts FOLDER`, where FOLDER holds models-dev/,
 * wildbench/, comparia/ and runa-oss-alternatives/ (their shapes: seeds/README.md). Only rows and columns that the
 * mappings use are kept; shapes stay, so that a source.yaml reads the original as well. The same input gives the same
 * bytes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse as parseYaml } from 'yaml';
import { fold } from '../server/import/fold.ts';
import { readSource } from '../server/import/read-source.ts';

const seeds = dirname(fileURLToPath(import.meta.url));
type Row = Record<string, unknown>;

/** Sold under a name that was another model's when it was weighed: this one is of 2026, the battles are of 2024. */
const anotherModel = ['reka-edge'];

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npx tsx seeds/trim.ts FOLDER');
  process.exit(2);
}

await writeFile(
  join(seeds, 'wildbench/matches-long.csv'),
  await wildbench(join(folder, 'wildbench/matches-long.csv')),
);
await writeFile(
  join(seeds, 'comparia/capability-votes-long.csv'),
  await readFile(join(folder, 'comparia/capability-votes-long.csv')),
);
await writeFile(
  join(seeds, 'comparia/generated-models.json'),
  await comparia(join(folder, 'comparia/generated-models.json')),
);
await writeFile(
  join(seeds, 'oss-alternatives/edges-all-history.jsonl'),
  jsonLines(
    (await rowsOf('runa-oss-alternatives/edges-all-history.jsonl')).map((row) =>
      pick(row, ['tool', 'github', 'category', 'alternative_to', 'alternative_url', 'in_head']),
    ),
  ),
);
await modelsDev();

async function wildbench(path: string): Promise<string> {
  const [head, ...lines] = (await readFile(path, 'utf8')).split('\n');
  return `${[head, ...lines.filter((line) => line.split(',')[2] === 'ALL')].join('\n')}\n`;
}

async function comparia(path: string): Promise<string> {
  const { timestamp, models } = parse(await readFile(path, 'utf8'));
  const kept = Object.entries(asRow(models)).map(([id, model]): [string, Row] => [
    id,
    pick(asRow(model), [
      'id',
      'simple_name',
      'organisation',
      'url',
      'license',
      'distribution',
      'params',
      'release_date',
    ]),
  ]);
  // A line a model keeps the file readable and differences small.
  const lines = kept.map(([id, model]) => `${JSON.stringify(id)}: ${JSON.stringify(model)}`);
  return `{"timestamp": ${JSON.stringify(timestamp)}, "models": {\n${lines.join(',\n')}\n}}\n`;
}

async function modelsDev(): Promise<void> {
  const flags = ['attachment', 'reasoning', 'temperature', 'tool_call', 'structured_output', 'open_weights'];
  const about = ['name', 'release_date', 'last_updated', 'knowledge', ...flags, 'limit', 'modalities'];
  const bases = await rowsOf('models-dev/base-models.jsonl');
  const ids = new Map(bases.map((row) => [fold(String(row['id'])), String(row['id'])]));
  const named = await namedElsewhere();
  const same = await reviewed();
  const offers = (await rowsOf('models-dev/offers.jsonl')).flatMap((row): Row[] => {
    const toml = asRow(row['toml']);
    const name = fold(String(row['id']));
    const cost = 'cost' in toml ? { cost: pick(asRow(toml['cost']), ['input', 'output']) } : {};
    const model = toml['base_model'] ?? same.get(name) ?? ids.get(name);
    const ofBase = typeof model === 'string' && model.includes('/');
    if (!ofBase && !named.has(name)) return [];
    if (ofBase && !('cost' in toml)) return [];
    return [
      { ...pick(row, ['provider', 'id']), toml: { ...pick(toml, ofBase ? ['base_model'] : about), ...cost } },
    ];
  });
  const sellers = new Set(offers.map((row) => row['provider']));
  const providers = (await rowsOf('models-dev/providers.jsonl')).filter((row) => sellers.has(row['id']));
  const out = join(seeds, 'models-dev');
  await writeFile(
    join(out, 'base-models.jsonl.gz'),
    packed(bases.map((row) => ({ id: row['id'], toml: pick(asRow(row['toml']), [...about, 'license']) }))),
  );
  await writeFile(join(out, 'offers.jsonl.gz'), packed(offers));
  await writeFile(
    join(out, 'providers.jsonl'),
    jsonLines(providers.map((row) => ({ id: row['id'], toml: pick(asRow(row['toml']), ['name']) }))),
  );
  const used = [...new Set(offers.map((row) => fold(String(row['id']))))]
    .filter((name) => named.has(name) && !ids.has(name))
    .sort();
  await writeFile(
    join(out, 'named.yaml'),
    `# Models that other seeds name and that have no base model: folded ids. Made by seeds/trim.ts.\n${used.map((name) => `- ${name}\n`).join('')}`,
  );
}

/** Folds of every name under which the other seeds know a model. */
async function namedElsewhere(): Promise<Set<string>> {
  // Named in the prose of the reference page.
  const names = [
    'Claude 3.5 Sonnet',
    'Llama 3.2',
    'GPT-4',
    'Llama 3.2 Vision',
    'GPT-4V',
    'Gemini 2.0',
    'Qwen: Qwen3.5-27B',
  ];
  for (const source of ['wildbench', 'comparia']) {
    for await (const fact of (await readSource(join(seeds, source))).facts()) {
      if (fact.record === 'record') names.push(fact.key, ...fact.aliases);
    }
  }
  const folds = new Set(names.map(fold));
  for (const name of anotherModel) folds.delete(name);
  return folds;
}

/** Folded ids that are certainly one model: the reviewed table of models-dev. */
async function reviewed(): Promise<Map<string, string>> {
  const rows: unknown = parseYaml(await readFile(join(seeds, 'models-dev/reviewed.yaml'), 'utf8'));
  const list = Array.isArray(rows) ? rows.map(asRow) : [];
  return new Map(
    list.flatMap((row) => (row['is'] === undefined ? [] : [[String(row['id']), String(row['is'])]])),
  );
}

async function rowsOf(path: string): Promise<Row[]> {
  const text = await readFile(join(folder ?? '', path), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map(parse);
}

function packed(rows: readonly Row[]): Buffer {
  const bytes = gzipSync(jsonLines(rows), { level: 9 });
  // The system that packed it is written into the file; the same bytes everywhere need one value.
  bytes[9] = 255;
  return bytes;
}

function jsonLines(rows: readonly Row[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

function pick(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(names.flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])));
}

function parse(text: string): Row {
  const value: unknown = JSON.parse(text);
  return asRow(value);
}

function asRow(value: unknown): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('a row is not an object');
  return Object.fromEntries(Object.entries(value));
}
