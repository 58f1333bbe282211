import { unfinished } from '../verify/unfinished.ts';
import { verify } from '../verify/verify.ts';
import type { Command } from './command.ts';
import { parseOptions } from './options.ts';
import { verifyReport } from './verify-report.ts';
import { withDatabase } from './with-database.ts';

/** Reading everything takes longer than any page may. */
const timeoutMs = 600_000;

export const verifyCommand: Command = {
  name: 'verify',
  usage: 'verify [--json]',
  summary: 'Recount every edge and count from the ledger; exit 1 and name what differs.',
  async run(args) {
    const { json } = parseOptions(args, { json: { type: 'boolean', default: false } }, 0).values;
    const { differences, open } = await withDatabase({ queryTimeoutMs: timeoutMs }, async (db) => {
      // Asked on both sides of the recount, which takes long: what was open for a part of it explains what differs.
      const before = await unfinished(db);
      const differences = await verify(db);
      return { differences, open: [...new Set([...before, ...(await unfinished(db))])] };
    });
    process.stdout.write(
      json
        ? `${JSON.stringify({ differences, unfinished: open }, null, 2)}\n`
        : verifyReport(differences, open),
    );
    return differences.length === 0 ? 0 : 1;
  },
};
