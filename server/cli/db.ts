import { UsageError, type Command } from './command.ts';
import { backup } from './db/backup.ts';
import { reset } from './db/reset.ts';
import { restore } from './db/restore.ts';
import { hold, start } from './db/start.ts';
import { status } from './db/status.ts';
import { stop } from './db/stop.ts';
import { parseOptions } from './options.ts';

interface Given {
  readonly file: string | undefined;
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
    backup: ({ file }) => backup(file),
    restore: ({ file, yes }) => restore(file, yes),
    hold,
  }),
);
const withFile = ['backup', 'restore'];

export const databaseCommand: Command = {
  name: 'db',
  usage: 'db start | stop | status [--json] | reset --yes | backup [FILE] | restore FILE [--yes]',
  summary: 'Look after the managed database; backup, restore and reset want it stopped.',
  async run(args) {
    const [name = '', ...rest] = args;
    const action = actions.get(name);
    if (action === undefined)
      throw new UsageError(name === '' ? 'Say what to do.' : `"db ${name}" is not known.`);
    const { values, positionals } = parseOptions(
      rest,
      { yes: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
      withFile.includes(name) ? 1 : 0,
    );
    return action({ file: positionals[0], ...values });
  },
};
