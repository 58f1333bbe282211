/** Takes an import back: the reading of its source before it is applied again, and what only it brought is deleted. */
import type { Database } from '../database/driver.ts';
import { addTotals } from '../queries/derive.ts';
import {
  dropSource,
  forgetImport,
  noteImport,
  purgeEntries,
  purgeFormer,
  readImport,
  readImports,
  type ImportRow,
} from '../queries/imports.ts';
import { applySource, type OnImportStep } from './apply.ts';
import { forgetConcluded } from './conclude.ts';
import { dropParts, readKept } from './kept-facts.ts';

/** Nothing was undone; `message` says why. */
export class CannotUndo extends Error {
  override readonly name = 'CannotUndo';
  /** Later imports of the source, newest first, when they are the reason. */
  readonly later: readonly string[];
  constructor(message: string, later: readonly string[] = []) {
    super(message);
    this.later = later;
  }
}

/** States in which an import's facts are, at least in part, in the graph. */
const standing = new Set<ImportRow['state']>(['running', 'done', 'failed', 'undoing']);
const atOnce = 10_000;
const maxImports = 1_000_000;

/**
 * Cut off anywhere and called again, it ends in the same graph.
 * @param outcome what the import is called afterwards
 * @throws CannotUndo; undefined is answered when there is no such import
 */
export async function undoImport(
  db: Database,
  id: string,
  onStep: OnImportStep,
  outcome: 'undone' | 'cancelled' = 'undone',
): Promise<ImportRow | undefined> {
  const [found] = await readImport(db, { id });
  if (found === undefined) return undefined;
  const target = found.row;
  if (target.state === outcome) return target;
  const all = await importsOf(db, target.source);
  const before = previousOf(target, all);
  // One that was cut off and queued again has facts in the graph.
  if (target.state !== 'queued' || target.about !== null) {
    await noteImport(db, {
      id,
      properties: { state: 'undoing', undoTo: before?.id ?? '', undoAs: outcome },
    });
    // What it took away before it was cut off comes back without its group and nearness, though the sources are as before.
    if (target.state !== 'done') await forgetConcluded(db);
    await applyAgain(db, target, before, onStep);
    await purge(db, target.source, laterThan(before, all));
    if (before === undefined) {
      await dropSource(db, { id: target.source });
      await addTotals(db, { id: 'totals' });
    }
    await dropParts(db, id);
  }
  await noteImport(db, { id, properties: { state: outcome, parts: null } });
  return { ...target, state: outcome };
}

/**
 * Whether an import can be undone now, without doing it.
 * @param states it has to be in one of these, when given
 * @returns false when there is no such import @throws CannotUndo
 */
export async function checkUndo(
  db: Database,
  id: string,
  states?: readonly ImportRow['state'][],
): Promise<boolean> {
  const [found] = await readImport(db, { id });
  if (found === undefined) return false;
  const { source, state } = found.row;
  if (states !== undefined && !states.includes(state))
    throw new CannotUndo(`Import ${id} is ${state}: there is nothing to cancel. Undo it instead.`);
  if (state !== 'undone') previousOf(found.row, await importsOf(db, source));
  return true;
}

const importsOf = async (db: Database, source: string): Promise<ImportRow[]> =>
  (await readImports(db, { source, skip: 0, limit: maxImports })).map(({ row }) => row);

/** The import whose snapshot is in force again; undefined when there was none. @throws CannotUndo */
function previousOf(target: ImportRow, all: readonly ImportRow[]): ImportRow | undefined {
  const others = all.filter(({ id, state }) => id !== target.id && standing.has(state));
  if (target.state === 'undoing') return others.find(({ id }) => id === target.undoTo);
  if (target.state !== 'queued' && !standing.has(target.state))
    throw new CannotUndo(`Import ${target.id} is ${target.state}: nothing of it is left to undo.`);
  const later = others.filter(({ at }) => at > target.at);
  if (later.length > 0) {
    const ids = later.map(({ id }) => id);
    throw new CannotUndo(
      `Import ${target.id} is not the latest of its source. Undo first, in this order: ${ids.join(', ')}.`,
      ids,
    );
  }
  const before = others.find(({ state }) => state === 'done');
  if (before !== undefined && (before.about === null || before.parts === null))
    throw new CannotUndo(
      `What import ${before.id} read is not kept, so its snapshot cannot be put in force again.`,
    );
  return before;
}

/** Ids of the imports of the source that began after one, whatever became of them. */
function laterThan(before: ImportRow | undefined, all: readonly ImportRow[]): string[] {
  return all.filter(({ at }) => before === undefined || at > before.at).map(({ id }) => id);
}

async function applyAgain(
  db: Database,
  target: ImportRow,
  before: ImportRow | undefined,
  onStep: OnImportStep,
): Promise<void> {
  if (before?.about != null) {
    const parts = before.parts ?? 0;
    const reading = {
      source: before.about,
      hash: before.sha256,
      facts: () => readKept(db, before.id, parts),
    };
    await applySource(db, reading, onStep, { import: before.id, kept: parts });
    return;
  }
  if (target.about === null) return;
  const nothing = { source: target.about, hash: '', async *facts() {} };
  const id = `${target.id}-taken-back`;
  await applySource(db, nothing, onStep, { import: id, kept: 0 });
  await forgetImport(db, { id });
}

async function purge(db: Database, source: string, imports: string[]): Promise<void> {
  for (const delete_ of [purgeEntries, purgeFormer]) {
    for (let deleted = atOnce; deleted === atOnce;) {
      const [row] = await delete_(db, { source, imports, limit: atOnce });
      deleted = row?.deleted ?? 0;
    }
  }
}
