import { NotAPage } from '../comparison-page/page.ts';
import { pageFacts, type KnownRival } from '../comparison-page/page-facts.ts';
import { parsePage } from '../comparison-page/parse-page.ts';
import { openDataFile, type DataFile } from '../readers/data-file.ts';
import { jsonl } from '../readers/jsonl.ts';
import { wholeText } from '../readers/text.ts';
import type { Drafted } from './mapped-file.ts';
import { factOrder } from '../fact-order.ts';
import type { Report } from '../left-out.ts';
import { candidatesIn, holdsOffers } from '../offers-in-record.ts';
import { isObject } from './path.ts';
import { readRows, unreadable } from './read-rows.ts';

/** The lines of a file in interchange form that hold a fact of this kind, or none at all. */
export async function* factsIn(file: DataFile, kind: string, report: Report): AsyncGenerator<Drafted> {
  for await (const one of readRows(file, jsonl, {})) {
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
    } else if (kind === factOrder[0] && !kinds.has(String(one.row['record'])))
      report(file.name, one.line, 'is not a fact: its `record` says no kind of fact');
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

const kinds = new Set(['source', 'capability', 'record', 'offer', 'match', 'text', 'decision']);
