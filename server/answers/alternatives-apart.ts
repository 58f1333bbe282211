/** Candidates that are no alternatives: the tool itself, its versions, what goes with it, and servers for other tools. */
import type { Alternatives } from '#contract/alternatives.ts';
import type { CapabilityName } from '#contract/tool.ts';
import type { Database } from '../database/driver.ts';
import { servedTools } from '../queries/alternatives.ts';
import { kindOf, sameThing } from '../scoring/alternatives/same-thing.ts';
import { howItWorksWith, servedBy } from '../scoring/alternatives/works-with.ts';
import type { Asked } from './alternatives-asked.ts';
import type { FoundCandidate } from './alternatives-candidates.ts';

type Why = Alternatives['leftOut'][number]['why'];

export interface Apart {
  readonly alternatives: readonly FoundCandidate[];
  readonly leftOut: readonly { readonly candidate: FoundCandidate; readonly why: Why }[];
  /** The best known first, then the most compared. */
  readonly worksWith: readonly { readonly candidate: FoundCandidate; readonly how: string }[];
}

interface Options {
  readonly names: ReadonlyMap<string, CapabilityName>;
  /** Whether versions of the tool's family are alternatives. */
  readonly versions: boolean;
  readonly isBroad: (id: string) => boolean;
}

export async function setApart(
  db: Database,
  asked: Asked,
  candidates: readonly FoundCandidate[],
  { names, versions, isBroad }: Options,
): Promise<Apart> {
  const served = await servedNames(db, asked, candidates);
  const own = new Set(asked.functions.map(({ id }) => id));
  const apart = {
    alternatives: new Array<FoundCandidate>(),
    leftOut: new Array<Apart['leftOut'][number]>(),
    worksWith: new Array<Apart['worksWith'][number]>(),
  };
  for (const candidate of candidates) {
    const same = sameThing(asked.thing, candidate);
    if (same === 'same' || (same === 'version' && !versions)) {
      apart.leftOut.push({ candidate, why: same });
      continue;
    }
    const how = howItWorksWith(asked.thing, {
      ...candidate,
      capabilities: [...candidate.capabilities].flatMap((id) => names.get(id)?.name ?? []),
      doesTheSame: [...own].some((id) => candidate.functions.has(id) && !isBroad(id)),
    });
    if (how !== null) {
      apart.worksWith.push({ candidate, how });
      apart.leftOut.push({ candidate, why: 'works-with' });
    } else if (served.has(servedBy(candidate.name).join(' ')) && isServer(candidate)) {
      apart.leftOut.push({ candidate, why: 'server-for-another' });
    } else apart.alternatives.push(candidate);
  }
  apart.worksWith.sort(
    ({ candidate: a }, { candidate: b }) =>
      b.prominence - a.prominence ||
      b.timesMatched - a.timesMatched ||
      a.name.localeCompare(b.name, 'en') ||
      (a.id < b.id ? -1 : 1),
  );
  return apart;
}

const isServer = ({ type }: Pick<FoundCandidate, 'type'>) => kindOf(type) === 'server';

/** Beside a tool that is no server: the names of other tools that candidates are servers for. */
async function servedNames(
  db: Database,
  asked: Asked,
  candidates: readonly FoundCandidate[],
): Promise<ReadonlySet<string>> {
  if (isServer(asked.tool)) return new Set();
  const names = [...new Set(candidates.filter(isServer).map(({ name }) => servedBy(name).join(' ')))];
  const found =
    names.length === 0 ? [] : await servedTools(db, { names: names.filter((name) => name !== '') });
  return new Set(found.map(({ name }) => name));
}
