/** Which of several corrections of a tool hold. Pure. */
import { corrections } from '#contract/corrections.ts';

export interface SaidCorrection {
  readonly id: string;
  readonly source: string;
  /** A day, or a moment. */
  readonly at: string;
  /** The one thing that it is about, such as a capability or the tool's type. */
  readonly about: string;
}

type Dated = Pick<SaidCorrection, 'id' | 'source' | 'at'>;

/**
 * The newest on each thing. Of those of one moment that of a source that others have too stands before what was said here, so
 * that a correction that was taken over upstream is shown as the source's.
 */
export function standingCorrections<T extends SaidCorrection>(said: readonly T[]): T[] {
  const standing = new Map<string, T>();
  for (const one of said.toSorted(leading)) if (!standing.has(one.about)) standing.set(one.about, one);
  return [...standing.values()];
}

/** The newest first. */
export const leading = (one: Dated, other: Dated): number =>
  Date.parse(other.at) - Date.parse(one.at) ||
  Number(one.source === corrections.id) - Number(other.source === corrections.id) ||
  (one.id < other.id ? -1 : Number(one.id > other.id));
