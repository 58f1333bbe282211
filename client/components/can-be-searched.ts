/** Whether the server can look for it: words have at least one letter or digit. */
export function canBeSearched(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}
