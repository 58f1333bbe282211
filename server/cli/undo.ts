import { conclude } from '../import/conclude.ts';
import { undoImport } from '../import/undo.ts';
import { createProgress } from '../startup/progress.ts';
import { UsageError, type Command } from './command.ts';
import { parseOptions } from './options.ts';
import { withWriting } from './with-writing.ts';

export const undoCommand: Command = {
  name: 'undo',
  usage: 'undo IMPORT [--json]',
  summary:
    'Undo the latest import of a source; the snapshot before it is active again. "imports" lists them.',
  async run(args) {
    const { values, positionals } = parseOptions(args, { json: { type: 'boolean', default: false } }, 1);
    const [id] = positionals;
    if (id === undefined) throw new UsageError('Say which import to undo; "imports" lists them.');
    const progress = createProgress(process.stderr);
    const undone = await withWriting({ task: `taking import ${id} back` }, async (db) => {
      const row = await undoImport(db, id, (step, done, total) =>
        progress.count(`Undoing ${id}`, step, done, total),
      );
      if (row !== undefined) await conclude(db);
      return row;
    });
    progress.step('');
    if (undone === undefined) throw new Error(`There is no import ${id}; "imports" lists those there are.`);
    const { source, state } = undone;
    process.stdout.write(
      values.json ? `${JSON.stringify({ id, source, state })}\n` : `Import ${id} of ${source} is ${state}.\n`,
    );
    return 0;
  },
};
