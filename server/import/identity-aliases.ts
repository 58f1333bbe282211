/** By which words records that may be one tool find each other in the graph: an index, no rule. Pure. */
import type { Party } from './identity-pairs.ts';

/**
 * Ids of the words a record is known by, each once. Two records that `verdictOn` calls the same, or asks about, share
 * one; so do a record and one that says that it speaks of it. A server is found by its name together with a repository,
 * an owner or a package, as hundreds share the name.
 */
export function aliasesOf(party: Party): string[] {
  const { kind, models, names, address, owners } = party;
  const plain = names.map((name) => name.plain);
  const ids = [
    `record:${party.of ?? party.id}`,
    ...models
      .flatMap(({ base, short }) => (short === null ? [base] : [base, short]))
      .map((name) => `model:${name}`),
    ...plain.map((name) => `${kind}:${name}`),
    ...(party.package === null ? [] : [`package:${party.package}`]),
  ];
  if (kind === 'mcp-server') {
    const repository = address?.sort === 'repository' ? [address.repository] : [];
    ids.push(
      ...[...repository, ...owners].flatMap((where) => plain.map((name) => `server:${where} ${name}`)),
    );
  } else if (address?.sort === 'repository') ids.push(`repository:${address.repository}`);
  else if (address?.sort === 'site') ids.push(`page:${address.page}`);
  return [...new Set(ids)];
}
