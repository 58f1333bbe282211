/** Which tool a record stands for. Pure rules; the callers read and write. Only what is certain joins. */
import { clash, type Party, type Verdict, verdictOn } from './identity-pairs.ts';
import { type RuleId, strengthOf } from './identity-rules.ts';
import { disputedId, toolSlug } from '../names/tool-slug.ts';
import { pairId } from './rows.ts';

/** A record, and the tool it stands for; null where it stands for none yet. */
export interface Standing {
  /** `source/key` */
  readonly id: string;
  readonly tool: string | null;
  /** The tool was made for it. */
  readonly first: boolean;
  readonly party: Party;
}

/** A record with those that share a word with it, and with all that stand for the same tools as those. */
export interface Neighbourhood {
  readonly record: Standing;
  readonly near: readonly Standing[];
}

export interface Join {
  readonly record: string;
  readonly tool: string;
  readonly by: 'rule' | 'new';
  /** Id of the rule that joined it; null for a new tool. */
  readonly rule: RuleId | null;
  /** The id of the tool that it would have been, where nobody holds it: links to it lead to the tool. */
  readonly former: string | null;
}

/**
 * Decides for records of one source, in the order given. The strongest rule that offers a tool decides: with exactly one
 * the record joins it, unless another record of that tool speaks against it; what a record says it speaks of, none speaks
 * against. All others become new tools. Two keys of one source are one tool only where a rule says so of those two.
 * @param taken ids among the slugs of these records that tools hold already
 */
export function joinsFor(records: readonly Neighbourhood[], taken: ReadonlySet<string>): Join[] {
  const held = new Set(taken);
  const given = new Map<string, string>();
  const members = new Map<string, Standing[]>();
  const joins = new Map<string, Join>();
  // A key such as "mistral-medium" that leaves its version to its name comes after the keys that say theirs.
  const byKey = records.toSorted((a, b) => Number(hasLooseKey(a)) - Number(hasLooseKey(b)));
  for (const { record, near } of byKey) {
    const slug = toolSlug(record.party.key);
    const standing = withGiven(near, given, members);
    const only = certainTool(record, standing, near);
    const tool = only?.tool ?? (held.has(slug) ? disputedId(record.id, record.party.key) : slug);
    given.set(record.id, tool);
    // A tool that is named after the record, and after none that is there, was its own before.
    const own = only === null || (tool === slug && !standing.some((one) => one.tool === tool && one.first));
    members.set(tool, [...(members.get(tool) ?? []), { ...record, tool, first: own }]);
    const join: Pick<Join, 'by' | 'rule' | 'former'> =
      own || only === null
        ? { by: 'new', rule: null, former: null }
        : { by: 'rule', rule: only.rule, former: held.has(slug) ? null : slug };
    held.add(own ? tool : slug);
    joins.set(record.id, { record: record.id, tool, ...join });
  }
  return records.flatMap(({ record }) => joins.get(record.id) ?? []);
}

const hasLooseKey = ({ record }: Neighbourhood): boolean =>
  record.party.models.some(({ of, loose }) => of === 'key' && loose);

/** Those near with the tools that this run gave them, and all that it let stand for the same tools. */
function withGiven(
  near: readonly Standing[],
  given: ReadonlyMap<string, string>,
  members: ReadonlyMap<string, readonly Standing[]>,
): Standing[] {
  const all = new Map<string, Standing>();
  for (const one of near) {
    const tool = one.tool ?? given.get(one.id) ?? null;
    if (tool === null) continue;
    all.set(one.id, { ...one, tool });
    for (const member of members.get(tool) ?? []) all.set(member.id, member);
  }
  return [...all.values()];
}

