/** What stands around the opening of the map, from answers given by hand: lenses, panel, tiles, and the list of a phone. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ComponentType } from 'react';
import type { Overview } from '#contract/graph.ts';
import type { Rating, RatingBoard } from '#contract/rating.ts';
import type { RatingHighlights, Ratings } from '#contract/ratings.ts';
import type { SourceList } from '#contract/source.ts';
import type { AreaList } from '#contract/capabilities.ts';
import { type ExploreState, opening, printExplore } from '../../../client/addresses/url-state.ts';
import { areasQuery } from '../../../client/api/capability-queries.ts';
import { sourcesQuery } from '../../../client/api/queries.ts';
import { highlightsQuery, ratingsQuery, ratingTablesQuery } from '../../../client/api/rating-queries.ts';
import { ExploreContext } from '../../../client/explore/explore-context.ts';
import { LensChoice } from '../../../client/views/explore/opening/lens-choice.tsx';
import { StartPanel } from '../../../client/views/explore/inspector/start-panel.tsx';
import { capability, overviewOf, tool } from '../../client/facts.ts';
import type { Say, Scenes } from './say.ts';

const named = (id: string) => ({ id: id.toLowerCase().replaceAll(' ', '-'), name: id });
const board = (more: Partial<RatingBoard>): RatingBoard => ({
  source: 'arena',
  sourceTitle: 'Arena results',
  label: 'Arena overall',
  snapshot: '2026-03-01',
  stale: false,
  kind: 'battle',
  judge: 'Judy',
  judgeCompetes: [],
  context: null,
  part: 'context',
  matches: 9000,
  tools: 12,
  rated: 12,
  classes: 4,
  leader: named('Model 1'),
  ...more,
});
const boards = [
  board({}),
  board({ source: 'speech', sourceTitle: 'Speech', label: 'Speech to text (Speech)', judge: null }),
  board({ context: 'code', label: 'Arena: code', part: 'breakdown' }),
  board({ source: 'none', label: 'None', rated: 0 }),
];

/** Twelve models in four classes of three, ten points apart. */
const rows: readonly Rating[] = Array.from({ length: 12 }, (_, at) => {
  const first = Math.floor(at / 3) * 3;
  return {
    tool: {
      ...named(at === 1 ? 'Model 2 with a name so long that no line of a panel holds it' : `Model ${at + 1}`),
      type: 'model',
      vendor: 'Acme',
    },
    rating: 60 - 10 * at,
    low: 45 - 10 * at,
    high: 75 - 10 * at,
    rankLow: first + 1,
    rankHigh: first + 3,
    class: first / 3 + 1,
    share: 0.5 - at / 30,
    matches: 1500,
    wins: 700,
    losses: 700,
    ties: 100,
    opponents: 11,
    apart: at === 11 ? null : at % 3 === 2,
  };
});
const classes = [1, 2].map((own) => {
  const items = rows.filter((row) => row.class === own);
  return { class: own, total: items.length, items };
});
const separated: Ratings['separated'] = {
  of: 11,
  neighbours: 3,
  medianRanks: 3,
  next: null,
  text: '3 of 11.',
};
const headline =
  '12 models, 9,000 judged head-to-head comparisons: Model 1 and 2 more lead. Arena results, 2026-03-01.';
const highlights: RatingHighlights = {
  ...board({}),
  headline,
  reference: named('Model 1'),
  leading: classes,
  contests: {
    total: 7,
    items: [
      {
        first: named('Model 1'),
        second: named('Model 3'),
        matches: 300,
        wins: 150,
        losses: 140,
        ties: 10,
        share: 0.5167,
        low: 0.46,
        high: 0.573,
      },
    ],
  },
  surprises: {
    total: 2,
    items: [
      {
        smaller: named('Model 3'),
        larger: named('Model 9'),
        smallerBillions: 8,
        largerBillions: 70,
        met: { wins: 60, losses: 30, ties: 10 },
      },
      {
        smaller: named('Model 4'),
        larger: named('Model 12'),
        smallerBillions: 0.5,
        largerBillions: 7,
        met: null,
      },
    ],
  },
  separated,
};
const whole: Ratings = {
  ...board({}),
  headline,
  method: { name: 'A method', text: 'Its text.', ties: 0.1 },
  reference: named('Model 1'),
  total: rows.length,
  items: [...rows],
  next: null,
  unrated: [],
  checks: [],
  separated,
  fragility: null,
  closest: [],
  surprises: [],
  vendors: [],
};
const sources: SourceList = {
  total: 1,
  items: [
    {
      id: 'arena',
      title: 'Arena results',
      licence: 'MIT',
      snapshot: '2026-03-01',
      staleAfterDays: null,
      url: null,
      judge: 'Judy',
      attribution: null,
      records: 12,
      entries: 66,
      matches: 9000,
      importedAt: null,
      judgeCompetes: [],
      stale: false,
    },
  ],
  next: null,
};
const functionOf = (id: string) => ({ id, name: id, description: null, tools: 3 });
const areas: AreaList = {
  items: [
    { area: 'Coding', functions: ['a', 'b', 'c'].map(functionOf) },
    { area: 'Speech and audio', functions: ['d'].map(functionOf) },
  ],
};
const small = overviewOf([tool('a', { name: 'A' }), capability('useful', { name: 'useful answers' })], []);
const overview: Overview = {
  ...small,
  totals: {
    ...small.totals,
    tools: 1010,
    byType: [
      { type: 'mcp-server', total: 700 },
      { type: 'model', total: 300 },
      { type: 'prompt', total: 10 },
    ],
  },
};

function client(): QueryClient {
  const answers = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
  answers.setQueryData(ratingTablesQuery().queryKey, { total: boards.length, items: boards, next: null });
  answers.setQueryData(highlightsQuery({}).queryKey, highlights);
  answers.setQueryData(ratingsQuery(board({})).queryKey, { pages: [whole], pageParams: [undefined] });
  answers.setQueryData(sourcesQuery().queryKey, sources);
  answers.setQueryData(areasQuery().queryKey, areas);
  return answers;
}

const around =
  (
    Part: ComponentType<{ state: ExploreState; go: (next: ExploreState) => void }>,
    lens: ExploreState['lens'] = null,
  ) =>
  ({ say }: { say: Say }) => {
    const state = { ...opening, lens };
    const go = (next: ExploreState) => say(printExplore(next) || 'the opening');
    return (
      <QueryClientProvider client={client()}>
        <ExploreContext value={{ state, go, picture: undefined }}>
          <Part state={state} go={go} />
        </ExploreContext>
      </QueryClientProvider>
    );
  };

export const openingScenes = {
  lenses: around(LensChoice),
  'opening panel': around(() => <StartPanel overview={overview} />),
  'most compared': around(() => <StartPanel overview={overview} />, 'most-compared'),
} satisfies Scenes;
