import { capabilities } from '../answers/capabilities.ts';
import { capabilities as call } from '#contract/capabilities.ts';
import { callInput } from './call-input.ts';
import type { Command } from './command.ts';
import { parseOptions } from './options.ts';
import { matchedCell, table } from './table.ts';
import { withDatabase } from './with-database.ts';

const timeoutMs = 60_000;

export const capabilitiesCommand: Command = {
  name: 'capabilities',
  usage:
    'capabilities [TEXT] [--kind K] [--serves FUNCTION] [--source S] [--sort tools|matches|name] [--limit N] [--json]',
  summary: 'List capabilities, those that most tools offer first.',
  async run(args) {
    const { values, positionals } = parseOptions(
      args,
      {
        kind: { type: 'string' },
        serves: { type: 'string' },
        source: { type: 'string' },
        sort: { type: 'string' },
        limit: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
      1,
    );
    const { json, ...asked } = values;
    const input = callInput(call, asked, { q: positionals[0] });
    const found = await withDatabase({ queryTimeoutMs: timeoutMs }, (db) => capabilities(db, input));
    const rows = found.items.map(({ id, name, kind, tools, matchesByKind }) => [
      id,
      name,
      kind,
      tools,
      matchedCell(matchesByKind),
    ]);
    const head = ['capability', 'name', 'kind', 'tools', 'matched'];
    const rest = found.total - rows.length;
    process.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : table(rows, head));
    if (!json && rest > 0)
      process.stdout.write(`${rest.toLocaleString('en')} more: --limit shows up to 200.\n`);
    return 0;
  },
};