function certainTool(
  { id, party }: Standing,
  standing: readonly Standing[],
  near: readonly Standing[],
): { tool: string; rule: RuleId } | null {
  const spoken = byTool(standing.filter((one) => one.party.of === id || one.id === party.of));
  const [said] = spoken.keys();
  if (said !== undefined && spoken.size === 1) return { tool: said, rule: 'speaks-of' };
  const beside = near.map((one) => one.party);
  const tools = byTool(standing.filter((one) => one.id !== id));
  const candidates = [...tools].flatMap(([tool, its]) => {
    const verdicts = its.map((one) => ({ one, verdict: verdictOn(party, one.party, beside) }));
    if (verdicts.some(({ one, verdict }) => speaksAgainst(verdict) || clash(party, one.party))) return [];
    const mates = verdicts.filter(({ one }) => one.party.source === party.source);
    if (mates.length > 0 && !mates.some(({ verdict }) => verdict.is === 'same')) return [];
    const rules = verdicts.flatMap(({ verdict }) => (verdict.is === 'same' ? verdict.rule : []));
    const [rule] = rules.toSorted((a, b) => strengthOf(a) - strengthOf(b));
    return rule === undefined ? [] : [{ tool, rule }];
  });
  const strongest = Math.min(...candidates.map(({ rule }) => strengthOf(rule)));
  const best = candidates.filter(({ rule }) => strengthOf(rule) === strongest);
  return best.length === 1 ? (best[0] ?? null) : null;
}

/** What one record of a tool says against another's joining it, whatever the others say. */
const speaksAgainst = (verdict: Verdict): boolean =>
  verdict.is === 'apart' ||
  (verdict.is === 'ask' && (verdict.rule === 'other-addresses' || verdict.rule === 'released-later'));

function byTool(standing: readonly Standing[]): Map<string, Standing[]> {
  const tools = new Map<string, Standing[]>();
  for (const one of standing) {
    if (one.tool !== null) tools.set(one.tool, [...(tools.get(one.tool) ?? []), one]);
  }
  return tools;
}

/** A question that only a person can answer: whether two records of two tools are one. */
export interface Question {
  readonly left: string;
  readonly right: string;
  readonly rule: RuleId;
  /** The name, or the address, that both have. */
  readonly shared: string;
}

/** Questions that are asked of one tool at most. */
const maxQuestions = 3;

/**
 * What is left to ask of the tool that a record stands for: one question about another tool, and none where a list
 * itself keeps both apart. `left` is a record of this tool, `right` of the other. All records of both are heard, so the
 * question about two tools is the same whichever of their records an import brought last.
 */
export function questionsOf({ record, near }: Neighbourhood): Question[] {
  const beside = [record, ...near].map((one) => one.party);
  const isMine = ({ tool }: Standing) => tool !== null && tool === record.tool;
  const mine = [record, ...near.filter(isMine)];
  // What speaks of others keeps nothing apart.
  const sourcesOf = (standing: readonly Standing[]) =>
    new Set(standing.flatMap(({ party }) => (party.of === null ? party.source : [])));
  const own = sourcesOf(mine);
  const tools = byTool(near.filter((one) => !isMine(one)));
  const questions = [...tools].flatMap(([, its]) => {
    const verdicts = mine.flatMap((one) =>
      its.map((other) => ({ one, other, verdict: verdictOn(one.party, other.party, beside) })),
    );
    if (verdicts.some(({ verdict }) => verdict.is === 'apart' || verdict.is === 'version')) return [];
    const kept = [...sourcesOf(its)].some((source) => own.has(source));
    return verdicts
      .flatMap(({ one, other, verdict }) => questionOn(one, other, verdict))
      .filter(({ rule }) => !kept || rule === 'price-tier' || rule === 'near-name')
      .toSorted(surestFirst)
      .slice(0, 1);
  });
  return questions.toSorted(surestFirst).slice(0, maxQuestions);
}

const surestFirst = (a: Question, b: Question): number =>
  strengthOf(a.rule) - strengthOf(b.rule) || (pairId(a.left, a.right) < pairId(b.left, b.right) ? -1 : 1);

function questionOn(one: Standing, other: Standing, verdict: Verdict): Question[] {
  const pair = { left: one.id, right: other.id };
  if (verdict.is === 'same') return [{ ...pair, rule: 'several-tools', shared: verdict.shared }];
  return verdict.is === 'ask' ? [{ ...pair, rule: verdict.rule, shared: verdict.shared }] : [];
}
