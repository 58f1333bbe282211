import { beforeAll, describe, expect, it } from 'vitest';
import { search as call } from '#contract/search.ts';
import { family } from '../../../server/answers/families.ts';
import { search } from '../../../server/answers/search.ts';
import { tool } from '../../../server/answers/tools.ts';
import type { Database } from '../../../server/database/driver.ts';
import { verify } from '../../../server/verify/verify.ts';
import { seededDatabase } from '../../support/databases.ts';

let db: Database;
beforeAll(async () => {
  db = await seededDatabase();
});

describe('on the seeds', () => {
  it.each([
    ['GPT-4 Turbo', 'gpt-4-turbo'],
    ['Claude Sonnet', 'claude-sonnet'],
    ['Mistral Medium', 'mistral-medium'],
    ['mistral-medium', 'mistral-medium'],
    ['DeepSeek', 'deepseek'],
    ['claude 3.5 sonnet', 'claude-sonnet'],
  ])(
    'a search for "%s" leads to the family, and says which version holds matches and a price',
    async (q, id) => {
      const { families } = await search(db, call.input.parse({ q }));
      expect(families[0]?.id).toBe(id);
      expect(families[0]?.mostMatched?.timesMatched).toBeGreaterThan(0);
      expect(families[0]?.newestPriced?.lowestInputPerMillion).toBeGreaterThan(0);
    },
  );

  it('what is called so is no slip for the name of a family, and what is not may be one', async () => {
    const familiesFor = async (q: string) => (await search(db, call.input.parse({ q }))).families;
    expect(await familiesFor('Notion')).toEqual([]);
    expect((await familiesFor('claude sonet')).map(({ id }) => id)).toContain('claude-sonnet');
  });

  it('the snapshot of GPT-4 Turbo that holds the matches and the name that holds the price are of one family', async () => {
    const { versions } = await family(db, { id: 'gpt-4-turbo' });
    const most = Math.max(...versions.map(({ timesMatched }) => timesMatched));
    expect(versions.find(({ version }) => version?.startsWith('2024-04-09'))?.timesMatched).toBe(most);
    expect(versions.some(({ lowestInputPerMillion }) => lowestInputPerMillion !== null)).toBe(true);
  });

  it('the rival of the reference page is a version of Claude Sonnet', async () => {
    const { family: of, version } = await tool(db, { id: 'claude-3.5-sonnet' });
    expect([of?.name, version?.slice(0, 3)]).toEqual(['Claude Sonnet', '3.5']);
  });

  it('GPT-4 32K, whose maker no source states, is made by whom its family is', async () => {
    const { vendor, vendorFrom } = await tool(db, { id: 'gpt-4-32k' });
    expect([vendor, vendorFrom]).toEqual(['OpenAI', 'family']);
    const { hits } = await search(db, call.input.parse({ q: 'GPT-4 32K not from OpenAI', limit: 50 }));
    expect(hits.map(({ id }) => id)).not.toContain('gpt-4-32k');
  });

  it('Claude Sonnet holds no tool of another maker', async () => {
    const rows = await db.auto(`MATCH (f:Family {id: 'claude-sonnet'})<-[:VERSION_OF]-(t:Tool)
      WHERE t.vendor <> 'Anthropic' RETURN t.id AS id`);
    expect(rows.records.map((row) => String(row.get('id')))).toEqual([]);
  });
});

it('and all else that is derived of the seeds is what the ledger adds up to', async () => {
  expect(await verify(db)).toEqual([]);
});
