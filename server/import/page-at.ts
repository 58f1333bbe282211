/** A comparison page on the command line, read as one that is sent over HTTP. */
import { copyFile, mkdtemp, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceReading } from './read-source.ts';
import { NothingToImport } from './readings-at.ts';
import { SourceFileError } from './source-file.ts';
import { readingsOfText, type AboutPage } from './upload-readings.ts';

/** Whether a file of this name is a page of text, so that it needs no --format. */
export const isNamedAsPage = (path: string): boolean => /\.(txt|md|markdown|html?)$/i.test(path);

/**
 * @param parent folder in which a copy of the page is made, which has to stay as long as the reading is read
 * @throws NothingToImport | SourceFileError that names the page at `path` and the line
 */
export async function pageAt(path: string, about: AboutPage, parent: string): Promise<SourceReading[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new NothingToImport(`There is nothing at ${path}.`);
    throw error;
  });
  if (!found.isFile()) throw new NothingToImport(`${path} is no file: a comparison page is one.`);
  const folder = await mkdtemp(join(parent, 'page-'));
  await copyFile(path, join(folder, 'sent'));
  try {
    return await readingsOfText(folder, 'sent', 'comparison-page', about);
  } catch (error) {
    if (!(error instanceof SourceFileError)) throw error;
    const { file, line, message } = error;
    throw new SourceFileError(path, line, message.slice(`${file}:${line}: `.length));
  }
}
