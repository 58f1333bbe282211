/** The import path as queries and sendings; keys are the call's id and its input. */
import { queryOptions } from '@tanstack/react-query';
import { addTool, type AddedToolInput, type NearInput, nearTools } from '#contract/added-tool.ts';
import * as importsCalls from '#contract/imports.ts';
import type { Import } from '#contract/imports.ts';
import { sendCall } from './api.ts';
import { ask } from './ask.ts';

/** While the server works on it. */
export const isUnderWay = ({ progress }: Import): boolean => progress !== null;

const often = 700;

/** The newest 200 imports; asked again while one is under way. */
export const importsQuery = () =>
  queryOptions({
    ...ask(importsCalls.imports, { limit: 200 }),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? often : false),
  });

/** One import; asked again until the server is done with it. */
export const importQuery = (id: string) =>
  queryOptions({
    ...ask(importsCalls.importById, { id }),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? often : false),
  });

export const conflictsQuery = () =>
  queryOptions({ ...ask(importsCalls.conflicts, { limit: 50 }), staleTime: 0 });

/** Null: there is not yet enough to ask for. */
export const nearQuery = (input: NearInput | null) =>
  queryOptions({ ...ask(nearTools, { ...input }), enabled: input !== null, staleTime: 0 });

export const sendTool = (line: AddedToolInput) => sendCall(addTool, {}, { json: line });
export const sendUndo = (id: string) => sendCall(importsCalls.undoImport, { id });
export const sendCancel = (id: string) => sendCall(importsCalls.cancelImport, { id });
export const sendDecision = (id: string, decision: 'join' | 'apart') =>
  sendCall(importsCalls.settleConflict, { id }, { json: { decision } });
