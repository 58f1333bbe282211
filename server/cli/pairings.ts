import { pairings } from '../answers/pairings.ts';
import { pairings as call } from '#contract/capabilities.ts';
import { callInput } from './call-input.ts';
import type { Command } from './command.ts';
import { parseOptions } from './options.ts';
import { table } from './table.ts';
import { withDatabase } from './with-database.ts';

const timeoutMs = 60_000;

export const pairingsCommand: Command = {
  name: 'pairings',
  usage: 'pairings [--state open|joined|apart] [--limit N] [--json]',
  summary:
    'List words for capabilities that may be one (open), are one, or were said to be two; "pair" decides.',
  async run(args) {
    const { values } = parseOptions(
      args,
      {
        state: { type: 'string' },
        limit: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
      0,
    );
    const { json, ...asked } = values;
    const input = callInput(call, asked);
    const found = await withDatabase({ queryTimeoutMs: timeoutMs }, (db) => pairings(db, input));
    const rows = found.items.map(({ left, right, score, says }) => [
      `capability:${left.id}`,
      `capability:${right.id}`,
      left.tools,
      right.tools,
      score === null ? null : score.toFixed(2),
      says,
    ]);
    const head = ['left', 'right', 'tools', 'tools', 'near', 'why'];
    process.stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : table(rows, head));
    if (!json) process.stdout.write(`${found.total.toLocaleString('en')} ${input.state}.\n`);
    return 0;
  },
};
