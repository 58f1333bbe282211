import type { Database } from '../../../server/database/driver.ts';
import { exporters } from '../../../server/export/exporters.ts';

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
