/**
 * Which tool a record stands for. Pure rules; the callers read and write.
 * Only what is certain joins: the same class of tool and the same fold of a name, in another source.
 */
import { createHash } from 'node:crypto';
import type { RecordFact } from '#contract/interchange.ts';
import { fold } from './fold.ts';
import { identityRules, looseNames, sameAddress, sameName } from './identity-rules.ts';

/** Types that may be one thing under two words; every other type is a class of its own. */
const classes: Partial<Record<RecordFact['type'], string>> = { finetune: 'model' };

/** A name, or an address, that a record shares with what may be the same tool. */
export interface Alias {
  /** `class:fold` of a name, or `url:` and an address. */
  readonly id: string;
  /** The rule that made it of the record's own names: sameName where it is one of them. */
  readonly rule: string;
}

/** What two records of one tool may have in common; by its own names first, each once. */
export function aliasesOf(fact: RecordFact): Alias[] {
  const family = classes[fact.type] ?? fact.type;
  const names = [fact.key, fact.name, ...fact.aliases].map(fold).filter((name) => name !== '');
  const loose = names.flatMap(looseNames);
  const address = fact.url === undefined ? null : plainAddress(fact.url);
  const all = new Map<string, Alias>();
  for (const { rule, name } of [...names.map((name) => ({ rule: sameName, name })), ...loose]) {
    const id = `${family}:${name}`;
    if (!all.has(id)) all.set(id, { id, rule });
  }
  const aliases = [...all.values()];
  return address === null ? aliases : [...aliases, { id: `url:${address}`, rule: sameAddress }];
}

/** Without scheme, `www.`, `.git`, a trailing slash and what follows `?` or `#`; null when it is only a host's front page. */
function plainAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { hostname, pathname, protocol } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const path = pathname.replace(/\/+$/, '').replace(/\.git$/, '');
  return path === '' ? null : `${hostname.replace(/^www\./, '')}${path.toLowerCase()}`;
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

export interface Candidate {
  readonly tool: string;
  /** The rule by which the names are the same. */
  readonly rule: string;
}

export interface Unjoined {
  /** `source/key` */
  readonly id: string;
  readonly key: string;
  /** Tools that records of other sources with a name in common stand for. */
  readonly candidates: readonly Candidate[];
}

export interface Join {
  readonly record: string;
  readonly tool: string;
  readonly by: 'rule' | 'new';
  /** Id of the rule that joined it; null for a new tool. */
  readonly rule: string | null;
}

/** Rules that join by themselves, the strongest first. */
export const certainRules: readonly string[] = [
  sameName,
  ...identityRules.filter(({ certain }) => certain).map(({ id }) => id),
];

/**
 * Decides for records of one source, in the order given. The strongest rule that offers a tool decides: with exactly
 * one the record joins it, unless a record before it of the same source did, as a source's own keys are never merged.
 * All others become new tools.
 *
 * @param taken ids among the slugs of these records that tools hold already
 */
export function joinsFor(records: readonly Unjoined[], taken: ReadonlySet<string>): Join[] {
  const held = new Set(taken);
  const joined = new Set<string>();
  return records.map((record) => {
    const only = certainCandidate(record.candidates);
    if (only !== null && !joined.has(only.tool)) {
      joined.add(only.tool);
      return { record: record.id, tool: only.tool, by: 'rule', rule: only.rule };
    }
    const slug = toolSlug(record.key);
    const tool = held.has(slug) ? disputedId(record.id, record.key) : slug;
    held.add(tool);
    return { record: record.id, tool, by: 'new', rule: null };
  });
}

function certainCandidate(candidates: readonly Candidate[]): Candidate | null {
  for (const rule of certainRules) {
    const tools = new Set(candidates.filter((one) => one.rule === rule).map(({ tool }) => tool));
    const [tool] = tools;
    if (tool !== undefined) return tools.size === 1 ? { tool, rule } : null;
  }
  return null;
}
