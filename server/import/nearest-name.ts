/** Names for whoever mistook one: what was probably meant, and what there is. */

/** The name that was probably meant: the same but for case and marks, or but for a letter or two. */
export function nearestName(text: string, names: readonly string[]): string | undefined {
  const wanted = plain(text);
  const same = names.find((name) => plain(name) === wanted);
  if (same !== undefined) return same;
  const most = Math.min(2, Math.floor(wanted.length / 3));
  const [best] = names
    .map((name) => ({ name, steps: stepsBetween(wanted, plain(name)) }))
    .toSorted((a, b) => a.steps - b.steps);
  return best !== undefined && best.steps <= most ? best.name : undefined;
}

const namesTold = 30;

/** `a, b and 7 more`: the names that there are, as far as somebody reads them. */
export function namesInWords(names: readonly string[]): string {
  const more = names.length > namesTold ? ` and ${names.length - namesTold} more` : '';
  return `${names.slice(0, namesTold).join(', ')}${more}`;
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Letters to add, take off, change or swap with the next one to make one text of the other. */
function stepsBetween(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...one].entries()) {
    const row = [i + 1];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (above[j - 1] ?? 0) + (letter === other[j - 1] ? 0 : 1);
      const isSwapped = i > 0 && j > 1 && letter === other[j - 2] && one[i - 1] === other[j - 1];
      const swap = isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, change, swap));
    }
    before = above;
    above = row;
  }
  return above[other.length] ?? one.length;
}
