/** The page of everything that fits these words. */
export function searchAddress(words: string): string {
  return `/search?q=${encodeURIComponent(words)}`;
}
