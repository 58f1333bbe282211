/** Which entries are about a capability: those that name it, and those of sources that say so of all or some of theirs. */
import type { EntriesAbout } from '#contract/interchange.ts';
import type { Database } from '../database/driver.ts';
import { wordsOf } from '../queries/ledger.ts';
import { readAbout } from '../queries/sources.ts';

/** As statements take it. */
export interface AboutIt {
  /** Words of sources that mean the capability. */
  readonly words: string[];
  /** Sources whose entries are about it; in contexts that fit one of these patterns alone, where there are any. */
  readonly about: { readonly source: string; readonly contexts: string[] | null }[];
}

export async function entriesAbout(db: Database, capability: string): Promise<AboutIt> {
  const [words, declared] = await Promise.all([
    wordsOf(db, { id: capability }),
    readAbout(db, { prefix: '' }),
  ]);
  const meaning = new Set(words.map(({ id }) => id));
  return {
    words: [...meaning],
    about: declared.flatMap(({ source, about }) => {
      const fits = about.filter((one) => meaning.has(one.capability));
      return fits.length === 0 ? [] : [{ source, contexts: patternsOf(fits) }];
    }),
  };
}

/** Null where one of them is of all contexts. */
export function patternsOf(about: readonly EntriesAbout[]): string[] | null {
  const some = about.map(({ contexts }) => contexts);
  return some.every((contexts) => contexts !== undefined) ? some.flat().map(patternOf) : null;
}

/** A regular expression as Neo4j takes it: every sign stands for itself but `*`, which stands for anything, line ends too. */
const patternOf = (context: string): string =>
  context
    .split('*')
    .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`))
    .join(String.raw`[\s\S]*`);
