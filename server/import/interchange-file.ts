/** A file of facts of any number of sources, one JSON object a line: what an export writes. */
import { createHash, type Hash } from 'node:crypto';
import { basename } from 'node:path';
import { SourceFact } from '#contract/interchange.ts';
import { inPlainWords } from '#contract/plain-issue.ts';
import { checkedFacts } from './checked-facts.ts';
import { factKinds } from './fact-order.ts';
import { byteLines } from './interchange-lines.ts';
import { isObject } from './mapping/path.ts';
import { candidatesIn, holdsOffers } from './offers-in-record.ts';
import { leftOutTally } from './left-out.ts';
import type { ReadFile } from './mapping/prepare-source.ts';
import { licenceProblem } from './licence.ts';
import { issueInWords } from './plainest-issue.ts';
import type { SourceReading } from './read-source.ts';
import type { DataFile } from './readers/data-file.ts';
import { SourceFileError } from './source-file.ts';

/** Lines of one source and kind that follow each other; the filter below makes a span that holds others harmless. */
interface Span {
  readonly line: number;
  readonly start: number;
  end: number;
}

interface Section {
  readonly hash: Hash;
  readonly spans: Map<string, Span[]>;
  firstLine: number;
  source: SourceFact | undefined;
}

/** A file in wild order is read through for each kind instead of being jumped through. */
const maxSpans = 64;

/**
 * Reads through the file once to learn where each source's facts are; they themselves are read when asked for, so memory
 * does not grow with the file. A line that is no fact is left out, as one of the source before it.
 * @returns a reading for each source, in the order of their first lines
 * @throws SourceFileError when the file cannot be read on, or a source has facts but no line that describes it
 */
export async function readInterchange(path: string): Promise<SourceReading[]> {
  const file: DataFile = { name: basename(path), path };
  const sections = new Map<string, Section>();
  let current: string | undefined;
  for await (const { text, line, start, end } of byteLines(file)) {
    const value = parsed(text);
    const named = sourceOf(value) ?? current;
    if (named === undefined)
      throw new SourceFileError(path, line, 'comes before any line that says of which source it is');
    const section = sections.get(named) ?? newSection(line);
    sections.set(named, section);
    current = named;
    section.hash.update(text).update('\n');
    const kind = kindOf(value);
    if (kind === 'source') section.source ??= sourceFact(value, path, line);
    else extend(section.spans, kind, { line, start, end });
    if (holdsOffers(value)) extend(section.spans, 'offer', { line, start, end });
  }
  if (sections.size === 0) throw new SourceFileError(path, 1, 'holds no facts');
  return [...sections].map(([id, section]) => reading(file, id, section));
}

function reading(file: DataFile, id: string, { source, hash, spans, firstLine }: Section): SourceReading {
  if (source === undefined) {
    throw new SourceFileError(
      file.path,
      firstLine,
      `speaks for the source "${id}", which no line describes: add {"record":"source","id":"${id}","title":…,"licence":…}`,
    );
  }
  const left = leftOutTally();
  return {
    source,
    hash: hash.digest('hex'),
    leftOut: left.list,
    unread: () => [],
    place: { kind: 'facts', path: file.path, source: id },
    async *facts() {
      left.clear();
      yield source;
      yield* checkedFacts([linesOf(file, id, spans)], id, left.report);
    },
  };
}

function linesOf(file: DataFile, id: string, spans: ReadonlyMap<string, readonly Span[]>): ReadFile {
  return async function* (kind, report) {
    const unknown = kind === 'capability' ? (spans.get('') ?? []) : [];
    for (const span of unknown) {
      for await (const { text, line } of byteLines(file, span)) {
        if (kindOf(parsed(text)) === '') report(file.name, line, 'is not a fact');
      }
    }
    for (const span of spans.get(kind) ?? []) {
      for await (const { text, line } of byteLines(file, span)) {
        const value = parsed(text);
        if (kindOf(value) === '' || (sourceOf(value) ?? id) !== id) continue;
        for (const candidate of candidatesIn(value, kind)) yield { file: file.name, line, candidate };
      }
    }
  };
}

function extend(spans: Map<string, Span[]>, kind: string, next: Span): void {
  const known = spans.get(kind) ?? [];
  spans.set(kind, known);
  const last = known.at(-1);
  if (last !== undefined && (last.end === next.start || known.length >= maxSpans)) last.end = next.end;
  else known.push({ ...next });
}

const newSection = (firstLine: number): Section => ({
  hash: createHash('sha256'),
  spans: new Map(),
  firstLine,
  source: undefined,
});

function sourceFact(value: unknown, path: string, line: number): SourceFact {
  const checked = SourceFact.safeParse(value, { error: inPlainWords });
  if (checked.success) {
    const wrong = licenceProblem(checked.data.licence);
    if (wrong === undefined) return checked.data;
    throw new SourceFileError(path, line, `no source: licence: ${wrong}`);
  }
  throw new SourceFileError(path, line, `no source: ${issueInWords(checked.error.issues)}`);
}

/** undefined when it is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The kind of a fact; '' for what is none. */
function kindOf(value: unknown): string {
  const kind = isObject(value) ? String(value['record']) : '';
  return factKinds.has(kind) ? kind : '';
}

function sourceOf(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const named = value['record'] === 'source' ? value['id'] : value['source'];
  return typeof named === 'string' ? named : undefined;
}
