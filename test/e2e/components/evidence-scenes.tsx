/** Evidence as it is listed everywhere: totals, the entries that count, and those apart from them. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import type { MatchEntry } from '#contract/match.ts';
import { matchSumsQuery } from '../../../client/api/ledger-queries.ts';
import { countedMatchesQuery, matchesQuery } from '../../../client/api/ledger-queries.ts';
import { sourcesQuery } from '../../../client/api/queries.ts';
import { EntriesList } from '../../../client/evidence/entries-list.tsx';
import { entry } from '../../client/takeaway/taken.ts';
import type { Scenes } from './say.ts';

const battle = (id: string, change: Partial<MatchEntry>): MatchEntry => ({
  ...entry(''),
  id,
  kind: 'battle',
  sourceTitle: 'An arena',
  judge: 'a model',
  note: null,
  dimensions: [],
  ...change,
});
const whole = battle('e1', { count: 1024, wins: 300, losses: 700, ties: 24 });
const turned = battle('e2', {
  first: whole.second,
  second: whole.first,
  count: 100,
  wins: 60,
  losses: 40,
  quote: 'Beta is quicker.',
  review: { state: 'confirmed', at: '2026-12-01T09:00:00Z', by: 'Ada', reason: null, source: 'corrections' },
});
const apart = battle('e3', {
  count: 700,
  wins: 200,
  losses: 500,
  context: 'Coding',
  counted: false,
  included: true,
});
const filter = { tool: 'tool:a', against: 'tool:b' };

const pageOf = (items: MatchEntry[]) => ({
  pages: [{ total: items.length, counted: items.length, sum: 0, byKind: [], items, next: null }],
  pageParams: [undefined],
});
const partOf = (entries: number, matches: number, counts: boolean) => ({
  source: 'wildbench',
  sourceTitle: 'An arena',
  kind: 'battle' as const,
  judge: 'a model',
  month: null,
  counts,
  included: !counts,
  entries,
  matches,
});

function EntriesOfPair() {
  const [client] = useState(() => {
    const made = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
    made.setQueryData(sourcesQuery().queryKey, { total: 0, items: [], next: null });
    made.setQueryData(matchSumsQuery(filter).queryKey, {
      items: [partOf(2, 1124, true), partOf(1, 700, false)],
    });
    made.setQueryData(countedMatchesQuery(filter).queryKey, pageOf([whole, turned]));
    made.setQueryData(matchesQuery({ ...filter, counted: 'no' }).queryKey, pageOf([apart]));
    return made;
  });
  return (
    <QueryClientProvider client={client}>
      <EntriesList filter={filter} />
    </QueryClientProvider>
  );
}

export const evidenceScenes: Scenes = { 'entries of a pair': EntriesOfPair };
