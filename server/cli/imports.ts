import { snapshotText } from '#contract/snapshot.ts';
import { readImports } from '../queries/imports.ts';
import type { Command } from './command.ts';
import { parseOptions } from './options.ts';
import { table } from './table.ts';
import { withDatabase } from './with-database.ts';

const timeoutMs = 60_000;
const maxImports = 1000;

export const importsCommand: Command = {
  name: 'imports',
  usage: 'imports [SOURCE] [--json]',
  summary: 'List imports, newest first, with the ids that undo takes.',
  async run(args) {
    const { values, positionals } = parseOptions(args, { json: { type: 'boolean', default: false } }, 1);
    const input = { source: positionals[0] ?? null, skip: 0, limit: maxImports };
    const found = await withDatabase({ queryTimeoutMs: timeoutMs }, (db) => readImports(db, input));
    const items = found.map(({ row: { id, source, at, snapshot, state, records, entries } }) => ({
      id,
      source,
      at,
      snapshot,
      state,
      records,
      entries,
    }));
    const rows = items.map(({ id, at, snapshot, state, records, entries }) => [
      id,
      at.slice(0, 16).replace('T', ' '),
      snapshotText(snapshot),
      state,
      records,
      entries,
    ]);
    const head = ['import', 'begun (UTC)', 'snapshot', '', 'records', 'entries'];
    process.stdout.write(values.json ? `${JSON.stringify({ items }, null, 2)}\n` : table(rows, head));
    return 0;
  },
};
