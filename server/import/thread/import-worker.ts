/** The worker thread's side: takes a task at a time, with a connection of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import type { z } from 'zod';
import { connect, type Database } from '../../database/driver.ts';
import type { OnImportStep } from '../apply.ts';
import { conclude } from '../conclude.ts';
import { countFacts } from '../count-facts.ts';
import { mend, type OpenImport } from '../mend.ts';
import { openReading, readingsOf } from '../open-reading.ts';
import { planImport } from '../plan.ts';
import type { SourceReading } from '../read-source.ts';
import { runImport, takeBack } from '../run-import.ts';
import { settleConflict, settlePair } from '../settle.ts';
import { fenced } from '../write-lock.ts';
import { carriedError } from './carried-error.ts';
import { Connecting, Request, type Reply } from './messages.ts';
import { paced } from './paced.ts';
import * as tasks from './tasks.ts';

const aliveEveryMs = 1000;

const port = parentPort;
if (port === null) throw new Error('an import worker runs in a thread only');
const say = (reply: Reply) => port.postMessage(reply);

/** Connected when first needed, so that a thread that never connects ends at once. */
let connecting: Promise<Database> | undefined;
const { connection, leavesTime } = Connecting.parse(workerData);
const database = () => (connecting ??= connect(connection));
/** For what nobody waits for. */
const unhurried = (db: Database) => (leavesTime ? paced(db) : db);

/** What was described a moment ago is read without being opened once more. */
const opened = new Map<string, SourceReading>();
async function reading(db: Database, place: tasks.ReadingPlace): Promise<SourceReading> {
  const key = JSON.stringify(place);
  const found = opened.get(key) ?? (await openReading(db, place));
  opened.delete(key);
  return found;
}

interface Running {
  readonly onStep: OnImportStep;
  readonly signal: AbortSignal;
  /** Token of the lock. */
  readonly hold: string | null;
}

type Server = (input: unknown, running: Running) => Promise<unknown>;
const servers = new Map<string, Server>();

function serve<In extends z.ZodType, Out extends z.ZodType>(
  { name, input }: tasks.Task<In, Out>,
  answer: (db: Database, input: z.output<In>, running: Running) => Promise<z.output<Out>>,
): void {
  servers.set(name, async (sent, running) => {
    const db = await database();
    return answer(running.hold === null ? db : fenced(db, running.hold), input.parse(sent), running);
  });
}

serve(tasks.describe, async (db, sent) => {
  opened.clear();
  return (await readingsOf(db, sent)).map((one) => {
    const { source, hash, place } = one;
    opened.set(JSON.stringify(place), one);
    return { source, hash, place };
  });
});
serve(tasks.plan, async (db, places, { signal }) => {
  const readings: SourceReading[] = [];
  for (const place of places) readings.push(await reading(db, place));
  return planImport(db, readings, signal);
});
serve(tasks.check, async (db, place) => {
  const one = await reading(db, place);
  await countFacts(one);
  return { leftOut: one.leftOut(), unread: one.unread() };
});
serve(tasks.bringIn, async (db, { id, place, concludes, force }, { onStep, signal }) => {
  const one = await reading(db, place);
  const end = await runImport(unhurried(db), id, one, { onStep, signal, concludes, force });
  return { ...end, leftOut: one.leftOut(), unread: one.unread() };
});
serve(tasks.takeBack, (db, { id, outcome }, { onStep }) => takeBack(unhurried(db), id, outcome, onStep));
serve(tasks.settleConflict, (db, { id, decision }) => settleConflict(db, id, decision));
serve(tasks.settlePair, (db, { left, right, same }) => settlePair(db, left, right, same));
serve(tasks.mend, async (db, { cutOff, keeps, since }) => {
  const lines: string[] = [];
  const waits = ({ id, at }: OpenImport) => keeps.includes(id) || at >= since;
  await mend(db, { cutOff, keeps: waits, say: (line) => lines.push(line) });
  return lines;
});
serve(tasks.conclude, async (db) => {
  await conclude(db);
  return null;
});

say({ say: 'alive' });

let stop = new AbortController();
port.on('message', (message: unknown) => {
  const request = Request.parse(message);
  if (request.say === 'cancel') {
    stop.abort();
    return;
  }
  stop = new AbortController();
  const alive = setInterval(() => say({ say: 'alive' }), aliveEveryMs);
  const onStep: OnImportStep = (step, done, total) => say({ say: 'step', progress: { step, done, total } });
  const server = servers.get(request.task);
  if (server === undefined) throw new Error(`no task is called ${request.task}`);
  server(request.input, { onStep, signal: stop.signal, hold: request.hold })
    .then((answer) => say({ say: 'answer', answer }))
    .catch((error: unknown) => say({ say: 'error', error: carriedError(error) }))
    .finally(() => clearInterval(alive));
});
