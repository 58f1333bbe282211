/** Addresses of tools, read by sort: a repository, a package, a page of a site. Pure. */

export type Address =
  | {
      readonly sort: 'repository';
      readonly repository: string;
      readonly owner: string;
      readonly name: string;
      readonly path: string;
    }
  | { readonly sort: 'package'; readonly index: string; readonly name: string }
  | { readonly sort: 'site'; readonly site: string; readonly page: string };

const forges = new Set(['github.com', 'gitlab.com', 'bitbucket.org', 'codeberg.org', 'huggingface.co']);
/** What stands where an owner does, and is none. */
const notOwners = new Set(['datasets', 'spaces', 'docs', 'blog', 'papers', 'collections', 'models']);
/** Hosts whose subdomains belong to as many owners. */
const shared =
  /(?:^|\.)(?:github\.io|gitlab\.io|vercel\.app|netlify\.app|herokuapp\.com|pages\.dev|workers\.dev|web\.app|firebaseapp\.com|readthedocs\.io|rapidapi\.com|azurewebsites\.net|onrender\.com|fly\.dev|gitbook\.io|notion\.site|wordpress\.com|blogspot\.com|appspot\.com|streamlit\.app|hf\.space|replit\.app|surge\.sh)$/;
/** Second labels that stand before a country: `co.uk`, `gov.au`. */
const secondLevel = /^(?:co|com|org|net|gov|gob|gouv|edu|ac|go|or|ne)$/;

/** Null of what is no web address. */
export function addressOf(url: string | undefined): Address | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { hostname, pathname, protocol } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const host = hostname.replace(/^www\./, '');
  const path = pathname.replace(/\/+$/, '').toLowerCase();
  const parts = path.split('/').filter((part) => part !== '');
  return (
    repositoryAt(host, parts) ??
    packageAt(host, parts) ?? { sort: 'site', site: siteOf(host), page: `${host}${path}` }
  );
}

function repositoryAt(host: string, parts: readonly string[]): Address | null {
  if (!forges.has(host)) return null;
  const [owner, named, ...rest] = parts;
  const name = named?.replace(/\.git$/, '');
  if (owner === undefined || notOwners.has(owner) || name === undefined || name === '') return null;
  // "tree/BRANCH/PATH"; what else stands behind (wiki, issues) is a page of the repository itself.
  const inside = rest[0] === '-' ? rest.slice(1) : rest;
  const path = inside[0] === 'tree' || inside[0] === 'blob' ? inside.slice(2).join('/') : '';
  return {
    sort: 'repository',
    repository: `${host}/${owner}/${name}`,
    owner,
    name,
    path: path.replace(/\/readme\.md$/, ''),
  };
}

function packageAt(host: string, parts: readonly string[]): Address | null {
  const [first, ...rest] = parts;
  if (host === 'npmjs.com' && first === 'package')
    return { sort: 'package', index: 'npm', name: rest.slice(0, 2).join('/') };
  if (host === 'pypi.org' && first === 'project')
    return { sort: 'package', index: 'pypi', name: (rest[0] ?? '').replace(/[-_.]+/g, '-') };
  if (host === 'crates.io' && first === 'crates')
    return { sort: 'package', index: 'crates', name: rest[0] ?? '' };
  return null;
}

function siteOf(host: string): string {
  if (shared.test(host)) return host;
  const labels = host.split('.');
  const country =
    labels.length > 2 && (labels.at(-1) ?? '').length === 2 && secondLevel.test(labels.at(-2) ?? '');
  return labels.slice(country ? -3 : -2).join('.');
}

/** What two addresses say of two tools of one name: nothing when one is missing. */
export type Relation = 'one' | 'two' | 'other sorts' | 'unsaid';

export function relationOf(one: Address | null, other: Address | null): Relation {
  if (one === null || other === null) return 'unsaid';
  if (one.sort === 'repository' && other.sort === 'repository') {
    if (one.repository !== other.repository) return 'two';
    return one.path === '' || other.path === '' || one.path === other.path ? 'one' : 'two';
  }
  if (one.sort === 'package' && other.sort === 'package') {
    return one.index === other.index && one.name === other.name ? 'one' : 'two';
  }
  if (one.sort === 'site' && other.sort === 'site') return one.site === other.site ? 'one' : 'two';
  return 'other sorts';
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
/** Letters that a site's and an owner's word must share to be about one another. */
const minShared = 4;

/** Whether a repository and a site name one another: `github.com/unleash/unleash` and `getunleash.io`. */
export function nameEachOther(one: Address | null, other: Address | null): boolean {
  if (one?.sort === 'site' && other?.sort === 'repository') return nameEachOther(other, one);
  if (one?.sort !== 'repository' || other?.sort !== 'site') return false;
  const label = letters(other.site.split('.')[0] ?? '');
  return [one.owner, one.name].map(letters).some((word) => {
    const [short, long] = word.length < label.length ? [word, label] : [label, word];
    return short.length >= minShared && long.includes(short);
  });
}
