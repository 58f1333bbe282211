import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameThing, type Thing } from '../../../../server/scoring/alternatives/same-thing.ts';
import '../../same-random.ts';

const thing = (name: string, more: Partial<Thing> = {}): Thing => ({
  id: `${name} ${more.type ?? ''} ${more.vendor ?? ''}`,
  name,
  type: 'model',
  vendor: null,
  aliases: [],
  family: null,
  ...more,
});

describe('one thing', () => {
  it.each([
    [thing('Claude Haiku 3'), thing('Claude 3 Haiku (2024-03-07)')],
    [thing('Claude Haiku 3', { vendor: 'Anthropic' }), thing('x', { aliases: ['claude-3-haiku-20240307'] })],
    [thing('GPT-4 Turbo', { vendor: 'OpenAI' }), thing('OpenAI GPT-4 Turbo', { vendor: 'openai' })],
    [thing('n8n', { type: 'product' }), thing('N8N', { type: 'repository' })],
    [thing('ElevenLabs', { type: 'product' }), thing('Eleven Labs', { type: 'product' })],
  ])('%j and %j', (a, b) => {
    expect([sameThing(a, b), sameThing(b, a)]).toEqual(['same', 'same']);
  });

  it.each([
    [thing('Claude Haiku 3'), thing('Claude Haiku 3.5')],
    [thing('Yi 1 34B'), thing('Yi 13 4B')],
    [thing('Notion', { type: 'product' }), thing('Notion', { type: 'api' })],
    [
      thing('Notion MCP', { type: 'mcp-server', vendor: 'a' }),
      thing('Notion MCP', { type: 'mcp-server', vendor: 'b' }),
    ],
    [thing('Haiku', { vendor: 'Anthropic' }), thing('Haiku', { vendor: 'DeepMind' })],
    [thing('C++ Mill', { type: 'library' }), thing('C Mill', { type: 'library' })],
  ])('is not %j and %j', (a, b) => {
    expect([sameThing(a, b), sameThing(b, a)]).toEqual([null, null]);
  });

  it('has versions, which are told by the family', () => {
    const haiku = { family: 'claude-haiku' };
    expect(sameThing(thing('Claude Haiku 3', haiku), thing('Claude Haiku 3.5', haiku))).toBe('version');
    expect(sameThing(thing('a', haiku), thing('b', { family: 'claude-opus' }))).toBeNull();
  });

  it('is the same from either side, and every thing is itself', () => {
    const any = fc
      .record({
        name: fc.constantFrom('Claude Haiku 3', 'claude-3-haiku', 'Notion', 'Notion MCP', 'GPT-4'),
        type: fc.constantFrom('model' as const, 'product' as const, 'mcp-server' as const, 'api' as const),
        vendor: fc.constantFrom(null, 'Anthropic', 'anthropic', 'OpenAI'),
        family: fc.constantFrom(null, 'f', 'g'),
      })
      .map(({ name, ...more }) => thing(name, more));
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(sameThing(a, b)).toBe(sameThing(b, a));
        expect(sameThing(a, a)).toBe('same');
      }),
    );
  });
});
