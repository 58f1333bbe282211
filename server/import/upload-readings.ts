/** What was sent, as readings. */
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { toolSlug } from '../names/tool-slug.ts';
import { readInterchange } from './interchange-file.ts';
import { readSource, type SourceReading } from './read-source.ts';
import { wholeText } from './readers/text.ts';
import { openDataFile } from './readers/data-file.ts';
import { SourceFileError } from './source-file.ts';

export interface AboutPage {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly licence?: string | undefined;
  readonly url?: string | undefined;
  readonly snapshot?: string | undefined;
}

/**
 * A text that came alone.
 * @param path of the file; a comparison page is given a source.yaml beside it
 * @throws SourceFileError
 */
export async function readingsOfText(
  folder: string,
  file: string,
  format: 'jsonl' | 'comparison-page',
  about: AboutPage,
): Promise<SourceReading[]> {
  const path = join(folder, file);
  if (format === 'jsonl') {
    const named = join(folder, 'facts.jsonl');
    await rename(path, named);
    return readInterchange(named);
  }
  const page = join(folder, 'page.md');
  await rename(path, page);
  const title = about.title ?? (await firstWords(page));
  const source = {
    id: about.id ?? `page-${toolSlug(title)}`.slice(0, 150),
    title,
    licence: about.licence ?? 'Not stated by the sender; facts and figures only',
    ...(about.url === undefined ? {} : { url: about.url }),
    snapshot: about.snapshot ?? new Date().toISOString().slice(0, 10),
    files: [{ path: 'page.md', format: 'comparison-page' }],
  };
  await writeFile(join(folder, 'source.yaml'), stringify(source));
  const reading = await readSource(folder);
  await refuseIfNoPage(reading);
  return [reading];
}

/** A text that is no comparison page is no source of nothing: it is refused, with the line. */
async function refuseIfNoPage({ facts, leftOut }: SourceReading): Promise<void> {
  for await (const { record } of facts()) if (record === 'record') return;
  const problem = leftOut().find(({ reason }) => reason === 'row')?.examples[0];
  throw problem === undefined
    ? new SourceFileError('page.md', 1, 'speaks of no tool')
    : new SourceFileError(problem.file, problem.line, problem.message);
}

/**
 * Files by name, one of which is source.yaml, or facts in JSON Lines. What a mapping asks for and no file has is said
 * now: whoever sent it is there still, and is not when the import's turn comes.
 * @throws SourceFileError
 */
export async function readingsOfFiles(folder: string, files: readonly string[]): Promise<SourceReading[]> {
  if (files.includes('source.yaml')) {
    const reading = await readSource(folder);
    await reading.checkFields();
    return [reading];
  }
  const facts = files.filter((name) => /\.(jsonl|ndjson)(\.gz)?$/i.test(name));
  if (facts.length < files.length) {
    throw new SourceFileError(
      'source.yaml',
      1,
      'was not sent: it says what the rows of the other files mean. Send it with them; seeds/README.md shows how to write one',
    );
  }
  const readings: SourceReading[] = [];
  for (const name of facts) readings.push(...(await readInterchange(join(folder, name))));
  return readings;
}

async function firstWords(path: string): Promise<string> {
  const text = await wholeText(openDataFile({ name: 'page.md', path })).catch((error: unknown) => {
    throw new SourceFileError('page.md', 1, error instanceof Error ? error.message : String(error));
  });
  const line = text.split('\n').find((one) => one.trim() !== '') ?? 'page';
  return (
    line
      .replace(/^[#\s]+/, '')
      .trim()
      .slice(0, 100) || 'page'
  );
}
