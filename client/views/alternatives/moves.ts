/** What a person does on this screen, as changes of its address. */
import { type AlternativesState, maxAside, maxCapabilities } from '../../addresses/alternatives-url.ts';

type Change = Partial<AlternativesState>;

/** Another tool: what was chosen of the former's capabilities does not hold for it. */
export function atTool(tool: string): Change {
  return { tool, must: [], need: [], most: 10, with: [], cell: null, entries: null };
}

/** The need grows by a capability, to twenty at most. */
export function needing({ need }: Pick<AlternativesState, 'need'>, capability: string): Change {
  const all = need.includes(capability) ? need : [...need, capability];
  return { tool: null, need: all.slice(0, maxCapabilities), cell: null };
}

export function without(ids: readonly string[], id: string): readonly string[] {
  return ids.filter((one) => one !== id);
}

/** Puts it in, or takes it out again; nothing changes when so many are in already. */
export function switched(ids: readonly string[], id: string, most: number): readonly string[] {
  if (ids.includes(id)) return without(ids, id);
  return ids.length < most ? [...ids, id] : ids;
}

export function switchedAside({ with: aside }: Pick<AlternativesState, 'with'>, id: string): Change {
  return { with: switched(aside, id, maxAside) };
}
