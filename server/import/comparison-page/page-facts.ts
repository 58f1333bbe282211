import type { Direction } from '#contract/vocabulary.ts';
import { toolSlug } from '../../names/tool-slug.ts';
import { claimsInProse, type Claim } from './claims-in-prose.ts';
import { derivedName } from './derived-name.ts';
import type { ComparisonPage, PageCapability, Said } from './page.ts';
import { pageRecord } from './page-record.ts';

type Draft = Record<string, unknown>;

/** A product that the page may name, with its type where that is known. */
export interface KnownRival {
  readonly name: string;
  readonly type?: string | undefined;
}

/**
 * The facts of a page, not yet checked: two records, a ghost for every product named in its prose, a capability for
 * every description (its name derived) and for every technique, offers, one comparison without a count, a claim for every
 * comparison in the prose, and the page's own verdict. Every fact has the lines it was read from.
 */
export function pageFacts(page: ComparisonPage, file: string, rivals: readonly KnownRival[] = []): Draft[] {
  const keys = pageKeys(page);
  const names = page.tools.map(({ name }) => name);
  const known = [...names, ...rivals.map(({ name }) => name)];
  const records: Draft[] = page.tools.map((_, side) => ({
    record: 'record',
    key: keys[side],
    ...pageRecord(page, side === 0 ? 0 : 1),
    locator: { file, line: page.tableLine, lineEnd: page.tableLineEnd },
  }));
  const ghosts = new Map<string, Draft>();
  const capabilities = new Map<string, Draft>();
  const offers: Draft[] = [];
  const matches: Draft[] = [comparison(page, keys, file)];

  for (const [side, tool] of page.tools.entries()) {
    const key = keys[side === 0 ? 0 : 1];
    const taken = new Set<string>();
    for (const [position, told] of tool.capabilities.entries()) {
      const name = derivedName(told.description);
      const id = freeId(toolSlug(name), taken);
      if (!capabilities.has(id))
        capabilities.set(id, { record: 'capability', id, name, kind: 'function', derivedName: true });
      offers.push(offer(key, id, position, told, file));
      if (told.alternatives === undefined) continue;
      const times = new Map<string, number>();
      for (const claim of claimsInProse(told.alternatives.text, known, [tool.name])) {
        const rival =
          'product' in claim.against
            ? rivalKey(claim.against.product, names, keys)
            : toolSlug(claim.against.technique);
        const nth = (times.get(rival) ?? 0) + 1;
        times.set(rival, nth);
        const locator = { file, ...span(told.alternatives) };
        if ('technique' in claim.against) {
          if (!capabilities.has(rival))
            capabilities.set(rival, {
              record: 'capability',
              id: rival,
              name: claim.against.technique,
              kind: 'technique',
            });
        } else if (!keys.includes(rival) && !ghosts.has(rival)) {
          ghosts.set(rival, ghost(rival, claim.against.product, rivals, locator));
        }
        matches.push({ ...claimFact(claim, key, rival, id), rowId: `${id} ${rival} ${nth}`, locator });
      }
    }
  }
  return [
    ...records,
    ...ghosts.values(),
    ...capabilities.values(),
    ...offers,
    ...matches,
    ...texts(page, keys, file),
  ];
}

/** Keys of the page's two tools; two names that reduce to one are told apart. */
function pageKeys(page: ComparisonPage): [string, string] {
  const [a, b] = [toolSlug(page.tools[0].name), toolSlug(page.tools[1].name)];
  return [a, a === b ? `${b}-2` : b];
}

/** "Llama 3.2 Vision (11B/90B)" is llama-3.2-vision: sizes name a choice, not another product. */
function rivalKey(name: string, names: readonly string[], keys: readonly string[]): string {
  return keys[names.indexOf(name)] ?? toolSlug(name.replace(/\s*\([^()]*\)$/u, ''));
}

function ghost(key: string, name: string, rivals: readonly KnownRival[], locator: Draft): Draft {
  const said = rivals.find((one) => one.name === name)?.type;
  // A version or a size in a name is how models are called.
  const type = said ?? (/\d/u.test(name) ? 'model' : 'product');
  return { record: 'record', key, name, type, ghost: true, locator };
}

function offer(key: string, capability: string, position: number, told: PageCapability, file: string): Draft {
  return {
    record: 'offer',
    key,
    capability,
    position,
    ...(told.description !== '' && { description: told.description }),
    ...(told.unique !== undefined && { unique: told.unique }),
    ...(told.alternatives !== undefined && { vsAlternatives: told.alternatives.text }),
    locator: { file, line: told.line, lineEnd: told.lineEnd },
  };
}

function comparison(page: ComparisonPage, keys: readonly string[], file: string): Draft {
  return {
    record: 'match',
    kind: 'comparison',
    first: { key: keys[0] },
    second: { key: keys[1] },
    count: 0,
    rowId: 'page',
    note: 'Set side by side on one page.',
    locator: { file, line: page.titleLine },
  };
}

const counts: Record<Direction, Draft> = {
  better: { wins: 1 },
  worse: { losses: 1 },
  comparable: { ties: 1 },
  mixed: { unjudged: 1 },
};

function claimFact(
  { against, direction, dimensions, quote }: Claim,
  key: string,
  rival: string,
  capability: string,
): Draft {
  const sides =
    'product' in against
      ? { first: { key }, second: { key: rival } }
      : { first: { capability: rival }, second: { key } };
  return {
    record: 'match',
    kind: 'claim',
    ...sides,
    capability,
    count: 1,
    ...counts[direction],
    quote,
    dimensions,
  };
}

function texts(page: ComparisonPage, keys: readonly string[], file: string): Draft[] {
  const said: [string, Said | undefined][] = [
    ['lead', page.lead],
    ['verdict', page.verdict],
  ];
  return said.flatMap(([kind, one]) =>
    one === undefined
      ? []
      : [{ record: 'text', kind, keys: [...keys], text: one.text, locator: { file, ...span(one) } }],
  );
}

function span({ line, lineEnd }: Said): Draft {
  return line === lineEnd ? { line } : { line, lineEnd };
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n += 1) free = `${id}-${n}`;
  taken.add(free);
  return free;
}
