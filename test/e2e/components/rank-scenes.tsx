/** A tool's rank with what it is made of, and how ranks are made. */
import { OwnRank } from '../../../client/views/explore/inspector/own-rank.tsx';
import { RankRule } from '../../../client/views/method/rank-rule.tsx';
import { fieldsByType } from '../../../server/scoring/rank/quality-fields.ts';
import { rankOf, rankRule } from '../../../server/scoring/rank/rank.ts';
import type { Scenes } from './say.ts';

const measures = {
  on: '2026-11-23',
  percentiles: [{ type: 'library' as const, signal: 'stars', tools: 921, value: 40_096 }],
};
const rank = rankOf(
  {
    type: 'library',
    status: 'archived',
    signals: [{ name: 'stars', value: 40_096 }],
    known: ['line', 'page', 'licence', 'functions'],
    sources: 1,
    standing: null,
    released: null,
    updated: '2025-11-23',
  },
  measures,
);

const RankOfATool = () =>
  rank && (
    <>
      <h2>A library</h2>
      <OwnRank rank={rank} />
    </>
  );

const HowRanksAreMade = () => (
  <RankRule
    method={{ ...rankRule, ...measures, fields: fieldsByType, ranked: [{ known: 2, tools: 8633 }] }}
  />
);

export const rankScenes: Scenes = { 'rank of a tool': RankOfATool, 'how ranks are made': HowRanksAreMade };
