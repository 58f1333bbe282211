/** Whether the index's fuzzy search takes `word` for `other`: one letter more, less, another, or two swapped. Pure. */
export function oneLetterOff(word: string, other: string): boolean {
  const [a, b] = [[...word], [...other]];
  if (a.length < 4 || /\d/.test(word) || Math.abs(a.length - b.length) > 1) return false;
  const start = a.findIndex((letter, i) => letter !== b[i]);
  if (start === -1) return true;
  const rest = (letters: readonly string[], from: number) => letters.slice(from).join('');
  return (
    rest(a, start + 1) === rest(b, start + 1) ||
    rest(a, start) === rest(b, start + 1) ||
    rest(a, start + 1) === rest(b, start) ||
    (a[start] === b[start + 1] && a[start + 1] === b[start] && rest(a, start + 2) === rest(b, start + 2))
  );
}
