import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Thing } from '../../../../server/scoring/alternatives/same-thing.ts';
import { objectOf, objectPart } from '../../../../server/scoring/alternatives/object.ts';

const server = (name: string, more: Partial<Thing> = {}): Thing => ({
  id: name,
  name,
  type: 'mcp-server',
  vendor: null,
  aliases: [],
  family: null,
  ...more,
});
const said = (name: string, description: string | null = null) => ({ name, aliases: [], description });

describe('what a server is for', () => {
  it('is said by its name, without what any server or what it does is called, and without its vendor', () => {
    expect(objectOf(server('Postgres MCP Server'), ['database access'])).toEqual(['postgres']);
    expect(objectOf(server('Database MCP Server'), ['database access'])).toEqual([]);
    expect(objectOf(server('Acme Weather MCP', { vendor: 'Acme' }), ['weather data'])).toEqual([]);
  });

  it('is not asked of anything but servers', () => {
    expect(objectOf(server('Postgres', { type: 'product' }), [])).toEqual([]);
  });

  it('is shared where the other’s name or line has it, a word going on in another too', () => {
    expect(objectPart(['postgres'], said('PostgreSQL Explorer'))).toBe(1);
    expect(objectPart(['postgresql'], said('pg-mcp-server', 'Asks Postgres databases.'))).toBe(1);
    expect(objectPart(['postgres'], said('MySQL MCP', 'Asks MySQL databases.'))).toBe(0);
    expect(objectPart(['postgres', 'cloud'], said('Postgres MCP'))).toBe(0.5);
    expect(objectPart(['git'], said('GitHub MCP'))).toBe(0);
  });

  it('is a part from 0 to 1, whole of what says nothing, and never less with more words in the line', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/);
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 4 }), word, fc.string(), (object, name, line) => {
        const part = objectPart(object, said(name));
        expect(part).toBeGreaterThanOrEqual(0);
        expect(objectPart(object, said(name, line))).toBeGreaterThanOrEqual(part);
        expect(objectPart(object, said(name, object.join(' ')))).toBe(1);
        expect(objectPart([], said(name))).toBe(1);
      }),
    );
  });
});
