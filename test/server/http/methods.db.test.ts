/** What each address takes, what it says to other methods, and what is at no address at all. */
import { beforeAll, describe, expect, it } from 'vitest';
import { reads, writes } from '../../../server/api.ts';
import { pages } from '#contract/pages.ts';
import { Problem } from '#contract/problem.ts';
import type { Database } from '../../../server/database/driver.ts';
import { exportCall } from '../../../server/export/export-call.ts';
import { plain } from '../../../server/openapi/plain-routes.ts';
import { seededServer } from '../../support/server.ts';
import { askForProblem, get } from './get.ts';

let url: string;
let db: Database;
beforeAll(async () => {
  ({ url, db } = await seededServer());
});

const every = [...reads, exportCall, ...writes];
const taken = new Map<string, string[]>();
for (const { path, method } of every) taken.set(path, [...(taken.get(path) ?? []), method]);
for (const { path } of Object.values(plain)) taken.set(path, ['GET']);
for (const path of pages.flatMap(({ paths }) => paths)) taken.set(path, ['GET']);
const addresses = [...taken].map(([path, methods]) => ({
  path: path.replaceAll(/\{\w+\}|:\w+/g, 'some-id'),
  methods,
  allow: [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', '),
}));

describe.each(addresses)('$path', ({ path, methods, allow }) => {
  it(`takes ${allow}, and answers 405 to the rest`, async () => {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((one) => !methods.includes(one))) {
      const got = await get(url, path, { method });
      expect([got.status, got.headers.allow], method).toEqual([405, allow]);
      const { detail } = Problem.parse(JSON.parse(got.body));
      expect(detail).toContain(`does not take ${method}`);
    }
    const options = await get(url, path, { method: 'OPTIONS' });
    expect([options.status, options.headers.allow]).toEqual([204, allow]);
  });
});

const jsonCalls = writes.filter(({ body }) => body === 'json');
it.each(jsonCalls)('$method $path takes JSON as its body and nothing else', async ({ path, method }) => {
  const address = `${url}${path.replaceAll(/\{\w+\}/g, 'some-id')}`;
  const json = { 'content-type': 'application/json' };
  const asText = await fetch(address, { method, body: 'left=a' });
  expect(asText.status).toBe(415);
  expect((await fetch(address, { method })).status).toBe(415);
  expect((await fetch(address, { method, headers: json, body: '[]' })).status).toBe(400);
  expect((await fetch(address, { method, headers: json, body: '{"oddity": 1}' })).status).toBe(400);
  expect((await fetch(`${address}?oddity=1`, { method, headers: json, body: '{}' })).status).toBe(400);
  const large = JSON.stringify({ name: 'x'.repeat(200_000) });
  expect((await fetch(address, { method, headers: json, body: large })).status).toBe(413);
});

describe('what is at no address', () => {
  it.each(['/api/nothing', '/api', '/api/tools/a/b/c'])('%s is 404 and says what there is', async (path) => {
    const problem = await askForProblem(url, path, { Accept: 'text/html' });
    expect(problem.status).toBe(404);
    expect(problem.detail).toBe(
      `There is no call GET ${path}. All calls are listed at /llms.txt, with their parameters at /openapi.json.`,
    );
  });

  it.each(['/nothing', '/tools/qwen', '/capabilities/a/b', '/wp-login.php', '/assets/gone.js'])(
    '%s is 404: a page for browsers, a problem for others',
    async (path) => {
      const problem = await askForProblem(url, path);
      expect(problem.status).toBe(404);
      const page = await get(url, path, { headers: { Accept: 'text/html,application/xhtml+xml' } });
      expect(page.status).toBe(404);
      if (!path.startsWith('/assets/')) expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    },
  );

  it.each([
    '/capabilities/no-such-capability',
    '/capabilities/%C3%84!',
    '/families/no-such-family',
    '/alternatives?tool=no-such-tool',
  ])('%s is the page that says so, with 404', async (path) => {
    const page = await get(url, path, { headers: { Accept: 'text/html' } });
    expect([page.status, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(page.body).toContain('<div id="root">');
  });

  it('but what goes by another id now is there, whose page leads on', async () => {
    const [moved] = (
      await db.auto(
        `MATCH (term:Term)-[m:MEANS]->(c:Capability) WHERE m.by = 'rule' AND term.id <> c.id AND NOT EXISTS { (:Capability {id: term.id}) }
         RETURN term.id AS id LIMIT 1`,
      )
    ).records;
    expect((await get(url, `/capabilities/${moved?.get('id')}`)).status).toBe(200);
    expect((await get(url, '/alternatives?tool=gpt-4o')).status).toBe(200);
    expect((await get(url, '/alternatives')).status).toBe(200);
  });

  it.each(pages.flatMap(({ name, paths }) => paths.map((path) => ({ name, path }))))(
    'while the page $path is 200',
    async ({ name, path }) => {
      const id = name === 'family' ? 'gpt-4o' : 'text-input';
      const page = await get(url, path.replace(':id', id), { headers: { Accept: 'text/html' } });
      expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    },
  );
});

it('/robots.txt and /llms.txt are text, and the second names every call', async () => {
  const robots = await get(url, '/robots.txt');
  expect([robots.status, robots.headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(robots.body).toMatch(/^User-agent: \*\n/);
  const llms = await get(url, '/llms.txt');
  expect([llms.status, llms.headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
  for (const { method, path } of every) expect(llms.body).toContain(`\`${method} ${path}\``);
});
