/** A family's versions together on the map, as a link. Pure. */
import type { FamilyVersion } from '#contract/families.ts';
import type { Step } from '../../addresses/explore/steps.ts';
import { opening, printExplore } from '../../addresses/url-state.ts';

/** More would not be told apart, and each is asked for by itself. */
export const maxOnMap = 12;

type Version = Pick<FamilyVersion, 'id' | 'timesMatched'>;

/** The versions that a map shows: those compared most, then the newest. @param versions the newest first */
export function versionsOnMap<T extends Version>(versions: readonly T[]): readonly T[] {
  const byMatches = [...versions].sort((a, b) => b.timesMatched - a.timesMatched);
  return byMatches.slice(0, maxOnMap);
}

/** Explore with these versions alone, laid out. */
export function familyMapAddress(versions: readonly Version[]): string {
  const refs = versionsOnMap(versions).map(({ id }) => `tool:${id}`);
  const steps: readonly Step[] = [...refs.map((ref): Step => ({ op: 'add', ref })), { op: 'keep', refs }];
  const layout = { id: 'force' as const, after: steps.length, of: [] };
  return `/explore${printExplore({ ...opening, steps, layout })}`;
}
