/** What somebody of the trade expects first on functions' pages, and how much of that stands first. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { capabilityTools } from '#contract/capabilities.ts';
import { capabilityTools as answer } from '../../server/answers/capabilities.ts';
import type { Database } from '../../server/database/driver.ts';

const Expected = z.record(z.string(), z.array(z.string()).min(1));

/** By id of the function, names of tools. */
export const readExpected = async (): Promise<z.output<typeof Expected>> =>
  Expected.parse(parse(await readFile(new URL('expected.yaml', import.meta.url), 'utf8')));

export interface Listed {
  readonly name: string;
  readonly type: string;
  readonly vendor: string | null;
  readonly family: string | null;
}

export interface Placed {
  readonly name: string;
  /** From 0: at which place the first tool of that name stands; null where the function has none. */
  readonly place: number | null;
}

/** All tools of a function in the order of its page. */
export async function pageOrder(db: Database, id: string): Promise<Listed[]> {
  const listed: Listed[] = [];
  let cursor: string | undefined;
  do {
    const page = await answer(db, capabilityTools.input.parse({ id, limit: 200, cursor }));
    for (const { tool } of page.items)
      listed.push({
        name: tool.name,
        type: tool.type,
        vendor: tool.vendor,
        family: tool.family?.name ?? null,
      });
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return listed;
}

export const placesOf = (expected: readonly string[], listed: readonly Listed[]): Placed[] =>
  expected.map((name) => {
    const place = listed.findIndex((tool) => isCalled(tool, name));
    return { name, place: place === -1 ? null : place };
  });

/** Of those that the function has, the share among the first `depth`, of as many as fit there; null where it has none of them. */
export function shareWithin(depth: number, places: readonly Placed[]): number | null {
  const there = places.flatMap(({ place }) => place ?? []);
  return there.length === 0
    ? null
    : there.filter((place) => place < depth).length / Math.min(depth, there.length);
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
const same = (a: string, b: string): boolean => wordsOf(a).join('') === wordsOf(b).join('');

/** By its name, with or without its maker's, or as any version of what is called so; a server for it is not it. */
function isCalled({ name, type, vendor, family }: Listed, asked: string): boolean {
  const maker = vendor === null ? [] : wordsOf(vendor);
  const own = wordsOf(name);
  const short = maker.length > 0 && maker.every((word, i) => own[i] === word) ? own.slice(maker.length) : own;
  if (same(name, asked) || same(short.join(' '), asked)) return true;
  if (type === 'mcp-server') return false;
  if (family !== null && same(family, asked)) return true;
  return (
    type === 'model' && [own, short].some((words) => wordsOf(asked).every((word, i) => words[i] === word))
  );
}
