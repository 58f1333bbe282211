import { reviewEntry, undoReview } from '#contract/corrections.ts';
import { EntryId } from '#contract/interchange.ts';
import { reviewStates } from '#contract/vocabulary.ts';
import { askedReview, reviewsTakenBack } from '../answers/corrections.ts';
import type { Database } from '../database/driver.ts';
import { readingCorrected } from '../import/corrected.ts';
import { runImport } from '../import/run-import.ts';
import type { CorrectionChange } from '../import/thread/tasks.ts';
import { importIdFor } from '../import/write-source.ts';
import { callInput } from './call-input.ts';
import { UsageError, type Command } from './command.ts';
import { parseOptions } from './options.ts';
import { withWriting } from './with-writing.ts';

const options = {
  confirm: { type: 'boolean', default: false },
  reject: { type: 'boolean', default: false },
  withdraw: { type: 'boolean', default: false },
  undo: { type: 'boolean', default: false },
  because: { type: 'string' },
  url: { type: 'string' },
  by: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

export const reviewCommand: Command = {
  name: 'review',
  usage:
    'review ENTRY --confirm|--reject|--withdraw [--because TEXT] [--url URL] [--by NAME] [--json]   or   review ENTRY --undo [--json]',
  summary:
    'Say of an entry of the ledger that it stands, is wrong, or was withdrawn; --undo takes away all reviews of it that were made here. What is rejected or withdrawn is kept and not counted.',
  async run(args) {
    const { values, positionals } = parseOptions(args, options, 1);
    const { confirm, reject, withdraw, undo, because, url, by, json } = values;
    const said = [confirm, reject, withdraw].flatMap((one, i) => (one ? (reviewStates[i] ?? []) : []));
    if (said.length + Number(undo) !== 1)
      throw new UsageError('Say one of --confirm, --reject, --withdraw and --undo.');
    if (undo && [because, url, by].some((one) => one !== undefined))
      throw new UsageError('--because, --url and --by are for a review; --undo goes alone.');
    const [id] = positionals;
    if (id === undefined || !EntryId.safeParse(id).success)
      throw new UsageError('Say which entry, by its id: GET /api/matches lists them.');
    const [state] = said;
    const change = changeOf(state === undefined ? null : { state, because, url, by }, id);
    const done = await withWriting({ task: `a review of the entry ${id}` }, async (db) =>
      written(db, await change(db)),
    );
    const outcome = { entry: id, state: state ?? null, import: done };
    process.stdout.write(json ? `${JSON.stringify(outcome)}\n` : told(outcome));
    return 0;
  },
};

interface Said {
  readonly state: (typeof reviewStates)[number];
  readonly because: string | undefined;
  readonly url: string | undefined;
  readonly by: string | undefined;
}

/** @throws UsageError where what was said is no review */
function changeOf(review: Said | null, id: string): (db: Database) => Promise<CorrectionChange> {
  if (review === null) {
    const asked = callInput(undoReview, {}, { id });
    return async (db) => ({ drop: await reviewsTakenBack(db, asked.id) });
  }
  const { state, because, ...grounds } = review;
  const asked = callInput(reviewEntry, grounds, { id, state, reason: because });
  return async (db) => ({ add: await askedReview(db, asked) });
}

/** Brings in all that was corrected here with this change, as a server does. @returns the id of the import */
async function written(db: Database, change: CorrectionChange): Promise<string> {
  const reading = await readingCorrected(db, change);
  const id = await importIdFor(db, reading);
  const { signal } = new AbortController();
  const end = await runImport(db, id, reading, { onStep: () => {}, signal, concludes: true, force: true });
  if (end.state !== 'done') throw new Error(end.fault ?? `The import ${id} was cancelled.`);
  return id;
}

interface Outcome {
  readonly entry: string;
  readonly state: (typeof reviewStates)[number] | null;
  readonly import: string;
}

function told({ entry, state, import: by }: Outcome): string {
  const said =
    state === null
      ? 'counts as its source says: all reviews of it that were made here are undone'
      : `is ${state}${state === 'confirmed' ? '' : ': kept, and not counted'}`;
  return `Entry ${entry} ${said} (import ${by}).\n`;
}
