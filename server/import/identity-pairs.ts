/** Whether two records are one tool: pure, by what both say and what stands beside them. */
import type { RecordFact } from '#contract/interchange.ts';
import type { Snapshot } from '#contract/snapshot.ts';
import { type Address, addressOf, nameEachOther, type Relation, relationOf } from './identity-addresses.ts';
import { isNear, isOn, sameDate, type NameDate } from './identity-dates.ts';
import { type ModelName, modelNames, saysVersion } from './identity-model-names.ts';
import { saidByOneName } from './identity-one-list.ts';
import { nearlyEqual, ownerWord, packageIn, type PlainName, plainNames } from './identity-plain-names.ts';
import type { ApartRuleId, RuleId } from './identity-rules.ts';
import { isKnownMaker, makerOf } from '../names/vendors.ts';
import { recordId } from '../ledger/entry-id.ts';

/** Kinds within which two records may be one tool; a server for a tool, or its API, is another kind than the tool. */
export type Kind = 'model' | 'mcp-server' | 'software' | (string & {});
const software = new Set(
  'product repository agent library extension app cli framework platform workflow'.split(' '),
);
export const kindOf = (type: RecordFact['type']): Kind =>
  type === 'finetune' ? 'model' : software.has(type) ? 'software' : type;

/** A record with what its names and its address are read as. */
export interface Party {
  /** `source/key` */
  readonly id: string;
  /** Id of the record that it speaks of: it is nobody by itself, and has no names to compare. */
  readonly of: string | null;
  readonly source: string;
  readonly key: string;
  readonly type: RecordFact['type'];
  readonly kind: Kind;
  readonly name: string;
  readonly url: string | undefined;
  readonly maker: string | null;
  readonly released: string | undefined;
  readonly updated: string | undefined;
  /** The day of the list that it stands in: nothing in it is about what was released later. */
  readonly seen: Snapshot;
  readonly models: readonly ModelName[];
  readonly names: readonly PlainName[];
  readonly address: Address | null;
  readonly package: string | null;
  readonly owners: readonly string[];
  /** Who stands before "/" in a model's key, where that is no maker we know. */
  readonly keyOwner: string | null;
}

const nobody = {
  maker: null,
  released: undefined,
  updated: undefined,
  models: [],
  names: [],
  address: null,
  package: null,
  owners: [],
  keyOwner: null,
} satisfies Partial<Party>;

/** @param seen the day of its source's snapshot */
export function partyOf(fact: RecordFact, seen: Snapshot): Party {
  const kind = kindOf(fact.type);
  const plain = {
    source: fact.source,
    key: fact.key,
    type: fact.type,
    kind,
    name: fact.name,
    url: fact.url,
    seen,
  };
  const id = recordId(fact.source, fact.key);
  if (fact.of !== undefined) return { ...plain, ...nobody, id, of: recordId(fact.of.source, fact.of.key) };
  const address = addressOf(fact.url);
  const names = kind === 'model' ? [] : plainNames(fact, kind === 'mcp-server');
  const owner = address?.sort === 'repository' ? address.owner : undefined;
  const inKey = /([^\s/]+)\/[^/]+$/.exec(fact.key)?.[1];
  return {
    ...plain,
    id,
    of: null,
    maker: makerOf(fact.vendor ?? (kind === 'model' ? inKey : undefined)),
    released: fact.released,
    updated: fact.updated,
    models: kind === 'model' ? modelNames(fact) : [],
    names,
    address,
    package: packageIn(fact.key),
    keyOwner: kind !== 'model' || inKey === undefined || isKnownMaker(inKey) ? null : ownerWord(inKey),
    owners: [owner, ...names.map((name) => name.owner ?? undefined)].flatMap((word) => ownerWord(word) ?? []),
  };
}

/** `apart` forbids that both stand for one tool, `version` says that they are versions of one family, `none` says nothing. */
export type Verdict =
  | { readonly is: 'same' | 'ask'; readonly rule: RuleId; readonly shared: string }
  | { readonly is: 'apart' | 'version'; readonly rule: ApartRuleId; readonly shared: string }
  | { readonly is: 'none' };

/** What two records can never have and be one tool, whatever their names: two repositories, or two makers. */
export function clash(one: Party, other: Party): boolean {
  if (one.maker !== null && other.maker !== null && one.maker !== other.maker && one.kind === 'model')
    return true;
  const both = one.address?.sort === 'repository' && other.address?.sort === 'repository';
  return both && relationOf(one.address, other.address) === 'two';
}

/** What the addresses of two say of each other. */
export const relationOfParties = (one: Party, other: Party): Relation =>
  relationOf(one.address, other.address);

const none: Verdict = { is: 'none' };
const apart = (rule: ApartRuleId, shared: string): Verdict => ({ is: 'apart', rule, shared });
const version = (rule: ApartRuleId, shared: string): Verdict => ({ is: 'version', rule, shared });

