import type { Picture } from '../graph/picture/picture.ts';

/** Refs of the nodes whose name, vendor or id holds all the words, in the picture's order; null for no words. */
export function foundIn(picture: Picture | undefined, words: string): readonly string[] | null {
  const parts = words
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part !== '');
  if (parts.length === 0) return null;
  return (picture?.nodes ?? [])
    .filter(({ node }) => {
      const text = `${node.name} ${node.vendor ?? ''} ${node.id}`.toLowerCase();
      return parts.every((part) => text.includes(part));
    })
    .map(({ node }) => node.ref);
}
