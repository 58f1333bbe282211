import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Exporter } from '../export/exporter.ts';
import { exporters } from '../export/exporters.ts';
import { UsageError, type Command } from './command.ts';
import { parseOptions } from './options.ts';
import { withDatabase } from './with-database.ts';
import { writeFileWhole, writeToOutput } from './write-out.ts';

const formats = exporters.map(({ id }) => id);
/** For one page of a large database. */
const timeoutMs = 600_000;

export const exportCommand: Command = {
  name: 'export',
  usage: `export [--format ${formats.join('|')}] [--facts] [--out PATH]`,
  summary:
    'Write everything out: jsonl can be imported again, the others are for use elsewhere. --facts leaves out places in files, so that two imports compare.',
  async run(args) {
    const { exporter, out, factsOnly } = read(args);
    await withDatabase({ queryTimeoutMs: timeoutMs }, async (db) => {
      const [first, ...more] = exporter.parts;
      if (out === undefined) return writeToOutput(first.text(db, { factsOnly }));
      if (more.length === 0) {
        const path = (await isFolder(out)) ? join(out, first.name) : out;
        await writeFileWhole(path, first.text(db, { factsOnly }));
        return say(path);
      }
      for (const part of exporter.parts) {
        const path = join(out, part.name);
        await writeFileWhole(path, part.text(db, { factsOnly }));
        say(path);
      }
    });
    return 0;
  },
};

function read(args: readonly string[]): { exporter: Exporter; out: string | undefined; factsOnly: boolean } {
  const { values } = parseOptions(
    args,
    {
      format: { type: 'string', default: 'jsonl' },
      facts: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
    0,
  );
  const exporter = exporters.find(({ id }) => id === values.format);
  if (exporter === undefined)
    throw new UsageError(`There is no format "${values.format}"; there are ${formats.join(', ')}.`);
  if (values.facts && exporter.id !== 'jsonl')
    throw new UsageError(`--facts is for jsonl: ${exporter.id} holds no places in files.`);
  if (values.out === undefined && exporter.parts.length > 1)
    throw new UsageError(`${exporter.id} is several files: name a folder with --out.`);
  return {
    exporter,
    out: values.out === undefined ? undefined : resolve(values.out),
    factsOnly: values.facts,
  };
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

const say = (path: string) => void process.stderr.write(`Wrote ${path}\n`);
