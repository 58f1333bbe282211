/** What a query means, as a direction, where the database and this process know the same model. */
import type { ToolType } from '#contract/vocabulary.ts';
import type { Database } from '../database/driver.ts';
import { derivedVersion } from '../ledger/meaning.ts';
import { plain, shortNames } from '../names/short-names.ts';
import { toolSlug } from '../names/tool-slug.ts';
import { derivedBy } from '../queries/derive.ts';
import { findNamed, findNamedBesides } from '../queries/search.ts';
import type { Embedder } from '../search/embedding/embedder.ts';
import { toBytes, unit } from '../search/embedding/vectors.ts';
import { calledOneOf, facetConditions, filtersOf } from '../search/facets.ts';
import { namesInQuery, type NameInQuery } from '../search/names-in-query.ts';

export interface Meant {
  readonly state: 'on' | 'off';
  /** A byte a dimension; null when nothing of the query is known. */
  readonly vector: number[] | null;
  /** The tool named in the query, whose own words count in the direction. */
  readonly named: Named | null;
}

export interface Named {
  readonly id: string;
  readonly name: string;
  /** As it stands in the query, in lower case. */
  readonly from: string;
  /** Whether the query asks for what can stand in its place. */
  readonly toReplace: boolean;
  /** Whether it is a server for what is named, which itself is not here: nobody asks for what can replace that. */
  readonly isServerFor: boolean;
}

/** How much the words of a named tool weigh beside those around its name; a sentence of five words is about as long. */
const nameWeight = 2;

/** @param servers whether servers for assistants are asked for */
export async function meantBy(
  db: Database,
  embedder: Embedder | null,
  text: string,
  { servers }: { readonly servers: boolean } = { servers: false },
): Promise<Meant> {
  // Without a model no word is unknown: only what other words point at is a name then.
  const names = namesInQuery(text, embedder?.knows ?? (() => true));
  const [[state], tools] = await Promise.all([
    derivedBy(db, { id: 'derived' }),
    names.length === 0 ? [] : toolsOf(db, names),
  ]);
  const longest = names.find(({ name }) => tools.some(({ asked }) => asked === name));
  const tool = firstMeant(
    tools.filter(({ asked }) => asked === longest?.name),
    servers,
  );
  const isServerFor = tool?.type === 'mcp-server' && !servers;
  const named =
    longest && tool && (tool.vector !== null || longest.toReplace)
      ? {
          id: tool.id,
          name: tool.name,
          from: longest.name,
          toReplace: longest.toReplace && !isServerFor,
          isServerFor: longest.toReplace && isServerFor,
        }
      : null;
  if (embedder === null || state?.version !== derivedVersion(embedder))
    return { state: 'off', vector: null, named: named?.toReplace === true ? named : null };
  if (longest && tool?.vector) {
    const own = unit(tool.vector);
    const around = embedder.sum(longest.rest);
    const both = own.map((value, k) => value * nameWeight + (around[k] ?? 0));
    return { state: 'on', vector: [...toBytes(both)], named };
  }
  return {
    state: 'on',
    vector: embedder.knows(text) ? [...toBytes(embedder.embed(text))] : null,
    named,
  };
}

/** The tools that names are meant for, one each, in their order; empty where one of them is nobody's. */
export async function toolsCalled(
  db: Database,
  names: readonly string[],
): Promise<{ readonly id: string; readonly name: string }[]> {
  const asked = names.map((name) => ({
    name: name.toLowerCase(),
    id: toolSlug(name),
    rest: '',
    toReplace: false,
  }));
  if (asked.length === 0) return [];
  const tools = await toolsOf(db, asked);
  const found = asked.flatMap(({ name }) => {
    const tool = firstMeant(
      tools.filter((one) => one.asked === name),
      false,
    );
    return tool === undefined || tool.type === 'mcp-server' ? [] : [{ id: tool.id, name: tool.name }];
  });
  return found.length === names.length && new Set(found.map(({ id }) => id)).size === found.length
    ? found
    : [];
}

interface NamedTool {
  /** The name in the query. */
  readonly asked: string;
  readonly id: string;
  readonly name: string;
  readonly type: ToolType;
  readonly vector: Int8Array | null;
  /** Whether it is called so only without its maker's name. */
  readonly short: boolean;
}

const maxBesides = 50;

/** Tools that are called as a name in the query is, or are without their maker's name; the most matched of each first. */
async function toolsOf(db: Database, names: readonly NameInQuery[]): Promise<NamedTool[]> {
  const keys = names.map(({ name }) => plain(name)).filter((key) => key !== '');
  const query = [...facetConditions('tool', filtersOf({})), calledOneOf(keys)].join(' ');
  const [exact, besides] = await Promise.all([
    findNamed(db, { names: names.map(({ name, id }) => ({ name, id })) }),
    keys.length === 0 ? [] : findNamedBesides(db, { query, depth: maxBesides }),
  ]);
  const short = besides.flatMap((tool) => {
    const own = new Set(shortNames(tool).map(plain));
    return names
      .filter(({ name }) => own.has(plain(name)))
      .map(({ name }) => ({ ...tool, asked: name, short: true }));
  });
  return [...exact.map((tool) => ({ ...tool, short: false })), ...short];
}

/** What is called just so, then what is without its maker's name, then a server for it, unless one is asked for; what says something of itself first. */
function firstMeant(tools: readonly NamedTool[], servers: boolean): NamedTool | undefined {
  const place = ({ type, short }: NamedTool) =>
    Number((type === 'mcp-server') !== servers) * 2 + Number(short);
  const ordered = tools.toSorted((a, b) => place(a) - place(b));
  const best = ordered.filter((tool) => ordered[0] && place(tool) === place(ordered[0]));
  return best.find(({ vector }) => vector !== null) ?? best[0];
}
