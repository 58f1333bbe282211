import { NotAPage } from '../comparison-page/page.ts';
import { pageFacts, type KnownRival } from '../comparison-page/page-facts.ts';
import { parsePage } from '../comparison-page/parse-page.ts';
import { openDataFile, type DataFile } from '../readers/data-file.ts';
import { jsonl } from '../readers/jsonl.ts';
import type { BadRow, GoodRow } from '../readers/reader.ts';
import { wholeText } from '../readers/text.ts';
import { EmptyFile } from '../readers/unreadable.ts';
import { SourceFileError } from '../source-file.ts';
import type { Drafted } from './mapped-file.ts';
import { factKinds, factOrder } from '../fact-order.ts';
import type { Report } from '../left-out.ts';
import { candidatesIn, holdsOffers } from '../offers-in-record.ts';
import { isObject } from './path.ts';
import { readRows, unreadable } from './read-rows.ts';

/** The lines of a file in interchange form that hold a fact of this kind, or none at all. */
export async function* factsIn(file: DataFile, kind: string, report: Report): AsyncGenerator<Drafted> {
  for await (const one of linesIn(file)) {
    if ('problem' in one || !isObject(one.row)) {
      // Read once for each kind, and told once.
      if (kind === factOrder[0])
        report(
          file.name,
          one.line,
          'problem' in one ? one.problem : 'is not a fact: an object with `record` is',
        );
    } else if (one.row['record'] === kind || holdsOffers(one.row)) {
      for (const candidate of candidatesIn(one.row, kind))
        yield { line: one.line, candidate, file: file.name };
    } else if (kind === factOrder[0] && !factKinds.has(String(one.row['record'])))
      report(file.name, one.line, 'is not a fact: its `record` says no kind of fact');
  }
}

/** None of an empty file: facts that come one by one may all be gone, or not yet there. */
async function* linesIn(file: DataFile): AsyncGenerator<GoodRow | BadRow> {
  try {
    yield* readRows(file, jsonl, {});
  } catch (error) {
    if (!(error instanceof SourceFileError && error.cause instanceof EmptyFile)) throw error;
  }
}

/** The facts of a comparison page; a text that is none is one problem. */
export async function* factsOnPage(
  file: DataFile,
  rivals: readonly KnownRival[],
  kind: string,
  report: Report,
): AsyncGenerator<Drafted> {
  const text = await wholeText(openDataFile(file)).catch((error: unknown) => {
    throw unreadable(file, error);
  });
  try {
    for (const candidate of pageFacts(parsePage(text), file.name, rivals)) {
      if (candidate['record'] === kind) yield { line: lineOf(candidate), candidate, file: file.name };
    }
  } catch (error) {
    if (!(error instanceof NotAPage)) throw error;
    if (kind === factOrder[0]) report(file.name, error.line, `is no comparison page: ${error.message}`);
  }
}

function lineOf({ locator }: Record<string, unknown>): number {
  const line = isObject(locator) ? locator['line'] : undefined;
  return typeof line === 'number' ? line : 1;
}
