import { beforeAll, expect, it } from 'vitest';
import { noRivalBeatsIt } from '#contract/result-text.ts';
import { rates } from '../../../server/answers/rates.ts';
import { rivals } from '../../../server/answers/rivals.ts';
import type { Database } from '../../../server/database/driver.ts';
import { scratchDatabase } from '../../support/databases.ts';

const many = 5_200;

let db: Database;
beforeAll(async () => {
  db = await scratchDatabase();
  // The weakest of them beats it, and is more than anybody looks at.
  await db.auto(
    `CREATE (hub:Node:Tool {id: 'hub', ref: 'tool:hub', name: 'Hub', type: 'model', timesMatched: 1, pricing: 'unknown', free: '{"free":"unknown","paid":false,"note":null,"ways":[]}',
                           sources: [], ghost: false, openWeights: null})
     WITH hub
     UNWIND range(1, $many) AS n
     CREATE (hub)-[:MATCHED_AGAINST {source: 's', low: 'tool:hub', high: 'tool:z' + n, pair: 'tool:hub|tool:z' + n,
               strength: n + 1, matches: n + 1, wins: CASE n WHEN 1 THEN 0 ELSE n + 1 END,
               losses: CASE n WHEN 1 THEN 2 ELSE 0 END, ties: 0, unjudged: 0, kinds: ['battle']}]->
            (:Node:Tool {id: 'z' + n, ref: 'tool:z' + n, name: 'Z ' + n, type: 'model'})`,
    { many },
  );
});

it('a tool with more rivals than are looked at says so, and nothing is concluded of the others', async () => {
  const answer = await rivals(db, { id: 'hub', limit: 5 });
  expect(answer).toMatchObject({
    complete: false,
    behind: 0,
    wonMore: 0,
    rivals: 5_000,
    lookedAt: 5_000,
  });
  expect(noRivalBeatsIt(answer)).toBe(false);
  expect(answer.items).toHaveLength(5);
});

it('votes on such a tool are found by the qualities there are', async () => {
  expect(await rates(db, { tool: 'hub', limit: 5 })).toMatchObject({ total: 0, complete: true });
});
