import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toolTypes } from '#contract/vocabulary.ts';
import { countMentions, type Mentioning } from '../../../server/mentions/count-mentions.ts';
import '../same-random.ts';

let next = 0;
const tool = (name: string, more: Partial<Mentioning> = {}): Mentioning => ({
  id: more.id ?? `${name} ${(next += 1)}`,
  name,
  type: 'product',
  line: null,
  ...more,
});
const server = (name: string, line: string | null = null) => tool(name, { type: 'mcp-server', line });
/** By name, the counts of the first of each name. */
const counted = (...tools: Mentioning[]) => {
  const counts = countMentions(tools);
  return Object.fromEntries(
    tools.flatMap(({ id, name }) => (counts.has(id) ? [[name, counts.get(id)]] : [])),
  );
};

describe('countMentions', () => {
  it('counts each tool once that has the name in its own or in its line', () => {
    expect(
      counted(
        tool('Notion'),
        server('Notion MCP Server', 'Reads pages of Notion and writes to Notion.'),
        server('notion-tasks'),
        tool('Folio', { line: 'Takes over notes from Notion.' }),
        tool('Paper', { line: 'Takes over notes.' }),
      ),
    ).toEqual({ Notion: 3 });
  });

  it('takes the longest name, and none of a version in that of another version', () => {
    expect(
      counted(
        tool('Google'),
        tool('Google Maps'),
        tool('Llama', { type: 'model' }),
        tool('Llama 3', { type: 'model' }),
        server('Google Maps MCP'),
      ),
    ).toEqual({ Google: 1, 'Google Maps': 1 });
  });

  it('takes no common word for a name, nor what begins a sentence, nor what is written otherwise', () => {
    const lines = [
      'Moves the medium between a medium and a store.',
      'Cursor moves. Make a site.',
      'A folio of pages.',
    ];
    expect(
      counted(
        tool('Medium'),
        tool('Cursor'),
        tool('Make'),
        tool('Folio'),
        ...lines.map((line, i) => server(`Server ${i}`, line)),
        server('Medium Server'),
      ),
    ).toEqual({});
  });

  it('takes neither servers nor words of any tool for what is named', () => {
    expect(counted(server('Fetch'), tool('MCP'), tool('AI App'), server('Fetch MCP AI App Server'))).toEqual(
      {},
    );
  });

  it('gives the same in any order, no tool more than there are others, and namesakes the same', () => {
    const texts = fc.array(fc.constantFrom('Nova', 'Atlas', 'Maps', 'the', 'nova', 'server', 'for'), {
      maxLength: 5,
    });
    const tools = fc.array(
      fc.record({
        name: texts.map((all) => all.join(' ') || 'Nova'),
        type: fc.constantFrom(...toolTypes.slice(0, 6)),
        line: fc.option(texts.map((all) => all.join(' '))),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(tools, (drawn) => {
        const all = drawn.map((one, i): Mentioning => ({ ...one, id: `t${i}` }));
        const counts = countMentions(all);
        expect([...countMentions(all.toReversed())].toSorted()).toEqual([...counts].toSorted());
        for (const count of counts.values()) expect(count).toBeLessThan(all.length);
        for (const one of all)
          for (const other of all)
            if (one.name === other.name && one.type === other.type)
              expect(counts.get(one.id)).toBe(counts.get(other.id));
      }),
    );
  });
});
