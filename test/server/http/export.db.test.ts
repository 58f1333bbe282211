import { beforeAll, describe, expect, it } from 'vitest';
import { Fact } from '#contract/interchange.ts';
import { seededServer } from '../../support/server.ts';
import { askForProblem, get } from './get.ts';

let url: string;
beforeAll(async () => {
  ({ url } = await seededServer());
});

describe('GET /api/export', () => {
  it('sends every fact, one a line, as a file', async () => {
    const { status, headers, body } = await get(url, '/api/export');
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('application/x-ndjson');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="?facts\.jsonl"?$/);
    const lines = body.trimEnd().split('\n');
    const matches = lines
      .map((line) => Fact.parse(JSON.parse(line)))
      .filter(({ record }) => record === 'match');
    expect(matches.length).toBeGreaterThan(1000);
  });

  it('sends one table of those of CSV, and GraphML', async () => {
    const { headers, body } = await get(url, '/api/export?format=csv&part=sources.csv');
    expect(headers['content-type']).toContain('text/csv');
    expect(body).toMatch(/^id,title,licence,/);
    expect(body.trimEnd().split('\r\n').length).toBeGreaterThan(5);
    expect((await get(url, '/api/export?format=graphml')).body).toMatch(/<\/graphml>\s*$/);
  });

  it.each([
    ['?format=xlsx', 'format', 'must be one of jsonl, csv, graphml, gexf, cypher'],
    ['?format=csv', 'part', 'must name one of README.txt, tools.csv'],
    ['?format=csv&part=../etc/passwd', 'part', 'must name one of'],
    ['?format=graphml&facts=true', 'facts', 'is for jsonl'],
    ['?facts=maybe', 'facts', 'must be true or false'],
    ['?odd=1', 'odd', 'is not a parameter of this call'],
  ])('%s is 400 and names %s', async (query, path, message) => {
    const problem = await askForProblem(url, `/api/export${query}`);
    expect(problem.status).toBe(400);
    expect(problem.errors).toEqual([{ path, message: expect.stringContaining(message) }]);
  });
});
