/** Facts as the plain rows that the import statements take. */
import type {
  CapabilityFact,
  CorrectionFact,
  DecisionFact,
  DecisionSide,
  MatchFact,
  OfferFact,
  RecordFact,
  SourceFact,
  TextFact,
} from '#contract/interchange.ts';
import { createHash } from 'node:crypto';
import { entryId, recordId, sideKeys } from '../ledger/entry-id.ts';
import { aliasesOf } from './identity-aliases.ts';
import { partyOf } from './identity-pairs.ts';

export function capabilityRow(fact: CapabilityFact) {
  return { id: fact.id, fact: JSON.stringify(fact) };
}

export function recordRow(fact: RecordFact, source: SourceFact) {
  const aliases = aliasesOf(partyOf(fact, source.snapshot ?? null));
  return {
    id: recordId(fact.source, fact.key),
    source: fact.source,
    key: fact.key,
    name: fact.name,
    type: fact.type,
    ghost: fact.ghost,
    fact: JSON.stringify(fact),
    capabilitiesDeclared: fact.capabilitiesDeclared ?? null,
    at: source.snapshot ?? null,
    aliases,
    known: aliases,
  };
}

export function offerRow(fact: OfferFact) {
  return {
    record: recordId(fact.source, fact.key),
    capability: fact.capability,
    position: fact.position,
    description: fact.description ?? null,
    unique: fact.unique ?? null,
    vsAlternatives: fact.vsAlternatives ?? null,
    basis: fact.basis ?? null,
    about: fact.about ?? null,
    locator: fact.locator ? JSON.stringify(fact.locator) : null,
  };
}

/** An entry without a date is dated by its source's snapshot, where that has one; unjudged is what the other three leave. */
export function matchRow(fact: MatchFact, source: SourceFact) {
  const { first, second } = sideKeys(fact);
  return {
    id: entryId(fact),
    properties: {
      kind: fact.kind,
      source: fact.source,
      firstKey: first,
      secondKey: second,
      capability: fact.capability ?? null,
      context: fact.context ?? null,
      judge: fact.judge ?? source.judge ?? null,
      counted: fact.counted,
      count: fact.count,
      wins: fact.wins,
      losses: fact.losses,
      ties: fact.ties,
      solvedByBoth: fact.solvedByBoth ?? null,
      unjudged: fact.unjudged ?? fact.count - fact.wins - fact.losses - fact.ties,
      rowId: fact.rowId ?? null,
      quote: fact.quote ?? null,
      note: fact.note ?? null,
      dimensions: JSON.stringify(fact.dimensions),
      at: fact.at ?? source.snapshot ?? null,
      /** The same, by which the ledger is read in order; '' where there is none. */
      day: fact.at ?? source.snapshot ?? '',
      state: fact.state,
      locator: fact.locator ? JSON.stringify(fact.locator) : null,
      line: fact.locator?.line ?? null,
    },
  };
}

export function textRow(fact: TextFact) {
  const identity = JSON.stringify([fact.source, fact.kind, fact.keys, fact.text]);
  return {
    id: createHash('sha256').update(identity).digest('hex').slice(0, 24),
    source: fact.source,
    kind: fact.kind,
    keys: fact.keys.map((key) => recordId(fact.source, key)),
    text: fact.text,
    locator: fact.locator ? JSON.stringify(fact.locator) : null,
  };
}

/** Which two records it is about, whichever stands first. */
export const pairId = (one: string, other: string): string => [one, other].toSorted().join(' | ');

const decisionKey = (side: DecisionSide): string =>
  'capability' in side ? `capability:${side.capability}` : recordId(side.source, side.key);

/** What a correction says of which record; who says so, when and why makes it no other. */
export function correctionId({ of, does, doesNot, line, type, entry }: Said): string {
  const said = { does, doesNot, line, type, entry };
  const identity = JSON.stringify([recordId(of.source, of.key), said]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 24);
}
type Said = Pick<CorrectionFact, 'of' | 'does' | 'doesNot' | 'line' | 'type' | 'entry'>;

export function correctionRow(fact: CorrectionFact) {
  const said = correctionId(fact);
  return {
    id: `${fact.source}/${said}`,
    said,
    source: fact.source,
    record: recordId(fact.of.source, fact.of.key),
    about: aboutOf(fact),
    entry: fact.entry?.id ?? null,
    review: fact.entry?.state ?? null,
    does: fact.does ?? null,
    doesNot: fact.doesNot ?? null,
    at: fact.at,
    how: fact.how ?? null,
    fact: JSON.stringify(fact),
    locator: fact.locator ? JSON.stringify(fact.locator) : null,
  };
}

/** Of what names no capability: the entry that it reviews, or which field of the tool it sets. */
function aboutOf({ line, type, entry }: CorrectionFact): string | null {
  if (entry !== undefined) return `entry:${entry.id}`;
  return line !== undefined ? 'line' : type !== undefined ? 'type' : null;
}

/** A decision that says neither who nor when is the source's, of the day of its snapshot. */
export function decisionRow(fact: DecisionFact, source: SourceFact) {
  const [left, right] = [decisionKey(fact.left), decisionKey(fact.right)];
  const { decision, by = source.id, at = source.snapshot ?? null } = fact;
  return { id: pairId(left, right), left, right, decision, by, at };
}
