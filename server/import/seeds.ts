/** Fills a database from a folder of sources; a source whose files are as they were is skipped. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { firstPlace, leftOutInWords } from '#contract/left-out.ts';
import { isNewer } from '#contract/snapshot.ts';
import type { Database } from '../database/driver.ts';
import { knownOfReadings } from '../queries/imports.ts';
import { conclude } from './conclude.ts';
import { completeImports, type ImportStep } from './apply.ts';
import { mend, type OpenImport } from './mend.ts';
import { noteLeftOut } from './note-left-out.ts';
import { inReadingOrder } from './reading-order.ts';
import { unlessEmpty } from './refusal.ts';
import { readSource, type SourceReading } from './read-source.ts';
import { writeSource, type WrittenSource } from './write-source.ts';

export interface SeedProgress {
  readonly source: string;
  readonly phase: ImportStep;
  readonly done: number;
  readonly total: number | null;
}

export interface SeedOptions {
  /** Holds a folder per source, each with a `source.yaml`. */
  readonly folder: string;
  readonly onProgress?: (progress: SeedProgress) => void;
  /** Who wrote before did not come to an end; what it had begun is brought to one. */
  readonly cutOff?: boolean;
  /** Told a sentence for each import that was. */
  readonly say?: (line: string) => void;
}

export interface SeedResult {
  readonly loaded: readonly string[];
  readonly skipped: readonly string[];
  /** What was left out of those that were loaded, and why one was not, for people: a sentence each. */
  readonly notes: readonly string[];
}

/**
 * @throws SourceFileError naming file and line, when a source.yaml is wrong or a file cannot be read on; rows that cannot be
 *   read are left out and noted
 */
export async function loadSeeds(db: Database, options: SeedOptions): Promise<SeedResult> {
  const { onProgress, cutOff = false, say = () => {} } = options;
  const written: WrittenSource[] = [];
  const skipped: string[] = [];
  const notes: string[] = [];
  const tell = (source: string) => (phase: ImportStep, done: number, total: number | null) =>
    onProgress?.({ source, phase, done, total });
  const { readings, fault: unread } = await seedReadings(options.folder);
  let fault = unread;
  const keeps = ({ source, sha256 }: OpenImport) =>
    readings.some((reading) => reading.source.id === source && reading.hash === sha256);
  await mend(db, { cutOff, keeps, say });
  const known = await knownOfReadings(db, {
    readings: readings.map(({ source, hash }) => ({ source: source.id, sha256: hash })),
  });
  for (const reading of readings) {
    try {
      const { id } = reading.source;
      const state = known.find(({ source }) => source === id);
      // A finished newer reading, such as a refresh brought, is not taken back to what ships.
      const newer = state?.contentHash != null && isNewer(state.snapshot, reading.source.snapshot);
      if (newer || state?.contentHash === reading.hash || state?.undone === true) skipped.push(id);
      else {
        const begun = await unlessEmpty(reading);
        if ('reading' in begun) {
          const onProgress = (done: number) => tell(id)('facts', done, null);
          const one = await writeSource(db, begun.reading, { onProgress });
          written.push(one);
          await noteLeftOut(db, one.import, reading);
          notes.push(...unreadIn(reading));
        } else {
          skipped.push(id);
          notes.push(begun.refusal);
        }
      }
    } catch (error) {
      fault = error;
      break;
    }
  }
  // Once for all: what ten sources say of a tool is put together one time, not ten.
  if (written.length > 0) {
    await completeImports(
      db,
      written,
      tell(written.length === 1 ? (written[0]?.source ?? '') : 'all sources'),
    );
  }
  if (fault !== undefined) throw fault;
  await conclude(db);
  return { loaded: written.map(({ source }) => source), skipped, notes };
}

/** Those that can be opened up to the first that cannot, and why that one cannot. */
async function seedReadings(folder: string): Promise<{ readings: SourceReading[]; fault: unknown }> {
  const readings: SourceReading[] = [];
  try {
    for (const path of await sourceFolders(folder)) readings.push(await readSource(path));
    return { readings: inReadingOrder(readings), fault: undefined };
  } catch (fault) {
    return { readings: inReadingOrder(readings), fault };
  }
}

/** Of what a reading left out, what it could not read; the rest of it is told by the list of imports. */
function unreadIn({ source, leftOut }: SourceReading): string[] {
  return leftOut()
    .filter(({ reason }) => reason === 'row' || reason === 'field')
    .map((one) => {
      const { what, note } = leftOutInWords(one);
      return `${source.id}: ${one.number.toLocaleString('en')} ${what}, ${note}${firstPlace(one)}`;
    });
}

/** The reference page first: its keys are the ids that are promised to stay. Then by name. */
export async function sourceFolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const rank = (name: string) => (name === 'reference-page' ? 0 : 1);
  return names.sort((a, b) => rank(a) - rank(b) || a.localeCompare(b)).map((name) => join(folder, name));
}
