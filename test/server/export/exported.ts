import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Database } from '../../../server/database/driver.ts';
import { exporters } from '../../../server/export/exporters.ts';
import { applySource } from '../../../server/import/apply.ts';
import { readInterchange } from '../../../server/import/interchange-file.ts';
import type { SourceReading } from '../../../server/import/read-source.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** The text of one part of an export; the first, where none is named. */
export async function exported(
  db: Database,
  format: string,
  options: { part?: string; factsOnly?: boolean } = {},
): Promise<string> {
  const exporter = exporters.find(({ id }) => id === format);
  const part = exporter?.parts.find(({ name }) => options.part === undefined || name === options.part);
  if (part === undefined) throw new Error(`there is no export ${format} ${options.part ?? ''}`);
  let text = '';
  for await (const piece of part.text(db, { factsOnly: options.factsOnly ?? false })) text += piece;
  return text;
}

/** Imports the text of a jsonl export; a line that is no fact fails the test. */
export async function importText(db: Database, text: string): Promise<void> {
  const path = join(temporaryFolder(), 'facts.jsonl');
  await writeFile(path, text);
  for (const reading of await readInterchange(path)) {
    await applySource(db, reading, () => {});
    expectNothingLost(reading);
  }
}

/** One list names a tool as an alternative to itself, which is kept and told each time. */
export function expectNothingLost(reading: Pick<SourceReading, 'leftOut'>): void {
  expect(reading.leftOut().filter(({ reason }) => reason !== 'with-itself')).toEqual([]);
}
