/** Corrections of tools as queries and sendings; keys are the call's id and its input. */
import {
  correct,
  correctionList,
  type CorrectionAsked,
  type ReviewAsked,
  reviewEntry,
  undoCorrection,
  undoReview,
} from '#contract/corrections.ts';
import * as importsCalls from '#contract/imports.ts';
import { fetchCall, sendCall } from './api.ts';
import { ask } from './ask.ts';

/** All of one tool. */
export const correctionsQuery = (tool: string) => ask(correctionList, { tool, limit: 200 });

const often = 400;
const working = new Set(['queued', 'running']);

/** Sends it, and waits until it holds: what is made of the whole catalogue may follow later. */
export const sendCorrection = async (asked: CorrectionAsked): Promise<void> =>
  untilApplied((await sendCall(correct, {}, { json: asked })).id);

export const sendUndoOfCorrection = async (id: string): Promise<void> =>
  untilApplied((await sendCall(undoCorrection, { id })).id);

/** A person's word on an entry of the ledger. */
export const sendReview = async ({ id, ...said }: ReviewAsked): Promise<void> =>
  untilApplied((await sendCall(reviewEntry, { id }, { json: said })).id);

/** Takes back every review of an entry that was made here. */
export const sendUndoOfReview = async (id: string): Promise<void> =>
  untilApplied((await sendCall(undoReview, { id })).id);

/** @throws Error that says why it does not hold */
async function untilApplied(id: string): Promise<void> {
  for (;;) {
    const { state, fault } = await fetchCall(importsCalls.importById, { id });
    if (state === 'done') return;
    if (!working.has(state))
      throw new Error(
        fault ?? `The correction was not applied: its import is ${state}. Nothing was changed; try again.`,
      );
    await new Promise((resolve) => setTimeout(resolve, often));
  }
}
