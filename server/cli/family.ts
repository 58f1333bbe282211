import { howMany } from '#contract/how-many.ts';
import { family as call, type FamilyPage } from '#contract/families.ts';
import { family } from '../answers/families.ts';
import { formatMoney } from '../scoring/price-units.ts';
import { callInput } from './call-input.ts';
import { UsageError, type Command } from './command.ts';
import { parseOptions } from './options.ts';
import { counted, matchedCell, table } from './table.ts';
import { withDatabase } from './with-database.ts';

const timeoutMs = 30_000;

export const familyCommand: Command = {
  name: 'family',
  usage: 'family ID [--json]',
  summary: 'List the versions of what people call one model, the newest first, with what each holds.',
  async run(args) {
    const { values, positionals } = parseOptions(args, { json: { type: 'boolean', default: false } }, 1);
    if (positionals.length === 0) throw new UsageError('Name a family by its id, such as claude-sonnet.');
    const input = callInput(call, {}, { id: positionals[0] });
    const found = await withDatabase({ queryTimeoutMs: timeoutMs }, (db) => family(db, input));
    process.stdout.write(values.json ? `${JSON.stringify(found, null, 2)}\n` : familyReport(found));
    return 0;
  },
};

export function familyReport({ name, total, versions }: FamilyPage): string {
  const rows = versions.map((one) => [
    one.version,
    one.id,
    one.released,
    matchedCell(one.matchesByKind),
    one.lowestInputPerMillion === null ? null : formatMoney(one.lowestInputPerMillion),
    counted(one.capabilities),
    one.sources.join(', '),
  ]);
  const head = ['version', 'tool', 'released', 'matched', '1M input tokens', 'capabilities', 'sources'];
  const rest = total - versions.length;
  const more = rest > 0 ? `${rest.toLocaleString('en')} less compared are not listed.\n` : '';
  return `${name}, ${howMany(total, 'version')}\n${table(rows, head)}${more}`;
}
