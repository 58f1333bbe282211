/** Whether a source says under which licence its data stands, in words that somebody else can look up. */
import spdxIds from 'spdx-license-ids/index.json' with { type: 'json' };
import deprecatedIds from 'spdx-license-ids/deprecated.json' with { type: 'json' };

const ids: readonly string[] = [...spdxIds, ...deprecatedIds];
const fold = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9.+]/g, '');
const byFold = new Map(ids.map((id) => [fold(id), id]));
/** Said where there is no licence of the list. */
const plainWords = new Set(['facts only', 'proprietary', 'public domain', 'custom']);
const reference = /^(?:DocumentRef-[\w.-]+:)?LicenseRef-[\w.-]+$/u;

/**
 * What is wrong with a licence; undefined when nothing is. Good are SPDX ids, also joined by AND, OR and WITH,
 * `LicenseRef-NAME`, a few plain words, and a sentence: where no licence is stated, it says what was taken.
 */
export function licenceProblem(text: string): string | undefined {
  if (/^(unknown|none|todo|tbd|n\/?a|\?+|-+)$/i.test(text))
    return 'does not say whether the data may be used: name the licence, or say in a sentence what was taken where none is stated';
  if (plainWords.has(text.toLowerCase()) || isSentence(text)) return undefined;
  const named = text
    .replaceAll(/[()]/g, ' ')
    .split(/\s+(?:AND|OR)\s+/)
    .map((part) => part.trim().split(/\s+WITH\s+/)[0] ?? '');
  const wrong = named.find((one) => !ids.includes(one.replace(/\+$/, '')) && !reference.test(one));
  if (wrong === undefined) return undefined;
  const near = nearest(wrong);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  return `"${wrong.slice(0, 60)}" is no SPDX licence id.${hint} Give one (spdx.org/licenses), LicenseRef-NAME, "facts only", "proprietary" or "public domain", or say in a sentence what was taken`;
}

/** Four words or more, which no id has. */
const isSentence = (text: string): boolean =>
  !/\s(?:AND|OR|WITH)\s/.test(text) && text.split(/\s+/).length >= 4;

/** The id that is written nearly so: in other case or marks, without "licence", or with its version's zero left out. */
function nearest(text: string): string | undefined {
  const bare = fold(text.replaceAll(/\b(?:the|licen[cs]e|version)\b/gi, ' ').replaceAll(/\bv(?=\d)/gi, ''));
  const spellings = [bare, `${bare}.0`, bare.replace(/\.0$/, ''), `${bare}only`, `${bare}.0only`];
  for (const one of spellings) {
    const found = byFold.get(one);
    if (found !== undefined) return found;
  }
  return ids.find((id) => bare.length > 4 && fold(id).startsWith(bare));
}
