import type { Fact } from '#contract/interchange.ts';
import { visibleText } from '#contract/visible-text.ts';
import type { Database } from '../database/driver.ts';
import type { Exporter, ExportOptions } from './exporter.ts';
import { exportedFacts } from './facts.ts';

/** The native form: one fact a line, in an order of its own; imported into an empty database it gives the same export. */
export const jsonl: Exporter = {
  id: 'jsonl',
  summary: 'every fact, one a line; importing it gives the same graph',
  mediaType: 'application/x-ndjson',
  ending: '.jsonl',
  parts: [{ name: 'facts.jsonl', text: lines }],
};

async function* lines(db: Database, { factsOnly }: ExportOptions): AsyncGenerator<string> {
  for await (const fact of exportedFacts(db)) {
    yield `${visibleText(JSON.stringify(factsOnly ? withoutPlaces(fact) : fact))}\n`;
  }
}

/** The fact without what depends on the order of rows. An offer without its position is for comparing, not for importing. */
function withoutPlaces(fact: Fact): object {
  const { locator: _locator, position: _position, ...rest } = { locator: null, position: null, ...fact };
  return rest;
}