/** @param beside other records with a name in common with either: what they say of dates counts */
export function verdictOn(one: Party, other: Party, beside: readonly Party[] = []): Verdict {
  if (one.of !== null || other.of !== null)
    return one.of === other.id || other.of === one.id
      ? { is: 'same', rule: 'speaks-of', shared: other.name }
      : none;
  if (one.kind !== other.kind) return none;
  if (one.kind === 'model') return onModels(one, other, beside);
  return one.kind === 'mcp-server' ? onServers(one, other) : onOthers(one, other);
}

interface Shared {
  readonly name: string;
  readonly rule: RuleId;
  readonly loose: boolean;
  readonly tier: boolean;
  readonly keys: boolean;
}

/** The names that two models have in common, however written; the surest first. */
function sharedNames(one: Party, other: Party): Shared[] {
  const found: Shared[] = [];
  for (const mine of one.models) {
    for (const its of other.models) {
      const same = mine.base === its.base;
      const prefixed =
        (mine.short !== null && (mine.short === its.base || mine.short === its.short)) ||
        mine.base === its.short;
      if (!same && !prefixed) continue;
      const [loose, tier, keys] = [
        mine.loose || its.loose,
        mine.tier !== its.tier,
        mine.of === 'key' && its.of === 'key',
      ];
      const rule = !same ? 'vendor-prefix' : mine.written === its.written ? 'same-name' : 'spelling';
      found.push({ name: mine.plain, rule, loose, tier, keys });
    }
  }
  const doubt = ({ loose, tier }: Shared) => Number(loose) * 2 + Number(tier);
  const place = ({ rule }: Shared) => ['same-name', 'spelling', 'vendor-prefix'].indexOf(rule);
  return found.toSorted((a, b) => doubt(a) - doubt(b) || place(a) - place(b));
}

const datesOf = ({ models }: Party): NameDate[] => models.flatMap(({ date }) => date ?? []);

function onModels(one: Party, other: Party, beside: readonly Party[]): Verdict {
  const shared = sharedNames(one, other);
  const [best] = shared;
  if (best === undefined) return none;
  if (one.maker !== null && other.maker !== null && one.maker !== other.maker)
    return apart('other-maker', best.name);
  const inOneList = one.source === other.source;
  // A list's own keys tell its models apart.
  const byKey = one.keyOwner === other.keyOwner && shared.some(({ keys }) => keys);
  if (inOneList && !byKey) return onOneName(one, other, best);
  const [mine, its] = [datesOf(one), datesOf(other)];
  if (mine.length > 0 && its.length > 0) {
    return mine.some((date) => its.some((day) => sameDate(date, day)))
      ? unlessElsewhere(one, other, { is: 'same', rule: 'same-snapshot', shared: best.name })
      : apart('other-snapshot', best.name);
  }
  if (mine.length + its.length > 0) {
    const [plain, dated] = mine.length > 0 ? [other, one] : [one, other];
    // Who gives a dated model an undated alias says that it is the one meant.
    const said = dated.models.some(
      ({ of, date, base }) =>
        of === 'alias' && date === null && plain.models.some((name) => name.base === base),
    );
    if (said && !inOneList) return certain(one, other, 'same-name', best);
    if (!best.loose && isDayOf(plain, dated, beside)) return certain(one, other, 'release-date', best);
    // "latest" is whatever it is today: never more than one of the family.
    const moves = plain.models.every(({ moving }) => moving);
    return inOneList || moves ? version('dated-and-undated', best.name) : ask('dated-version', best);
  }
  if (best.tier) return ask('price-tier', best);
  if (best.loose)
    return inOneList
      ? version('family-and-version', best.name)
      : ask(isLater(one, other) ? 'released-later' : 'family-name', best);
  return certain(one, other, best.rule, best);
}

/** Two keys of one list are two models, unless the name that it gives both says otherwise. */
function onOneName(one: Party, other: Party, best: Shared): Verdict {
  if (best.tier) return ask('price-tier', best);
  const said = one.keyOwner === other.keyOwner ? saidByOneName(one.models, other.models) : null;
  if (said === 'same') return certain(one, other, 'key-within-name', best);
  if (said === 'days') return version('dated-and-undated', best.name);
  return said === 'family' ? version('family-and-version', best.name) : apart('own-keys', best.name);
}

const ask = (rule: RuleId, { name }: { name: string }): Verdict => ({ is: 'ask', rule, shared: name });

/** What a rule is certain of, unless one list is older than the release of what the other names. */
function certain(one: Party, other: Party, rule: RuleId, best: { name: string }): Verdict {
  if (isLater(one, other)) return ask('released-later', best);
  return unlessElsewhere(one, other, { is: 'same', rule, shared: best.name });
}

/** A model's pages are many, its repository is one: two that differ are never certain. */
function unlessElsewhere(one: Party, other: Party, same: Verdict & { readonly is: 'same' }): Verdict {
  return clash(one, other) ? ask('other-addresses', { name: same.shared }) : same;
}

