import '../same-random.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { servingBy, type OperationTable } from '../../../server/operations/functions-served.ts';
import { operationTable } from '../../../server/operations/operation-table.ts';

const made: OperationTable = {
  plain: { doing: ['get', 'list', 'search'], housekeeping: ['user', 'ping'] },
  broad: ['hub'],
  functions: {
    chat: { anywhere: ['slack'], names: ['send message'], hints: ['message', 'channel'] },
    mail: { anywhere: ['send email'], names: ['mailbox'], hints: ['message', 'draft'] },
    tickets: { names: ['issue'], hints: ['comment', 'project'] },
    projects: { names: ['list project', 'board'], hints: ['comment'] },
  },
};
const serving = servingBy(made);
const told = (name: string, ...servers: string[][]) =>
  serving({ name, servers }).map((served) => `${served.function} by ${served.by}`);

describe('an operation serves', () => {
  it('what its name says anywhere, in any case, number and order of its servers', () => {
    expect(told('send email')).toEqual(['mail by name']);
    expect(told('Send_welcome-Emails', ['tickets'])).toEqual(['mail by name']);
  });

  it('what its name means where a server does it, and not elsewhere', () => {
    expect(told('create issue', ['projects', 'tickets'])).toEqual(['tickets by name-and-servers']);
    expect(told('create issue', ['chat', 'mail'])).toEqual([]);
    expect(told('email send')).toEqual([]);
  });

  it('first what a server does: it is not named by others there', () => {
    expect(told('list slack projects', ['projects'])).toEqual(['projects by name-and-servers']);
    expect(told('list slack projects', ['tickets'])).toEqual(['chat by name']);
  });

  it('of the functions of its servers the one that more words hint at, else the most characteristic', () => {
    expect(told('draft message', ['chat', 'mail'])).toEqual(['mail by name-and-servers']);
    expect(told('read message', ['chat', 'mail'])).toEqual(['chat by name-and-servers']);
    expect(told('read message', ['mail', 'chat'])).toEqual(['mail by name-and-servers']);
    expect(told('read message', ['mail', 'chat'], ['chat'])).toEqual(['chat by name-and-servers']);
  });

  it('two where both are said as plainly', () => {
    expect(told('issue board', ['projects', 'tickets'])).toEqual([
      'projects by name-and-servers',
      'tickets by name-and-servers',
    ]);
  });

  it('the one thing that its servers do where its name says little, unless that is what any server has', () => {
    expect(told('get thing', ['weather'])).toEqual(['weather by servers']);
    expect(told('search', ['weather'], ['weather'])).toEqual(['weather by servers']);
    expect(told('get user', ['weather'])).toEqual([]);
    expect(told('ping', ['weather'])).toEqual([]);
    expect(told('get thing', ['weather', 'maps'])).toEqual([]);
    expect(told('get thing', ['weather'], ['maps'])).toEqual([]);
    expect(told('get thing', ['weather'], [])).toEqual([]);
    expect(told('get thing', ['hub'])).toEqual([]);
    expect(told('get thing')).toEqual([]);
  });
});

describe('whatever the name and the servers', () => {
  const table = operationTable();
  const serves = servingBy(table);
  const words = [...new Set(Object.values(table.functions).flatMap(({ hints = [] }) => hints))];
  const name = fc
    .array(fc.constantFrom('get', 'create', 'ping', 'user', 'sentry', 'weather', ...words), { maxLength: 6 })
    .map((parts) => parts.join(' '));
  const functions = Object.keys(table.functions);
  const server = fc.uniqueArray(fc.constantFrom(...functions, 'unheard-of'), { maxLength: 5 });
  const servers = fc.array(server, { maxLength: 4 });

  it('there are at most two functions, and any that no server does is said by the name alone', () => {
    fc.assert(
      fc.property(name, servers, (text, does) => {
        const served = serves({ name: text, servers: does });
        expect(served.length).toBeLessThanOrEqual(2);
        expect(new Set(served.map((one) => one.function)).size).toBe(served.length);
        const done = new Set(does.flat());
        for (const one of served) if (one.by !== 'name') expect(done).toContain(one.function);
        if (served.some(({ by }) => by === 'servers')) expect(done.size).toBe(1);
      }),
      { numRuns: 500 },
    );
  });

  it('they are the same however the name is written and in whatever order the servers come', () => {
    fc.assert(
      fc.property(name, servers, (text, does) => {
        const served = serves({ name: text, servers: does });
        const loud = text.toUpperCase().replaceAll(' ', '__');
        expect(serves({ name: loud, servers: does.toReversed() })).toEqual(served);
      }),
      { numRuns: 500 },
    );
  });

  it('a server of other things takes away nothing that the name says anywhere', () => {
    fc.assert(
      fc.property(name, server, (text, other) => {
        const alone = serves({ name: text, servers: [] });
        const beside = serves({ name: text, servers: [other] }).map((one) => one.function);
        const kept = alone.every((one) => beside.includes(one.function));
        // A server that does what the name may mean says it more nearly.
        expect(kept || beside.some((id) => other.includes(id))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
