/** What people mean by a name or a denial, on the seeds. */
import { beforeAll, describe, expect, it, test } from 'vitest';
import { search } from '#contract/search.ts';
import { tool } from '#contract/tool.ts';
import { seededServer } from '../../support/server.ts';
import { ask } from './get.ts';

let url: string;
beforeAll(async () => {
  ({ url } = await seededServer());
});
const found = (q: string, more: Record<string, string | number> = {}) =>
  ask(url, search, { q, limit: 50, ...more });

test.each([
  ['Photoshop', 'Adobe Photoshop'],
  ['Illustrator', 'Adobe Illustrator'],
  ['Acrobat', 'Adobe Acrobat'],
  ['Firefly', 'Adobe Firefly'],
  ['Copilot', 'GitHub Copilot'],
  ['Perplexity', 'Perplexity AI'],
  ['Claude', 'Claude'],
  ['Gemini', 'Gemini'],
  ['Whisper', 'Whisper'],
  ['ChatGPT', 'ChatGPT'],
  ['Sora', 'Sora'],
  ['Llama', 'LLaMA'],
  ['Lambda', 'AWS Lambda'],
  ['S3', 'Amazon Simple Storage Service (S3)'],
  ['EC2', 'Amazon EC2'],
  ['DynamoDB', 'Amazon DynamoDB'],
  ['Redshift', 'Amazon Redshift'],
  ['Athena', 'Amazon Athena'],
  ['Bedrock', 'Amazon Bedrock'],
  ['SageMaker', 'AWS SageMaker'],
  ['Polly', 'Amazon Polly'],
  ['Rekognition', 'Amazon Rekognition'],
  ['Textract', 'Amazon Textract'],
  ['BigQuery', 'Google BigQuery'],
  ['Vertex AI', 'Google Vertex AI'],
  ['Cloud Run', 'Google Cloud Run'],
  ['Drive', 'Google Drive'],
  ['Docs', 'Google Docs'],
  ['Sheets', 'Google Sheets'],
  ['Cosmos DB', 'Azure CosmosDB'],
  ['Teams', 'Microsoft Teams'],
  ['Outlook', 'Microsoft Outlook'],
  ['Postgres', 'PostgreSQL'],
  ['K8s', 'Kubernetes'],
  ['Jira', 'Jira'],
  ['Confluence', 'Confluence'],
  ['Trello', 'Trello'],
  ['Power BI', 'Power BI'],
  ['Translate', 'Translate'],
])('%s means %s, and no server for it', async (name, meant) => {
  const { hits } = await found(name, { kind: 'tool' });
  expect(hits[0]?.name).toBe(meant);
  expect(hits[0]?.type).not.toBe('mcp-server');
});

describe('what can replace a product', () => {
  test.each([
    ['Photoshop alternative', 'Adobe Photoshop'],
    ['something like Perplexity', 'Perplexity AI'],
    ['anything but Photoshop', 'Adobe Photoshop'],
  ])('%s', async (query, name) => {
    const { named, hits } = await found(query);
    expect(named.map((one) => one.name)).toEqual([name]);
    expect(hits[0]?.why.text).toMatch(`Alternative to ${name}`);
    for (const { type } of hits.slice(0, 5)) expect(type).not.toBe('mcp-server');
  });

  it('is no server for it where the product itself is not here, which is said', async () => {
    const { notes, hits } = await found('Excel alternative');
    expect(notes.join('\n')).toMatch(/“excel” itself is not in our data, only MCP servers for it/);
    expect(hits.length).toBeGreaterThan(5);
    for (const { type } of hits) expect(type).not.toBe('mcp-server');
  });
});

describe('what is denied', () => {
  it('is in no hit', async () => {
    for (const { name } of (await found('speech to text other than Whisper')).hits)
      expect(name.toLowerCase()).not.toMatch(/\bwhisper\b/);
    for (const { type } of (await found('web scraping, not an mcp server')).hits)
      expect(type).not.toBe('mcp-server');
    const { hits, read } = await found('image generation, no Google or OpenAI');
    expect(read.map(({ what, value, from }) => [what, value, from]).slice(0, 2)).toEqual([
      ['notVendor', 'Google', 'no Google'],
      ['notVendor', 'OpenAI', 'or OpenAI'],
    ]);
    for (const { vendor, name } of hits) expect([vendor, name]).not.toContain('Google');
    for (const { vendor } of hits) expect(vendor).not.toBe('OpenAI');
    for (const { vendor } of (await found('avoid AWS, object storage')).hits)
      expect(['AWS', 'Amazon', 'Amazon Web Services']).not.toContain(vendor);
  });
});

