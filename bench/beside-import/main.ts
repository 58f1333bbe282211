/**
 * How much an import slows down who reads beside it: the same reads and `/healthz` without an import, then while one runs, in
 * one run: `npm run bench -- beside-import ADDRESS [ROWS]`, with the address of a running server of your own (60,000 rows when left
 * out). What it brings in is undone at the end.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { Import, ImportsBegun } from '#contract/imports.ts';
import { table } from '../../server/cli/table.ts';
import { battleFact } from '../import/battles.ts';

const [, , , address = 'http://127.0.0.1:3000', count = '60000'] = process.argv;
const rows = Number(count);
/** How long is read without an import. */
const calmMs = 20_000;
/** Between two questions of one reader. */
const pauseMs = 20;

const paths = {
  '/healthz': '/healthz',
  'a search': '/api/search?q=translate%20speech&limit=10',
  'a tool': '/api/tools/openai-gpt-4-turbo',
  neighbours: '/api/graph/neighbours?id=tool:openai-gpt-4-turbo',
} as const;
type What = keyof typeof paths;
const questions: What[] = ['a search', 'a tool', 'neighbours'];
const whats: What[] = ['/healthz', ...questions];
type Times = Record<What, number[]>;

async function asked(what: What): Promise<number> {
  const began = performance.now();
  const answer = await fetch(`${address}${paths[what]}`);
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${paths[what]} was answered ${answer.status}`);
  return performance.now() - began;
}

/** One reader that asks the questions in turn, and one that asks whether the server lives, until `isOver`. */
async function readUntil(isOver: () => boolean): Promise<Times> {
  const times: Times = { '/healthz': [], 'a search': [], 'a tool': [], neighbours: [] };
  const ask = async (inTurn: readonly What[]) => {
    for (let n = 0; !isOver(); n += 1) {
      const what = inTurn[n % inTurn.length] ?? '/healthz';
      times[what].push(await asked(what));
      await sleep(pauseMs);
    }
  };
  await Promise.all([ask(['/healthz']), ask(questions)]);
  return times;
}

const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;

function facts(): string {
  const source = {
    record: 'source',
    id: 'beside-import',
    title: 'Made for a measurement',
    licence: 'CC0-1.0',
  };
  const lines: object[] = [{ ...source, snapshot: '2024-05-06' }];
  const known = new Set<string>();
  for (let n = 0; n < rows; n += 1) {
    const fact = battleFact(source.id, n);
    for (const { key } of [fact.first, fact.second]) {
      if (known.has(key)) continue;
      known.add(key);
      lines.push({ record: 'record', source: source.id, key, name: key, type: 'model' });
    }
    lines.push(fact);
  }
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}

const importOf = async (id: string): Promise<Import> =>
  Import.parse(await (await fetch(`${address}/api/imports/${id}`)).json());

async function send(method: 'POST' | 'DELETE', path: string, body?: string): Promise<unknown> {
  const answer = await fetch(`${address}${path}`, { method, ...(body !== undefined && { body }) });
  if (!answer.ok) throw new Error(`${path} was answered ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

for (const what of whats) await asked(what);
const until = performance.now() + calmMs;
const calm = await readUntil(() => performance.now() > until);

const began = performance.now();
const { id } = ImportsBegun.parse(await send('POST', '/api/import', facts()));
const ended = async () => {
  while ((await importOf(id)).progress !== null) await sleep(200);
};
let over = false;
const watching = ended().then(() => (over = true));
const beside = await readUntil(() => over);
await watching;
const seconds = (performance.now() - began) / 1000;
const { state } = await importOf(id);
if (state !== 'done') throw new Error(`the import is ${state}`);
await send('DELETE', `/api/imports/${id}`);
await ended();

process.stdout.write(`${rows.toLocaleString('en')} rows in ${seconds.toFixed(1)} s; milliseconds:\n`);
process.stdout.write(
  table(
    whats.map((what) => [
      what,
      ...[0.5, 0.95, 0.99].flatMap((share) => [
        at(calm[what], share).toFixed(1),
        at(beside[what], share).toFixed(1),
        (at(beside[what], share) / at(calm[what], share)).toFixed(2),
      ]),
    ]),
    ['', ...['p50', 'p95', 'p99'].flatMap((name) => [`${name} alone`, `${name} beside`, 'ratio'])],
  ),
);
