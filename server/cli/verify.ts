import { verify } from '../ledger/verify.ts';
import type { Command } from './command.ts';
import { parseOptions } from './options.ts';
import { withDatabase } from './with-database.ts';

/** Reading everything takes longer than any page may. */
const timeoutMs = 600_000;

export const verifyCommand: Command = {
  name: 'verify',
  usage: 'verify [--json]',
  summary: 'Recount every edge and count from the ledger; exit 1 and name what differs.',
  async run(args) {
    const { json } = parseOptions(args, { json: { type: 'boolean', default: false } }, 0).values;
    const differences = await withDatabase({ queryTimeoutMs: timeoutMs }, (db) => verify(db));
    if (json) process.stdout.write(`${JSON.stringify({ differences }, null, 2)}\n`);
    else if (differences.length === 0)
      process.stdout.write('Every edge and count is what the ledger adds up to.\n');
    else {
      for (const { check, what, stored, counted } of differences) {
        process.stdout.write(`${check}: ${what}\n  stored:  ${stored}\n  counted: ${counted}\n`);
      }
      process.stdout.write(`${differences.length} differ.\n`);
    }
    return differences.length === 0 ? 0 : 1;
  },
};
