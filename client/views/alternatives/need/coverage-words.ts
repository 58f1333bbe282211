/** What a coverage says, in sentences. */
import type { Coverage } from '#contract/coverage.ts';
import type { CapabilityName } from '#contract/tool.ts';
import { count, counted } from '../../../words/numbers.ts';

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

type Sets = Pick<Coverage, 'need' | 'sets' | 'uncovered' | 'coveredBy'>;

/** How many tools cover it and by what: "565 tools cover both: 1 as sources state, 564 with general knowledge." */
export function setWords({ need, sets, uncovered, coveredBy }: Sets): string {
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
  if (size > 1) return `No single tool is known to cover ${part}; ${count(size)} together do.`;
  if (uncovered.length > 0) return `Single tools cover ${part}.`;
  const { stated, known } = coveredBy;
  const all = stated + known;
  const tools = `${counted(all, 'tool')} ${all === 1 ? 'covers' : 'cover'} ${part}`;
  if (known === 0) return `${tools}, as sources state.`;
  if (stated === 0) return `${tools}, by general knowledge; no source states it of one.`;
  return `${tools}: ${count(stated)} as sources state, ${count(known)} with general knowledge.`;
}

/** What a cell that rests on general knowledge rests on; null where none does. */
export function knowledgeWords({ knowledge, need }: Pick<Coverage, 'knowledge' | 'need'>): string | null {
  if (knowledge === null) return null;
  const nameOf = (id: string) => need.find((one) => one.id === id)?.name ?? id;
  const rules = knowledge.rules.map(
    ({ about, capabilities }) => `${about} generally offer ${inARow(capabilities.map(nameOf))}`,
  );
  return `${knowledge.title}, ${knowledge.date}: ${rules.join('; ')}`;
}

/** Null when nothing is left over. */
export function uncoveredWords({ uncovered }: Pick<Coverage, 'uncovered'>): string | null {
  return uncovered.length === 0
    ? null
    : `No source says that a tool within these filters offers ${names(uncovered, 'or')}.`;
}

/** "Showing 20 of 212 tools that offer at least one", and how deep was looked where that was cut off. */
export function shownWords({
  need,
  rows,
  total,
  lookedAt,
}: Pick<Coverage, 'need' | 'rows' | 'total' | 'lookedAt'>): string {
  const tools = counted(total, 'tool');
  const shown = rows.length < total ? `Showing ${count(rows.length)} of ${tools}` : tools;
  const offer = total === 1 ? 'offers' : 'offer';
  const what = need.length === 1 ? 'it' : 'at least one';
  const deep =
    lookedAt === null
      ? ''
      : `, of the ${count(lookedAt)} most compared that offer a capability very many tools offer`;
  return `${shown} that ${offer} ${what}${deep}`;
}

/** "Showing 20 of 212 alternatives, best first" */
export function rankedWords({ rows, total }: Pick<Coverage, 'rows' | 'total'>): string {
  const all = counted(total, 'alternative');
  return `${rows.length < total ? `Showing ${count(rows.length)} of ${all}` : all}, best first`;
}
