import type { Take } from './take.ts';

const maxNameLength = 80;

/** `match-graph-claude-haiku-3-2026-11-23.svg`: safe on every system. */
export function fileName({ title, date }: Pick<Take, 'title' | 'date'>, extension: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/\.+(?=-|$)|^[-.]+/g, '')
    .slice(0, maxNameLength)
    .replace(/[-.]+$/, '');
  return `${words || 'match-graph'}-${date}${extension}`;
}
