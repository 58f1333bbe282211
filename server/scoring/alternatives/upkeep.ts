/** Whether a tool is still looked after, as far as facts say. Pure. */
import type { Upkeep } from '#contract/alternatives.ts';
import { hasEnded, type ToolStatus } from '#contract/vocabulary.ts';

interface Dated {
  readonly name: string;
  readonly description: string | null;
  readonly url: string | null;
  readonly updated: string | null;
  readonly released: string | null;
  readonly status: ToolStatus | null;
  readonly snapshot: string | null;
}

const given = '(archived|deprecated|discontinued|unmaintained|retired)';
/** A source's words for a tool that is given up: of the tool itself, so that one about archived files is not meant. */
const sayings = [
  new RegExp(String.raw`\b(?:is|was|has been|now) (?:now |officially )?${given}\b`, 'i'),
  new RegExp(String.raw`[([]${given}\b[^)\]]*[)\]]`, 'i'),
  new RegExp(String.raw`^${given}\b`, 'i'),
];
const noLonger = /\bno longer (maintained|developed|available|supported)\b/i;
/** A repository moved where its owners keep what they have given up. */
const archive = /^https?:\/\/[^/]+\/[^/]+\/[^/]*[-_]archived?(\/|$)/i;
const staleAfterYears = 3;

/** Stale: given up by what sources state, or by a source's own words or address, or not updated for three years when its source was read. */
export function upkeepOf({ name, description, url, status, updated, released, snapshot }: Dated): Upkeep {
  const state =
    (hasEnded(status) ? status : null) ??
    stateIn(name) ??
    stateIn(description ?? '') ??
    (url !== null && archive.test(url) ? 'archived' : null);
  const old = updated !== null && snapshot !== null && yearsBetween(updated, snapshot) >= staleAfterYears;
  return { state, updated, released, stale: state !== null || old };
}

function stateIn(text: string): string | null {
  for (const saying of sayings) {
    const [, state] = saying.exec(text) ?? [];
    if (state !== undefined) return state.toLowerCase();
  }
  return noLonger.exec(text)?.[0].toLowerCase() ?? null;
}

const yearsBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / (365.25 * 24 * 3600 * 1000);
