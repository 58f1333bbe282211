/** What many rows say is one fact, the first: a record a key, an offer a key and capability, a capability an id. */
import { textHash } from '../ledger/text-hash.ts';
import { isObject } from './mapping/path.ts';

export interface FirstRows {
  /**
   * Undefined of a candidate that is the first of its key so far; else what is lost with it, as a sentence without its
   * subject, and '' when the first row says all of that.
   */
  further(candidate: unknown): string | undefined;
  /** Its key is taken by it. */
  stands(candidate: unknown, file: string, line: number): void;
}

interface First {
  readonly file: string;
  readonly line: number;
  /** A print of each of its fields, name and value: the fields themselves would be most of a large source. */
  readonly prints: readonly number[];
}

type Candidate = Record<string, unknown>;

/** Not what a source says of the thing; where a fact stands, and in what order. */
const passedOver = new Set(['record', 'source', 'locator', 'position', 'key', 'id', 'capability']);
const maxShown = 3;
const maxShownLength = 80;

export function firstRows(): FirstRows {
  const firsts = new Map<string, First>();
  return {
    further(candidate) {
      const identity = identityOf(candidate);
      const first = identity === undefined ? undefined : firsts.get(identity);
      if (first === undefined || !isObject(candidate)) return undefined;
      const lost = fieldsOf(candidate).filter(
        (name) => !first.prints.includes(printOf(name, candidate[name])),
      );
      return lost.length === 0 ? '' : lostInWords(candidate, lost, first);
    },
    stands(candidate, file, line) {
      const identity = identityOf(candidate);
      if (identity === undefined || !isObject(candidate)) return;
      const prints = fieldsOf(candidate).map((name) => printOf(name, candidate[name]));
      firsts.set(identity, { file, line, prints });
    },
  };
}

function lostInWords(candidate: Candidate, lost: readonly string[], { file, line }: First): string {
  const what = candidate['key'] ?? candidate['id'];
  const told = lost
    .slice(0, maxShown)
    .map((name) => `${name} ${(JSON.stringify(candidate[name]) ?? '').slice(0, maxShownLength)}`);
  const more = lost.length > maxShown ? ` and ${lost.length - maxShown} more fields` : '';
  return `is one more row of ${JSON.stringify(what)}: its ${told.join(', ')}${more} ${lost.length === 1 ? 'is' : 'are'} left out, as the row at ${file}:${line} stands`;
}

/** What a candidate says of its thing; a name that is only the key says nothing more. */
function fieldsOf(candidate: Candidate): string[] {
  return Object.keys(candidate).filter(
    (name) =>
      !passedOver.has(name) &&
      candidate[name] !== undefined &&
      !(name === 'name' && candidate['name'] === candidate['key']),
  );
}

function identityOf(candidate: unknown): string | undefined {
  if (!isObject(candidate)) return undefined;
  const { record, key, capability, id } = candidate;
  if (record === 'record') return `record ${String(key)}`;
  if (record === 'capability') return `capability ${String(id)}`;
  return record === 'offer' ? `offer ${String(capability)} ${String(key)}` : undefined;
}

/** 32 bits of FNV-1a over name and value. */
function printOf(name: string, value: unknown): number {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return textHash(`${text}\uffff`, textHash(`${name}\uffff`));
}
