/** Names short enough for the map, so cut that what differs between them stays. Pure. */

/** Letters of a label: in a pill, and below a disc where there is less and less room. */
export const labelLengths = { pill: 26, tight: 14, least: 8 };

/** The name without a vendor in front: "Qwen: Qwen3.5-27B". */
export function ownName(name: string): string {
  return name.replace(/^[^:]{1,24}: (?=\S{3})/, '');
}

/**
 * What a name can be cut to, best first. It depends on this name alone, so that a node's box stays what it is while others
 * come and go. Cut in the middle: names differ at their start (the make) and at their end (size, version, date).
 */
export function shortForms(name: string, most: number): readonly string[] {
  const own = ownName(name);
  if (lettersOf(own).length <= most) return [own];
  const bare = withoutLastWord(own);
  const forms = [
    ...(bare === null ? [] : [cutInMiddle(bare, most, 0.55)]),
    ...[0.55, 0.3, 0.75].map((head) => cutInMiddle(own, most, head)),
  ];
  return [...new Set(forms)];
}

/**
 * A label for each name, none longer than `most` letters. A last word that several share ("Instruct") goes first; of two
 * names that would be cut to one label the later is cut otherwise, as long as that tells them apart.
 */
export function shortNames(names: readonly string[], most: number): ReadonlyMap<string, string> {
  const once = [...new Set(names)];
  const shared = sharedLastWords(once);
  const taken = new Set(once.map(ownName).filter((own) => lettersOf(own).length <= most));
  const labels = new Map<string, string>();
  for (const name of once) {
    const forms = shortForms(name, most);
    const own = ownName(name);
    const bareFirst = shared.has(lastWord(own)?.toLowerCase() ?? '') || withoutLastWord(own) === null;
    const inOrder = bareFirst || forms.length === 1 ? forms : [...forms.slice(1), ...forms.slice(0, 1)];
    const label = (forms.length > 1 && inOrder.find((form) => !taken.has(form))) || inOrder[0] || own;
    taken.add(label);
    labels.set(name, label);
  }
  return labels;
}

/** So many names share a word before it says nothing. */
const several = 3;

function sharedLastWords(names: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const name of names) {
    const word = lastWord(ownName(name))?.toLowerCase();
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= several).map(([word]) => word));
}

/** A word of letters alone at the end, with something before it: of "Llama 3.1 8B Instruct", and of "Phi-3-mini-instruct". */
const ending = /^(.{4,}?)[\s_-]+(\p{L}{2,})$/u;

function lastWord(name: string): string | null {
  return ending.exec(name)?.[2] ?? null;
}

function withoutLastWord(name: string): string | null {
  return ending.exec(name)?.[1] ?? null;
}

/** `head`: which share of the letters is from the start. */
function cutInMiddle(name: string, most: number, head: number): string {
  const letters = lettersOf(name);
  if (letters.length <= most) return name;
  const first = Math.max(1, Math.round((most - 1) * head));
  const start = letters.slice(0, first).join('').trimEnd();
  const end = letters
    .slice(letters.length - (most - 1 - first))
    .join('')
    .trimStart();
  return `${start}…${end}`;
}

function lettersOf(text: string): readonly string[] {
  return [...text];
}
