/** What a coverage says, in sentences. */
import type { Coverage } from '#contract/coverage.ts';
import type { CapabilityName } from '#contract/tool.ts';
import { count, counted } from '../../../numbers.ts';

/** "a", "a and b", "a, b and c". */
export function inARow(words: readonly string[], and = 'and'): string {
  const [last] = words.slice(-1);
  if (last === undefined) return '';
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}

const names = (capabilities: readonly CapabilityName[], and: 'and' | 'or') =>
  inARow(
    capabilities.map(({ name }) => name),
    and,
  );

/** How many tools it takes: "One tool is enough for all 3.", "2 tools together offer all 3.", "… 2 of 3: …". */
export function setWords({ need, sets, uncovered }: Pick<Coverage, 'need' | 'sets' | 'uncovered'>): string {
  const size = sets[0]?.length ?? 0;
  if (size === 0) return `No source says that a tool within these filters offers ${names(need, 'or')}.`;
  const covered = need.length - uncovered.length;
  const part =
    need.length === 1
      ? 'it'
      : uncovered.length > 0
        ? `${covered} of the ${count(need.length)}`
        : need.length === 2
          ? 'both'
          : `all ${count(need.length)}`;
  if (size > 1) return `${count(size)} tools together offer ${part}.`;
  // Others may be enough too; that one is says nothing of how many do.
  return need.length === 1 ? 'One tool is enough.' : `One tool is enough for ${part}.`;
}

/** Null when nothing is left over. */
export function uncoveredWords({ uncovered }: Pick<Coverage, 'uncovered'>): string | null {
  return uncovered.length === 0
    ? null
    : `No source says that a tool within these filters offers ${names(uncovered, 'or')}.`;
}

/** "Showing 20 of 212 tools that offer at least one", and how deep was looked where that was cut off. */
export function shownWords({ need, rows, total, lookedAt }: Coverage): string {
  const tools = counted(total, 'tool');
  const shown = rows.length < total ? `Showing ${count(rows.length)} of ${tools}` : tools;
  const offer = total === 1 ? 'offers' : 'offer';
  const what = need.length === 1 ? 'it' : 'at least one';
  const deep =
    lookedAt === null ? '' : `, of the ${count(lookedAt)} looked at for a capability that very many offer`;
  return `${shown} that ${offer} ${what}${deep}`;
}
