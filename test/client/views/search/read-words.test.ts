import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inQuotes, notesBeyond, readWords } from '../../../../client/views/search/read-words.ts';

const read = [
  { what: 'minContext', value: '128000', from: 'context: 128k' },
  { what: 'maxPrice', value: '0.5', from: 'under 50 cents' },
  { what: 'pricing', value: 'open-source', from: 'no cloud' },
  { what: 'without', value: 'code', from: 'without code' },
  { what: 'price', value: '50', from: 'under $50' },
  { what: 'type', value: 'model', from: 'type:model' },
  { what: 'vendor', value: 'Mistral AI', from: 'vendor:"Mistral AI"' },
  { what: 'text', value: 'chat', from: 'chat without code' },
];

const prefers = [{ what: 'type', value: 'mcp-server', from: 'mcp server', exact: true }];

test('words that were read are told, each with the way back to text; operators and text are not', () => {
  expect(readWords({ read, prefers })).toEqual([
    {
      from: 'context: 128k',
      label: 'at least 128,000 tokens of context',
      undo: 'Do not filter by “context: 128k”',
    },
    {
      from: 'under 50 cents',
      label: 'at most $0.5 per 1M input tokens',
      undo: 'Do not filter by “under 50 cents”',
    },
    { from: 'no cloud', label: 'pricing:open-source', undo: 'Do not filter by “no cloud”' },
    {
      from: 'without code',
      label: '“without code” is not searched for',
      undo: 'Search for “without code” as text',
    },
    {
      from: 'under $50',
      label: '“under $50” is no filter: only prices by tokens are',
      undo: 'Search for “under $50” as text',
    },
    { from: 'mcp server', label: 'prefers type:mcp-server', undo: 'Do not prefer “mcp server”' },
  ]);
});

test('what is searched for as text already offers nothing to take off', () => {
  const unknown = { what: 'unknown', value: 'HIPAA compliant', from: 'HIPAA compliant' };
  expect(readWords({ read: [unknown], prefers: [] })).toEqual([
    {
      from: 'HIPAA compliant',
      label: '“HIPAA compliant” is no filter: our data has no facts about it',
      undo: null,
    },
  ]);
});

test('what is only half known is told so, in its mark too', () => {
  for (const from of ['offline', 'doesn’t need internet', 'needs no internet']) {
    const preference = { what: 'pricing', value: 'open-source', from, exact: false };
    expect(readWords({ read: [], prefers: [preference] })).toEqual([
      {
        from,
        label: `prefers pricing:open-source; whether “${from}” holds is not in our data`,
        undo: `Do not prefer “${from}”`,
      },
    ]);
  }
});

test('a note of what is told so is not told twice, every other note stays', () => {
  const notes = [
    '“no cloud” was read as pricing:open-source; in quotes it is searched as text.',
    '19 models that fit the other filters do not state a price by tokens; they are not in the results.',
    '“is:free” was searched as text.',
  ];
  expect(notesBeyond(notes, readWords({ read, prefers }))).toEqual(notes.slice(1));
});

test('what is said twice is told once, and its way back puts every one of them in quotes', () => {
  const twice = ['no cloud', 'under $1', 'no cloud'].map((from) => ({ what: 'pricing', value: 'x', from }));
  expect(readWords({ read: twice, prefers }).map(({ from }) => from)).toEqual([
    'no cloud',
    'under $1',
    'mcp server',
  ]);
  expect(inQuotes('notes, no cloud and no cloud', 'no cloud', [])).toBe('notes, "no cloud" and "no cloud"');
  expect(inQuotes('llmops llm', 'llm', [])).toBe('llmops "llm"');
  expect(inQuotes('crm under $1 or under $10', 'under $1', ['under $10'])).toBe(
    'crm "under $1" or under $10',
  );
});

test('words in quotes stay as they are, and nothing but quotes is added', () => {
  const piece = fc.constantFrom(
    'no cloud',
    '"no cloud"',
    '"a no cloud b"',
    'notes',
    'no clouds',
    'type:model',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const quoted = inQuotes(pieces.join(' '), 'no cloud', ['no cloud']);
      expect(quoted).toBe(pieces.map((one) => (one === 'no cloud' ? '"no cloud"' : one)).join(' '));
      expect(inQuotes(quoted, 'no cloud', ['no cloud'])).toBe(quoted);
    }),
  );
});

test('a condition that another holds is put in quotes only where it stands by itself', () => {
  const read = ['under $1', 'under $1 per user', 'chat under $1 per user'];
  const taken = (from: string) => inQuotes('llm under $1, chat under $1 per user', from, read);
  expect(taken('under $1')).toBe('llm "under $1", chat under $1 per user');
  expect(taken('chat under $1 per user')).toBe('llm under $1, "chat under $1 per user"');
  const conditions = fc.uniqueArray(fc.constantFrom(...read, 'under', 'per user', 'no cloud'), {
    minLength: 1,
  });
  const drawn = conditions.chain((froms) =>
    fc.record({
      froms: fc.constant(froms),
      said: fc.array(fc.constantFrom(...froms)),
      from: fc.constantFrom(...froms),
    }),
  );
  fc.assert(
    fc.property(drawn, ({ froms, said, from }) => {
      const expected = said.map((one) => (one === from ? `"${one}"` : one)).join(', ');
      expect(inQuotes(said.join(', '), from, froms)).toBe(expected);
    }),
  );
});
