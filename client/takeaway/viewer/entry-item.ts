import { entryJudgeText, entryText } from '../../evidence/entry-text.ts';
import { directionNames, matchKindNames } from '../../words/words.ts';
import { placeInSource } from '../../evidence/place-in-source.ts';
import type { PageData, PageEntry } from '../page/page-data.ts';
import { element } from './element.ts';

/** One entry of the ledger: what happened, what was said, and where it is written. */
export function entryItem(entry: PageEntry, source: PageData['sources'][number] | undefined): HTMLElement {
  const { kind, at, first, second, capability, context, counted: counts, quote, note } = entry;
  const { dimensions } = entry;
  const about = [capability && `about ${capability}`, context, !counts && 'not counted'].filter(Boolean);
  const aspects = dimensions.map(({ name, direction }) => {
    const { sign, text } = directionNames[direction];
    return `${sign} ${text}: ${name}`;
  });
  return element(
    'li',
    {},
    element('strong', {}, [matchKindNames[kind], at].filter(Boolean).join(', ')),
    element('p', {}, `${first} against ${second}: ${entryText(entry)}`),
    about.length > 0 && element('p', {}, about.join(' · ')),
    quote !== null && element('blockquote', {}, `“${quote}”`),
    note !== null && element('p', {}, note),
    aspects.length > 0 && element('p', {}, aspects.join(' · ')),
    element(
      'p',
      { class: 'quiet' },
      [source?.title ?? entry.source, entryJudgeText(entry, source), placeInSource(entry.locator)]
        .filter(Boolean)
        .join(' · '),
    ),
  );
}
