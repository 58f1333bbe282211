/** Whether the server can look for it: words have at least one letter, digit, emoji or sign that can be a name. */
export function canBeSearched(words: string): boolean {
  return /[\p{L}\p{N}\p{So}]/u.test(words);
}
