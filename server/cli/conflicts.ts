import type { z } from 'zod';
import type { Conflict, ConflictList } from '#contract/imports.ts';
import { conflicts } from '../answers/imports.ts';
import type { Database } from '../database/driver.ts';
import type { Command } from './command.ts';
import { parseOptions } from './options.ts';
import { withDatabase } from './with-database.ts';

const timeoutMs = 60_000;
const pageSize = 200;

export const conflictsCommand: Command = {
  name: 'conflicts',
  usage: 'conflicts [--json]',
  summary: 'List records that may be one tool and wait for a person; "decide" settles them.',
  async run(args) {
    const { json } = parseOptions(args, { json: { type: 'boolean', default: false } }, 0).values;
    const items = await withDatabase({ queryTimeoutMs: timeoutMs }, open);
    process.stdout.write(json ? `${JSON.stringify({ total: items.length, items }, null, 2)}\n` : told(items));
    return 0;
  },
};

async function open(db: Database): Promise<Conflict[]> {
  const items: Conflict[] = [];
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const page: z.infer<typeof ConflictList> = await conflicts(db, {
      limit: pageSize,
      ...(cursor !== undefined && { cursor }),
    });
    items.push(...page.items);
    cursor = page.next;
  }
  return items;
}

/** The id first and in quotes, as a shell takes it; then why, and the two sides. */
function told(items: readonly Conflict[]): string {
  if (items.length === 0) return 'No conflict is open.\n';
  const side = ({ record, name, tool, url }: Conflict['left']) =>
    `    ${[name, record, ...(tool === null ? [] : [`tool:${tool}`]), ...(url === null ? [] : [url])].join('  ')}\n`;
  const lines = items.map(
    ({ id, says, left, right }) => `${inQuotes(id)}\n  ${says}\n${side(left)}${side(right)}`,
  );
  return `${lines.join('')}${items.length.toLocaleString('en')} open: decide ID join|apart settles one.\n`;
}

const inQuotes = (id: string): string => `'${id.replaceAll("'", String.raw`'\''`)}'`;
