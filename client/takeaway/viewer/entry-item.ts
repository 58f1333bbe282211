import { resultWords } from '../../graph/lead-words.ts';
import { counted } from '../../numbers.ts';
import { directionNames, matchKindNames } from '../../words.ts';
import { placeWords } from '../../views/explore/inspector/entry-story.ts';
import type { PageEntry } from '../page/page-data.ts';
import { element } from './element.ts';

/** One entry of the ledger: what happened, what was said, and where it is written. */
export function entryItem(entry: PageEntry, source: string): HTMLElement {
  const { kind, at, first, second, capability, context, judge, counted: counts, quote, note } = entry;
  const { count, wins, losses, ties, unjudged, dimensions } = entry;
  const about = [capability && `about ${capability}`, context, !counts && 'not counted'].filter(Boolean);
  const aspects = dimensions.map(({ name, direction }) => {
    const { sign, text } = directionNames[direction];
    return `${sign} ${text}: ${name}`;
  });
  // Beside a capability the results are the tool's.
  const [subject, other] = entry.besideCapability ? [second, first] : [first, second];
  return element(
    'li',
    {},
    element('strong', {}, [matchKindNames[kind], at].filter(Boolean).join(', ')),
    element(
      'p',
      {},
      `${subject} beside ${other}: ${counted(count, 'match', 'matches')}, ${resultWords(wins, losses, ties, unjudged)}`,
    ),
    about.length > 0 && element('p', {}, about.join(' · ')),
    quote !== null && element('blockquote', {}, `“${quote}”`),
    note !== null && element('p', {}, note),
    aspects.length > 0 && element('p', {}, aspects.join(' · ')),
    element(
      'p',
      { class: 'quiet' },
      [source, judge && `judged by ${judge}`, placeWords(entry)].filter(Boolean).join(' · '),
    ),
  );
}
