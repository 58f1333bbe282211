import type { Database } from '../database/driver.ts';
import { noteImport } from '../queries/imports.ts';
import type { SourceReading } from './read-source.ts';

/** Keeps with an import what its reading left out, once that is read through. */
export async function noteLeftOut(
  db: Database,
  id: string,
  reading: Pick<SourceReading, 'leftOut'>,
): Promise<void> {
  await noteImport(db, { id, properties: { leftOut: JSON.stringify(reading.leftOut()) } });
}
