import type { Fact } from '#contract/interchange.ts';
import { checkFact } from './mapping/check-fact.ts';
import { isObject } from './mapping/path.ts';
import type { ReadFile, Report } from './mapping/prepare-source.ts';

/** What stands for a record comes after it. */
export const factOrder = ['capability', 'record', 'offer', 'match', 'text', 'decision'] as const;

/** The facts of one source, kind after kind, each checked; what is none is reported and left out. */
export async function* checkedFacts(
  files: readonly ReadFile[],
  source: string,
  report: Report,
): AsyncGenerator<Fact> {
  const recorded = new Set<string>();
  for (const kind of factOrder) {
    for (const read of files) {
      for await (const { candidate, file, line } of read(kind, report)) {
        // Before the check, which costs more: a million battles name their few models a million times.
        const identity = identityOf(candidate);
        if (identity !== undefined && recorded.has(identity)) continue;
        const checked = checkFact(candidate, source);
        if ('problem' in checked) {
          report(file, line, checked.problem);
          continue;
        }
        if (identity !== undefined) recorded.add(identity);
        yield checked.fact;
      }
    }
  }
}

/** What many rows say is one fact, the first: a record a key, an offer a key and capability, a capability an id. */
function identityOf(candidate: unknown): string | undefined {
  if (!isObject(candidate)) return undefined;
  const { record, key, capability, id } = candidate;
  if (record === 'record') return `record ${String(key)}`;
  if (record === 'capability') return `capability ${String(id)}`;
  return record === 'offer' ? `offer ${String(capability)} ${String(key)}` : undefined;
}

/** A file is read once for each kind of fact, so the same bad row is met again: it is told once. */
export function reportOnce(problems: { file: string; line: number; message: string }[]): Report {
  const told = new Set<string>();
  return (file, line, message) => {
    const key = JSON.stringify([file, line, message]);
    if (told.has(key)) return;
    told.add(key);
    problems.push({ file, line, message });
  };
}
