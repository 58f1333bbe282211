/** One question, one answer: panel, list, switch planner, HTTP and command line give the alternatives in one order. */
import { beforeAll, describe, expect, it } from 'vitest';
import { Alternatives, alternatives as listCall } from '#contract/alternatives.ts';
import { SwitchPlan, switchPlan as switchCall } from '#contract/coverage.ts';
import { seededAddress } from '../../support/databases.ts';
import { maxListed } from '../../../client/views/explore/inspector/best-alternatives.tsx';
import { shownInPanel } from '../../support/panel-alternatives.tsx';
import { runProgram } from '../../support/program.ts';
import { seededServer } from '../../support/server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { ask } from '../http/get.ts';

const limit = 12;
let url: string;
let env: Record<string, string>;
beforeAll(async () => {
  ({ url } = await seededServer());
  const { uri, username, password, database } = await seededAddress();
  env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
});

async function told(...args: string[]): Promise<unknown> {
  const folder = temporaryFolder();
  const program = runProgram('cli', { args: [...args, '--json'], env, folder });
  expect([await program.ended, program.errors()]).toEqual([0, '']);
  return JSON.parse(program.output());
}

const orderOf = (rows: readonly { readonly tool: { readonly id: string } }[]) =>
  rows.map(({ tool }) => tool.id);

describe('what can replace a tool', () => {
  it.each([
    ['openai-gpt-4-turbo', {}],
    ['zapier', {}],
    ['qwen-qwen3.5-27b', { must: 'translation,reasoning', pricing: 'paid' }],
  ])('%s %j has one order wherever it is asked', async (id, filters) => {
    const list = await ask(url, listCall, { id, limit, ...filters });
    const plan = await ask(url, switchCall, { id, limit, ...filters });
    const options = Object.entries(filters).flatMap(([name, value]) => [`--${name}`, value]);
    const cliList = Alternatives.parse(await told('alternatives', id, '--limit', String(limit), ...options));
    const cliPlan = SwitchPlan.parse(await told('switch', id, '--limit', String(limit), ...options));

    const order = orderOf(list.items);
    expect(order).toHaveLength(limit);
    expect(orderOf(plan.coverage.rows)).toEqual(order);
    expect(plan.coverage.total).toBe(list.total);
    expect(plan.best?.tool.id).toBe(order[0]);
    expect(orderOf(cliList.items)).toEqual(order);
    expect(orderOf(cliPlan.coverage.rows)).toEqual(order);
    expect(cliPlan).toEqual(plan);
    expect(plan.lost).toEqual(list.items[0]?.missing);
    expect(plan.unsaid).toEqual(list.items[0]?.unsaid);
    const [{ why, result, priceRatio, upkeep } = {}] = list.items;
    expect(plan).toMatchObject({ why, result, priceRatio, upkeep });
    // What the matrix marks as lost is what the list calls lost; all else that is not offered is unsaid.
    const must = new Set(plan.must.map((one) => one.id));
    for (const [i, { cells }] of plan.coverage.rows.entries()) {
      const ids = (some: readonly { readonly id: string }[] = []) =>
        some.flatMap((one) => (must.has(one.id) ? one.id : [])).toSorted();
      const marked = cells.filter(({ lacking }) => lacking).map(({ capability }) => ({ id: capability }));
      expect(ids(marked), order[i]).toEqual(ids(list.items[i]?.missing));
    }
  });

  it.each(['openai-gpt-4-turbo', 'zapier', 'gemini-1.5-pro'])(
    '%s has that order in the panel, as it is rendered',
    async (id) => {
      const order = orderOf((await ask(url, listCall, { id, limit })).items);
      const answer = await ask(url, listCall, { id, limit: maxListed });
      expect(shownInPanel(answer)).toEqual(order.slice(0, maxListed));
      // The panel adds no order of its own: what is answered the other way round stands the other way round.
      const turned = { ...answer, items: answer.items.toReversed() };
      expect(shownInPanel(turned)).toEqual(order.slice(0, maxListed).toReversed());
    },
  );
});
