import { UsageError, type Command } from './command.ts';
import { backup } from './db/backup.ts';
import { importOffline } from './db/import.ts';
import { reset } from './db/reset.ts';
import { restore } from './db/restore.ts';
import { hold, start } from './db/start.ts';
import { status } from './db/status.ts';
import { stop } from './db/stop.ts';
import { parseOptions } from './options.ts';

interface Given {
  readonly files: readonly string[];
  readonly yes: boolean;
  readonly json: boolean;
}

/** What "db" can do; `hold` is what start leaves running, and not for people. */
const actions = new Map<string, (given: Given) => Promise<number>>(
  Object.entries({
    start,
    stop,
    status: ({ json }) => status(json),
    reset: ({ yes }) => reset(yes),
    backup: ({ files }) => backup(files[0]),
    restore: ({ files, yes }) => restore(files[0], yes),
    import: ({ files, json }) => importOffline(files, json),
    hold,
  }),
);
/** How many names may follow; none where nothing is said. */
const maxFiles = new Map([
  ['backup', 1],
  ['restore', 1],
  ['import', Infinity],
]);

export const databaseCommand: Command = {
  name: 'db',
  usage:
    'db start | stop | status [--json] | reset --yes | backup [FILE] | restore FILE [--yes] | import PATH… [--json]',
  summary:
    'Manage the database of this program; backup, restore, reset and import need it stopped. import is the first fill of an empty one, through the offline importer of Neo4j, for millions of match entries.',
  async run(args) {
    const [name = '', ...rest] = args;
    const action = actions.get(name);
    if (action === undefined)
      throw new UsageError(name === '' ? 'Say what to do.' : `There is no "db ${name}".`);
    const { values, positionals } = parseOptions(
      rest,
      { yes: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
      maxFiles.get(name) ?? 0,
    );
    return action({ files: positionals, ...values });
  },
};
