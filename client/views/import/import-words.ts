/** The states and steps of an import, to a person. */
import type { Import, ImportProgress } from '#contract/imports.ts';

type Step = ImportProgress['step'];

const steps: Record<Step, string> = {
  waiting: 'Waiting',
  facts: 'Reading and writing facts',
  entries: 'Linking entries to tools',
  edges: 'Adding up comparisons',
  tools: 'Describing the tools',
  counts: 'Counting',
  map: 'Drawing the map of groups',
};

export const stepInWords = (step: Step): string => steps[step];

/** Its place among the steps, from 0 (waiting). */
export const placeOfStep = (step: Step): number => Object.keys(steps).indexOf(step);
export const lastStep = Object.keys(steps).length - 1;

const states: Record<Import['state'], string> = {
  queued: 'Waiting',
  running: 'Running',
  done: 'Done',
  failed: 'Failed',
  overtaken: 'Interrupted; a later import followed',
  undoing: 'Being undone',
  undone: 'Undone',
  cancelled: 'Cancelled',
  refused: 'Not imported',
};

/** What became of an import; one that nobody works on any more was cut off. */
export function stateInWords({ state, progress }: Pick<Import, 'state' | 'progress'>): string {
  if (progress === null && (state === 'running' || state === 'queued')) return 'Interrupted';
  if (progress === null && state === 'undoing') return 'Interrupted while being undone';
  return states[state];
}

/** The ids of imports that can be taken back: the latest of each source that stands. `imports`: newest first. */
export function undoable(imports: readonly Import[]): ReadonlySet<string> {
  const latest = new Map<string, Import>();
  for (const one of imports) {
    if (standing(one) && !latest.has(one.source)) latest.set(one.source, one);
  }
  return new Set([...latest.values()].filter(({ state }) => state === 'done').map(({ id }) => id));
}

/** The import that is in force again when this one is taken back. `imports`: newest first. */
export function importBefore(imports: readonly Import[], { id, source }: Import): Import | undefined {
  const ofSource = imports.filter((one) => one.source === source);
  return ofSource.slice(ofSource.findIndex((one) => one.id === id) + 1).find(({ state }) => state === 'done');
}

const standing = ({ state }: Import): boolean =>
  state === 'running' || state === 'done' || state === 'failed' || state === 'undoing';
