/** Words for capabilities that may be one, are one, or were said to be two. */
import type { z } from 'zod';
import { type Pairing, type PairingList, pairings as call } from '#contract/capabilities.ts';
import type { Database } from '../database/driver.ts';
import { termPrefix } from '../import/settle-meanings.ts';
import { otherKind } from '../import/term-links.ts';
import { certainTermRules, termRuleInWords } from '../import/term-rules.ts';
import { joinedTerms, partedTerms, sidesOfPairings } from '../queries/capabilities.ts';
import { openPairs } from '../queries/similar.ts';
import { words } from '../names/words.ts';
import { pageOf } from './cursor.ts';
import { endpoint } from './endpoint.ts';

export const endpoints = [endpoint(call, pairings)];

/** Nearness from which a pair is asked about; docs/adr/0007 says what was seen at it. */
const askedFrom = 0.92;
/** Tools that offer the rarer of a near pair: with fewer, nothing much hangs on the answer. */
const minTools = 2;
/** Near pairs that are read at most: more than people decide on. */
const maxAsked = 1000;

type Input = z.output<typeof call.input>;
type Pair = Pick<Pairing, 'by' | 'rule' | 'score'> & { readonly left: string; readonly right: string };

export async function pairings(db: Database, input: Input): Promise<PairingList> {
  const { skip, next } = pageOf('pairings', input);
  const { total, pairs } = await readPairs(db, input, skip);
  const ids = [...new Set(pairs.flatMap(({ left, right }) => [left, right]))];
  const sides = new Map((await sidesOfPairings(db, { ids })).map((row) => [row.id, toSide(row)]));
  const items = pairs.flatMap(({ left, right, ...rest }) => {
    const [one, other] = [sides.get(left), sides.get(right)];
    if (one === undefined || other === undefined) return [];
    const said = { ...rest, turned: isTurned(one.name, other.name) };
    return [{ left: one, right: other, state: input.state, ...rest, says: inWords(input.state, said) }];
  });
  return { total, items, next: next(pairs.length, total) };
}

async function readPairs(
  db: Database,
  { state, limit }: Input,
  skip: number,
): Promise<{ total: number; pairs: Pair[] }> {
  if (state === 'open') {
    const [found] = await openPairs(db, {
      least: askedFrom,
      most: maxAsked,
      fewest: minTools,
      skip,
      limit,
    });
    return { total: found?.total ?? 0, pairs: (found?.pairs ?? []).map((pair) => ({ ...pair, by: null })) };
  }
  const [found] =
    state === 'joined'
      ? await joinedTerms(db, { skip, limit })
      : await partedTerms(db, { prefix: termPrefix, skip, limit });
  return { total: found?.total ?? 0, pairs: (found?.pairs ?? []).map((pair) => ({ ...pair, score: null })) };
}

type SideRow = Awaited<ReturnType<typeof sidesOfPairings>>[number];

/** By the word itself, not by what the capability it means is called. */
function toSide({ id, name, kind, tools, sources, names }: SideRow): Pairing['left'] {
  const fact = names[0]?.fact;
  const all = new Set([...names.map(({ source }) => source), ...sources]);
  return { id, name: fact?.name ?? name, kind: fact?.kind ?? kind, tools, sources: [...all].sort() };
}

/** The same words in another order: "json to toml" and "toml to json" do two things, "web search" and "search web" one. */
function isTurned(left: string, right: string): boolean {
  const sorted = (name: string) => words(name).toSorted().join(' ');
  return sorted(left) === sorted(right) && words(left).join(' ') !== words(right).join(' ');
}

function inWords(
  state: Pairing['state'],
  { by, rule, turned }: Pick<Pair, 'by' | 'rule'> & { readonly turned: boolean },
): string {
  if (by === 'person')
    return state === 'joined' ? 'A person said that they are one.' : 'A person said that they are two.';
  if (rule === otherKind) return 'Both go by one name, and are of two kinds.';
  if (rule === null)
    return turned
      ? 'The same words in another order: one may be the other way round.'
      : 'They are near in meaning.';
  const undecided = state === 'open' && certainTermRules.has(rule);
  return undecided
    ? `${termRuleInWords(rule)} But one source names both, or there are two ways to go.`
    : termRuleInWords(rule);
}
