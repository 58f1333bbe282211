import { entryParts, type EntrySeen } from '../../evidence/entry-parts.ts';
import type { PageData } from '../page/page-data.ts';
import { element } from './element.ts';

/** One entry of the ledger, its parts in the order in which the program shows them. */
export function entryItem(entry: EntrySeen, source: PageData['sources'][number] | undefined): HTMLElement {
  const parts = entryParts(entry, source, source?.title ?? entry.source);
  const line = (words: readonly (string | null)[]) => words.filter((part) => part !== null).join(' · ');
  return element(
    'li',
    {},
    element('p', {}, element('strong', {}, parts.first), ` against ${parts.second}: ${parts.result}`),
    element(
      'p',
      { class: 'quiet' },
      line([parts.kind, parts.count, parts.judge, parts.context, parts.apart]),
    ),
    element('p', { class: 'quiet' }, line([parts.origin, parts.place])),
    parts.note !== null && element('p', {}, parts.note),
    parts.quote !== null && element('blockquote', {}, `“${parts.quote}”`),
    parts.aspects.length > 0 && element('p', {}, parts.aspects.join(' · ')),
    parts.review !== null && element('p', {}, parts.review),
  );
}
