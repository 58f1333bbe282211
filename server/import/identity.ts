/**
 * Which tool a record stands for. Pure rules; the callers read and write.
 * Only what is certain joins: the same class of tool and the same fold of a name, in another source.
 */
import { createHash } from 'node:crypto';
import type { RecordFact } from '#contract/interchange.ts';
import { fold } from './fold.ts';

/** Types that may be one thing under two words; every other type is a class of its own. */
const classes: Partial<Record<RecordFact['type'], string>> = { finetune: 'model' };

/** `class:fold` of every name the record goes by: what two records of one tool have in common. */
export function aliasIds(fact: RecordFact): string[] {
  const family = classes[fact.type] ?? fact.type;
  const names = [fact.key, fact.name, ...fact.aliases].map(fold).filter((name) => name !== '');
  return [...new Set(names)].map((name) => `${family}:${name}`);
}

/** The source's key as a URL-safe slug; never empty. */
export function toolSlug(key: string): string {
  const slug = key
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[^a-z0-9]+|[-._]+$/g, '')
    .slice(0, 150);
  return slug === '' ? shortHash(key) : slug;
}

/** The id for a slug that another tool holds: the slug, a dash and six hex digits of sha256(source/key). */
export function disputedId(recordId: string, key: string): string {
  return `${toolSlug(key)}-${shortHash(recordId)}`;
}

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 6);

export interface Unjoined {
  /** `source/key` */
  readonly id: string;
  readonly key: string;
  /** Tools that records of the same name in other sources stand for. */
  readonly candidates: readonly string[];
}

export interface Join {
  readonly record: string;
  readonly tool: string;
  readonly by: 'same-name' | 'new';
}

/**
 * Decides for records of one source, in the order given. A record with exactly one candidate joins it, unless a
 * record before it of the same source did: a source's own keys are never merged. All others become new tools.
 *
 * @param taken ids among the slugs of these records that tools hold already
 */
export function joinsFor(records: readonly Unjoined[], taken: ReadonlySet<string>): Join[] {
  const held = new Set(taken);
  const joined = new Set<string>();
  return records.map((record) => {
    const [only, ...more] = record.candidates;
    if (only !== undefined && more.length === 0 && !joined.has(only)) {
      joined.add(only);
      return { record: record.id, tool: only, by: 'same-name' };
    }
    const slug = toolSlug(record.key);
    const tool = held.has(slug) ? disputedId(record.id, record.key) : slug;
    held.add(tool);
    return { record: record.id, tool, by: 'new' };
  });
}
