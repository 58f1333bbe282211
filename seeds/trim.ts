/**
 * Makes the seeds' data files from the originals: `npx tsx seeds/trim.ts FOLDER`, where FOLDER holds the
 * folders that seeds/README.md names. Only rows and columns that the mappings use are kept; shapes stay, so that a
 * source.yaml reads the original as well. The same input gives the same bytes.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { aiTools, mcpServers, mcpTools, mlPython, publicApis } from './trim-lists.ts';
import { asRow, jsonLines, packed, parse, pick, rowsOf, type Row } from './trim-rows.ts';

const seeds = dirname(fileURLToPath(import.meta.url));

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npx tsx seeds/trim.ts FOLDER');
  process.exit(2);
}

await writeFile(
  join(seeds, 'wildbench/matches-long.csv.gz'),
  packed(await readFile(join(folder, 'wildbench/matches-long.csv'), 'utf8')),
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
    (await rowsOf(join(folder, 'runa-oss-alternatives/edges-all-history.jsonl'))).map((row) =>
      pick(row, ['tool', 'github', 'category', 'alternative_to', 'alternative_url', 'in_head']),
    ),
  ),
);
await modelsDev(folder);
/** Files that are taken whole. */
const whole = {
  'ai-arsenal': ['alternatives.csv', 'entries.csv'],
  'cloud-services': ['pairs.csv', 'services.csv'],
  'field-guide': [
    'additions.jsonl',
    'apis.jsonl',
    'capabilities.jsonl',
    'libraries.jsonl',
    'mcp-servers.jsonl',
    'models.jsonl',
    'products.jsonl',
  ],
  'imagenhub-ratings': ['ratings.csv'],
  'module-replacements': ['replacements.csv'],
  'mteb-results': ['models.csv', 'scores.csv'],
  'open-asr': ['en_longform.csv', 'en_shortform.csv', 'multilingual.csv'],
  'openhands-index': ['results.csv', 'systems.csv'],
  pymigbench: ['migrations.csv'],
  'sql-llm-benchmark': ['models.csv', 'results.csv'],
  'swe-bench-pro': ['results.csv'],
  vectordbbench: ['matches.csv'],
};
for (const [source, files] of Object.entries(whole)) {
  for (const file of files)
    await writeFile(join(seeds, source, `${file}.gz`), packed(await textOf(join(folder, source, file))));
}
for (const [file, text] of [
  ['mcp-registry/packages.jsonl.gz', await mcpServers(folder)],
  ['mcp-registry/packages-list.json.gz', await mcpTools(folder)],
  ['ml-python/2025-06-26_projects.csv.gz', await mlPython(folder)],
  ['public-apis/README.md.gz', await publicApis(folder)],
  ['ai-tools/README.md.gz', await aiTools(folder)],
] as const) {
  await writeFile(join(seeds, file), packed(text));
}

/** A file's text, packed or not. */
async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  return bytes === null ? gunzipSync(await readFile(`${path}.gz`)).toString('utf8') : bytes.toString('utf8');
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

async function modelsDev(folder: string): Promise<void> {
  const flags = ['attachment', 'reasoning', 'temperature', 'tool_call', 'structured_output', 'open_weights'];
  const about = ['name', 'release_date', 'last_updated', 'knowledge', ...flags, 'limit', 'modalities'];
  const bases = await rowsOf(join(folder, 'models-dev/base-models.jsonl'));
  const offers = (await rowsOf(join(folder, 'models-dev/offers.jsonl'))).flatMap((row): Row[] => {
    const toml = asRow(row['toml']);
    const cost = 'cost' in toml ? { cost: costOf(asRow(toml['cost'])) } : {};
    const linked = 'base_model' in toml;
    // What a linked model is, its base says; without a price such an offer says nothing more.
    if (linked && !('cost' in toml)) return [];
    return [
      {
        ...pick(row, ['provider', 'id']),
        toml: { ...pick(toml, ['status', ...(linked ? ['base_model'] : about)]), ...cost },
      },
    ];
  });
  const sellers = new Set(offers.map((row) => row['provider']));
  const providers = (await rowsOf(join(folder, 'models-dev/providers.jsonl'))).filter((row) =>
    sellers.has(row['id']),
  );
  const out = join(seeds, 'models-dev');
  await writeFile(
    join(out, 'base-models.jsonl.gz'),
    packed(
      jsonLines(
        bases.map((row) => ({ id: row['id'], toml: pick(asRow(row['toml']), [...about, 'license']) })),
      ),
    ),
  );
  await writeFile(join(out, 'offers.jsonl.gz'), packed(jsonLines(offers)));
  await writeFile(
    join(out, 'providers.jsonl'),
    jsonLines(providers.map((row) => ({ id: row['id'], toml: pick(asRow(row['toml']), ['name']) }))),
  );
}

/** A price for one token, and those from a length of prompt on. */
function costOf(cost: Row): Row {
  const { tiers } = cost;
  const longer = Array.isArray(tiers)
    ? { tiers: tiers.map((tier) => pick(asRow(tier), ['tier', 'input', 'output'])) }
    : {};
  return { ...pick(cost, ['input', 'output']), ...longer };
}
