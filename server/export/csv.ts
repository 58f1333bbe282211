import { csvLine, type CsvCell } from '#contract/formats/csv-line.ts';
import type { Fact } from '#contract/interchange.ts';
import { visibleText } from '#contract/visible-text.ts';
import { toolFirst } from '#contract/sides.ts';
import type { Database } from '../database/driver.ts';
import type { Exporter, ExportPart } from './exporter.ts';
import { exportedFacts } from './facts.ts';
import { allCapabilities, allOffers, allPairs, allServes, allTools } from './graph.ts';

/** A table a file, since rows of different kinds have different columns. */
export const csv: Exporter = {
  id: 'csv',
  summary: 'a folder of tables: tools, capabilities, offers, serves, pairs, entries, sources',
  mediaType: 'text/csv',
  ending: '.csv',
  parts: [
    { name: 'README.txt', text: about },
    table('tools', allTools),
    table('capabilities', allCapabilities),
    table('offers', allOffers),
    table('serves', allServes),
    table('pairs', allPairs),
    table('entries', entries),
    table('sources', (db) => factsOf(db, 'source')),
  ],
};

const readme = `UTF-8, commas, a head row in every file; lists are joined by "; ".
tools, capabilities: what the graph shows. offers, serves, pairs: its edges, by ref; serves is from an operation to a function. entries: the ledger behind the counts of
pairs, in each source's own keys. wins and losses are those of the first side (from, firstKey). A text that begins like a formula has a ' in front, so that no spreadsheet computes it; hidden signs stand as \\u202e and the like.
Left out: each source's own record of a tool (ranks, parts, signals, all provider prices), what sources say of
capabilities and print about several tools, dimensions of claims, decisions on identity. The jsonl export holds those.
`;

async function* about(): AsyncGenerator<string> {
  yield readme;
}

type Row = Readonly<Record<string, unknown>>;

function table(name: string, rows: (db: Database) => AsyncIterable<Row>): ExportPart {
  return {
    name: `${name}.csv`,
    async *text(db) {
      const columns = columnsOf[name] ?? [];
      yield csvLine(columns);
      for await (const row of rows(db)) yield csvLine(columns.map((column) => cell(row[column])));
    },
  };
}

const columnsOf: Readonly<Record<string, readonly string[]>> = {
  tools: [
    'id',
    'name',
    'type',
    'url',
    'vendor',
    'licence',
    'description',
    'pricing',
    'lowestInput',
    'openWeights',
    'contextTokens',
    'parametersBillions',
    'released',
    'updated',
    'status',
    'timesMatched',
    'categories',
    'aliases',
    'sources',
    'snapshot',
    'ghost',
  ],
  capabilities: ['id', 'name', 'kind', 'description', 'derivedName', 'timesMatched', 'toolCount'],
  offers: ['from', 'to', 'source', 'position', 'basis', 'file', 'line'],
  serves: ['from', 'to', 'by'],
  pairs: ['from', 'to', 'source', 'kinds', 'matches', 'wins', 'losses', 'ties', 'unjudged', 'first', 'last'],
  entries: [
    'source',
    'kind',
    'firstKey',
    'secondKey',
    'secondCapability',
    'capability',
    'context',
    'judge',
    'counted',
    'count',
    'wins',
    'losses',
    'ties',
    'solvedByBoth',
    'unjudged',
    'at',
    'state',
    'rowId',
    'quote',
    'note',
    'file',
    'line',
  ],
  sources: ['id', 'title', 'licence', 'url', 'snapshot', 'staleAfterDays', 'judge', 'attribution'],
};

async function* entries(db: Database): AsyncGenerator<Row> {
  for await (const fact of factsOf(db, 'match')) {
    const { first, second, locator, ...entry } = fact;
    // Wins are the first side's, which beside a capability is the tool.
    const [one, other] = toolFirst([first, second], (side) => 'capability' in side);
    yield {
      ...entry,
      ...('key' in one && { firstKey: one.key }),
      ...('key' in other ? { secondKey: other.key } : { secondCapability: other.capability }),
      file: locator?.file,
      line: locator?.line,
    };
  }
}

async function* factsOf<Kind extends Fact['record']>(
  db: Database,
  kind: Kind,
): AsyncGenerator<Extract<Fact, { record: Kind }>> {
  for await (const fact of exportedFacts(db)) if (isOf(fact, kind)) yield fact;
}

const isOf = <Kind extends Fact['record']>(fact: Fact, kind: Kind): fact is Extract<Fact, { record: Kind }> =>
  fact.record === kind;

/** A list is its items with "; " between; signs that nobody sees are shown. */
function cell(value: unknown): CsvCell {
  if (value === null || value === undefined || typeof value === 'number') return value;
  return visibleText(Array.isArray(value) ? value.join('; ') : String(value));
}
