/** Two snapshots of one source, and another source that shares a tool with it: what imports and undos are tried on. */
import { battle, capability, made, offer, record, vote } from '../ledger/made-up-source.ts';

export const other = made('b', '2024-01-01', record('shared'), record('two'), battle('shared', 'two'));
export const first = made(
  'a',
  '2024-01-01',
  capability('said', { kind: 'quality' }),
  record('one'),
  record('shared', { name: 'Shared' }),
  offer('one', 'said'),
  battle('one', 'shared', { count: 4, wins: 3 }),
  vote('said', 'one', { count: 2, wins: 2 }),
);
export const second = made(
  'a',
  '2025-01-01',
  capability('said', { kind: 'technique' }),
  capability('fresh'),
  record('one', { name: 'One, renamed' }),
  record('new'),
  offer('new', 'fresh'),
  battle('one', 'new', { count: 8 }),
  battle('one', 'shared', { count: 5, wins: 5 }),
);
