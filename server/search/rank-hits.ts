/** Orders what the full-text index found, and says why each was found. Pure. */
import type { SearchHit } from '#contract/search.ts';
import { CapabilityKind, ToolType } from '#contract/vocabulary.ts';
import { words } from './lucene.ts';
import { oneLetterOff } from './one-letter-off.ts';

/** More than score, matches (up to 10^9) and being a ghost make together: a step is never jumped. */
const stepWidth = 4;

/** As server/queries/search.ts answers it. */
export interface Found {
  readonly kind: 'tool' | 'capability';
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly vendor: string | null;
  readonly timesMatched: number;
  readonly ghost: boolean;
  readonly aliasText: string;
  readonly description: string;
  readonly score: number;
}

/**
 * A name that is the query, then one that begins with it, then one that holds all its words, then the index's own
 * score. Within a step the index's score counts, then how much a tool is matched, by the logarithm; ghosts lose a
 * little.
 * @param found best first by the index
 */
export function rankHits(query: string, found: readonly Found[]): SearchHit[] {
  const asked = words(query);
  const best = Math.max(1e-9, ...found.map(({ score }) => score));
  return found
    .map((hit) => ({
      hit,
      score:
        step(asked, hit) + hit.score / best + Math.log10(1 + hit.timesMatched) / 4 - (hit.ghost ? 0.3 : 0),
    }))
    .sort(
      (a, b) => b.score - a.score || a.hit.name.localeCompare(b.hit.name) || a.hit.id.localeCompare(b.hit.id),
    )
    .map(({ hit, score }) => ({
      kind: hit.kind,
      id: hit.id,
      name: hit.name,
      type: hit.kind === 'tool' ? ToolType.parse(hit.type) : CapabilityKind.parse(hit.type),
      vendor: hit.vendor,
      timesMatched: hit.timesMatched,
      ghost: hit.ghost,
      score: Number(score.toFixed(4)),
      why: why(asked, hit),
    }));
}

function step(asked: readonly string[], hit: Found): number {
  const wanted = asked.join(' ');
  const names = [hit.name, hit.id, ...hit.aliasText.split('\n')].map((name) => words(name).join(' '));
  if (names.includes(wanted)) return 4 * stepWidth;
  if (names.some((name) => name.startsWith(wanted))) return 3 * stepWidth;
  if (names.some((name) => ` ${name}`.includes(` ${wanted}`))) return 2 * stepWidth;
  const all = words(`${hit.name} ${hit.aliasText}`);
  return asked.every((word) => all.some((own) => own.startsWith(word))) ? stepWidth : 0;
}

function why(asked: readonly string[], hit: Found): SearchHit['why'] {
  const fields = {
    name: words(hit.name),
    alias: words(hit.aliasText),
    vendor: words(hit.vendor ?? ''),
    description: words(hit.description),
  };
  const finds = (own: readonly string[]) =>
    asked.filter((word) => own.some((other) => other.startsWith(word) || oneLetterOff(word, other)));
  const hits = Object.entries(fields).map(([field, own]) => ({ field, found: finds(own) }));
  return {
    words: asked.filter((word) => hits.some(({ found }) => found.includes(word))),
    fields: hits.filter(({ found }) => found.length > 0).map(({ field }) => field),
    meaning: null,
  };
}
