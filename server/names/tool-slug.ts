/** Ids of tools, from the keys of their sources. */
import { createHash } from 'node:crypto';

/** The source's key as a URL-safe slug; never empty. */
export function toolSlug(key: string): string {
  const slug = key
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[^a-z0-9]+|[-._]+$/g, '')
    .slice(0, 150);
  return slug === '' ? shortHash(key) : slug;
}

/** The id for a slug that another tool holds: the slug, a dash and six hex digits of sha256(source/key). */
export function disputedId(recordId: string, key: string): string {
  return `${toolSlug(key)}-${shortHash(recordId)}`;
}

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 6);