describe('what is asked for besides', () => {
  it('is an order: the cheapest, the newest', async () => {
    const cheap = (await found('cheapest model')).hits.map((hit) => hit.lowestInputPerMillion ?? Infinity);
    expect(cheap.length).toBeGreaterThan(10);
    expect(cheap).toEqual(cheap.toSorted((a, b) => a - b));
    const { hits, read } = await found('newest models');
    expect(read[0]).toEqual({ what: 'sort', value: 'newest', from: 'newest' });
    const days = hits.map(({ released }) => released ?? '');
    expect(days).toEqual(days.toSorted().toReversed());
    expect(days.at(-1)).not.toBe('');
  });

  it('is a date', async () => {
    const { hits, read } = await found('models released after 2025');
    expect(read[0]).toEqual({
      what: 'releasedAfter',
      value: '2025-12-31',
      from: 'released after 2025',
    });
    for (const { released } of hits) expect(released?.slice(0, 4)).toBe('2026');
  });

  it('is a language that sources state, or is said to be none', async () => {
    const { prefers, hits } = await found('python library for plotting', { kind: 'tool' });
    expect(prefers).toContainEqual({ what: 'language', value: 'Python', from: 'python', exact: true });
    expect(hits[0]?.languages).toContain('Python');
    const [first] = hits;
    if (first === undefined) throw new Error('nothing was found');
    expect((await ask(url, tool, { id: first.id })).languages).toContain('Python');
    expect((await found('java library for pdf')).notes.join('\n')).toMatch(
      /“java” was not read as a condition: our data has no facts about it/,
    );
    for (const { languages } of (await found('language:python plotting')).hits)
      expect(languages).toContain('Python');
  });

  it('is a comparison, whose tools lead', async () => {
    const { compared, hits } = await found('PyTorch vs TensorFlow');
    // A list has a course on PyTorch under that name, too, and was first to name it.
    expect(compared.map(({ name }) => name.toLowerCase())).toEqual(['pytorch', 'tensorflow']);
    expect(hits.slice(0, 2).map(({ id, type }) => [id, type])).toEqual(
      compared.map(({ id }) => [id, 'library']),
    );
  });
});

describe('the best at what a board of ratings tests', () => {
  it.each([
    ['best model for SQL', 'sql-llm-benchmark', ['model', 'finetune']],
    ['best model for coding', 'openhands-index', ['model', 'finetune']],
    ['best coding agent', 'openhands-index', ['agent']],
    ['best embedding model', 'mteb-results', ['model', 'finetune']],
    ['best speech to text', 'open-asr', null],
    ['best asr model', 'open-asr', ['model', 'finetune']],
  ])('%s leads with the first classes of %s', async (q, source, types) => {
    const { board, hits } = await found(q);
    expect(board?.source).toBe(source);
    const leading = hits.filter(({ why }) => / of \d+ on /.test(why.text));
    expect(leading.length).toBeGreaterThanOrEqual(3);
    expect(hits.slice(0, leading.length)).toEqual(leading);
    expect(leading[0]?.why.text).toMatch(/^First class of \d+ on .*judged by/);
    if (types !== null) for (const { type } of leading) expect(types).toContain(type);
  });

  it.each([
    'best text to speech',
    'best search api',
    'best english model',
    'best practices for prompts',
    'model for SQL',
  ])('%s is answered by no board', async (q) => expect((await found(q)).board).toBeNull());

  it('of what is wished for only what is known to be so leads', async () => {
    const { board, hits } = await found('best open source vector database');
    expect(board?.source).toBe('vectordbbench');
    for (const { why, free } of hits.filter((hit) => / of \d+ on /.test(hit.why.text)))
      expect(
        free?.ways.map(({ way }) => way),
        why.text,
      ).toContain('open-source');
  });
});
