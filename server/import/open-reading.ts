/** From what somebody brought to readings, and from the place of a reading to the reading itself. */
import type { Database } from '../database/driver.ts';
import { readingCorrected } from './corrected.ts';
import { readingWithTool } from './added-tool.ts';
import { readInterchange } from './interchange-file.ts';
import { pageAt } from './page-at.ts';
import { inReadingOrder } from './reading-order.ts';
import { readSource, type SourceReading } from './read-source.ts';
import { readingsAt } from './readings-at.ts';
import { SourceFileError } from './source-file.ts';
import type { ReadingPlace, Sent } from './thread/tasks.ts';
import { readingsOfFiles, readingsOfText } from './upload-readings.ts';

/**
 * In the order in which they are to be brought in.
 * @throws SourceFileError | NothingToImport
 */
export async function readingsOf(db: Database, sent: Sent): Promise<SourceReading[]> {
  return inReadingOrder(await readingsSent(db, sent));
}

async function readingsSent(db: Database, sent: Sent): Promise<SourceReading[]> {
  switch (sent.as) {
    case 'text':
      return readingsOfText(sent.folder, sent.file, sent.format, sent.about);
    case 'files':
      return readingsOfFiles(sent.folder, sent.files);
    case 'path':
      return readingsAt(sent.path, sent.format);
    case 'page':
      return pageAt(sent.path, sent.about, sent.parent);
    case 'added':
      return [await readingWithTool(db, sent.line)];
    case 'corrected':
      return [await readingCorrected(db, sent.change)];
  }
}

/** @throws SourceFileError where what was there is gone or has become another */
export async function openReading(db: Database, place: ReadingPlace): Promise<SourceReading> {
  switch (place.kind) {
    case 'folder':
      return readSource(place.path);
    case 'added':
      return readingWithTool(db, place.line);
    case 'corrected':
      return readingCorrected(db, place.change);
    case 'facts': {
      const readings = await readInterchange(place.path);
      const found = readings.find(({ source }) => source.id === place.source);
      if (found === undefined)
        throw new SourceFileError(place.path, 1, `no longer speaks for the source "${place.source}"`);
      return found;
    }
  }
}