/** Whether one list is older than the release that the other tells of: it cannot be about that. Without a date nobody knows. */
const isLater = (one: Party, other: Party): boolean =>
  isBefore(one.seen, other.released) || isBefore(other.seen, one.released);

const isBefore = (seen: Snapshot, released: string | undefined): boolean =>
  seen !== null && seen < (released ?? '');

/** Whether the date in a name is that of the release of the undated one, and of no other snapshot beside them. */
function isDayOf(plain: Party, dated: Party, beside: readonly Party[]): boolean {
  const [date] = datesOf(dated);
  if (date === undefined) return false;
  const bases = new Set(plain.models.flatMap(({ base, short }) => (short === null ? [base] : [base, short])));
  // Without a version in it, a name moves from one snapshot to the next.
  if (![...bases].some((base) => saysVersion(base.split(' ')))) return false;
  const others = beside.filter(({ models }) =>
    models.some(({ base, short }) => bases.has(base) || bases.has(short ?? base)),
  );
  if (others.some((party) => datesOf(party).some((day) => !sameDate(day, date)))) return false;
  if (isOn(date, plain.released) || isOn(date, plain.updated)) return true;
  const together = plain.released !== undefined && plain.released === dated.released;
  return isNear(date, plain.released) || (together && isNear(date, dated.released));
}

/** The first name that both have; within one list an alias tells nothing that a repository in common does not. */
function commonName(one: Party, other: Party): string | null {
  const told = (party: Party) => (one.source === other.source ? said(party) : party.names);
  const its = new Set(told(other).map(({ plain }) => plain));
  return told(one).find(({ plain }) => its.has(plain))?.plain ?? null;
}

function onServers(one: Party, other: Party): Verdict {
  const shared = commonName(one, other);
  const relation = relationOf(one.address, other.address);
  if (relation === 'two') return shared === null ? none : apart('other-address', shared);
  if (shared !== null && relation === 'one' && one.address?.sort === 'repository') {
    return { is: 'same', rule: 'same-repository', shared };
  }
  if (one.package !== null && one.package === other.package) {
    return { is: 'same', rule: 'same-package', shared: one.package };
  }
  // A name alone says nothing of a server; with one owner it does.
  const owned = one.owners.some((owner) => other.owners.includes(owner));
  return shared !== null && owned ? { is: 'same', rule: 'same-name', shared } : none;
}

const said = ({ names }: Party): PlainName[] => names.filter(({ alias }) => !alias);

/** Words behind a name that say nothing where both give one page. */
const tail = /(?:ai|app|io|hq|com|inc)$/;

function onOthers(one: Party, other: Party): Verdict {
  const [mine, its] = [one.address, other.address];
  const relation = relationOf(mine, its);
  const shared = commonName(one, other);
  const onePage = mine?.sort === 'site' && its?.sort === 'site' && mine.page === its.page;
  const inOneList = one.source === other.source;
  if (shared === null) {
    if (relation !== 'one' || (!onePage && mine?.sort === 'site')) return none;
    const cut = ({ names }: Party) => names.map(({ plain }) => plain.replace(tail, ''));
    const same = onePage && cut(one).find((name) => name !== '' && cut(other).includes(name));
    if (same) return { is: 'same', rule: 'same-site', shared: same };
    const near = said(one).find(({ plain }) => said(other).some((name) => nearlyEqual(plain, name.plain)));
    return near === undefined ? none : { is: 'ask', rule: 'near-name', shared: near.plain };
  }
  const owners = one.owners.length === 0 || other.owners.length === 0;
  if (!owners && !one.owners.some((owner) => other.owners.includes(owner)))
    return apart('other-owner', shared);
  if (relation === 'one' && (mine?.sort !== 'site' || onePage || one.type === other.type)) {
    const rule =
      mine?.sort === 'repository'
        ? 'same-repository'
        : mine?.sort === 'package'
          ? 'same-package'
          : 'same-site';
    // One list that gives a name two pages of a site means two things.
    return inOneList && mine?.sort === 'site' && !onePage
      ? apart('own-keys', shared)
      : { is: 'same', rule, shared };
  }
  if (one.type !== other.type) return none;
  if (relation === 'two')
    return inOneList || mine?.sort !== 'site'
      ? apart('other-address', shared)
      : { is: 'ask', rule: 'other-addresses', shared };
  if (inOneList) return apart('own-keys', shared);
  if (relation === 'unsaid') return { is: 'same', rule: 'same-name', shared };
  if (nameEachOther(mine, its)) return { is: 'same', rule: 'site-and-repository', shared };
  const packaged = mine?.sort === 'package' || its?.sort === 'package';
  return packaged
    ? { is: 'same', rule: 'same-name', shared }
    : { is: 'ask', rule: 'other-addresses', shared };
}
