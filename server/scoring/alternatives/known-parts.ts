import type { AlternativeParts } from '#contract/alternatives.ts';

/** Whether a tool was ever measured in these ways, against whomever. */
export interface Measured {
  readonly listed: boolean;
  readonly weighed: boolean;
}

/**
 * The parts as they are shown: a 0 of an alternative that no list names, or that was never weighed against any tool, is
 * not known. The score counts both alike, so an alternative of which less is known does not rise by it.
 */
export function knownParts(parts: AlternativeParts, { listed, weighed }: Measured): AlternativeParts {
  return {
    ...parts,
    matches: parts.matches === 0 && !weighed ? null : parts.matches,
    listed: parts.listed === 0 && !listed ? null : parts.listed,
  };
}
