/** The import path as queries and sendings; keys are the call's id and its input. */
import { queryOptions } from '@tanstack/react-query';
import { addTool, type AddedToolInput, type NearInput, nearTools } from '#contract/added-tool.ts';
import * as calls from '#contract/import-calls.ts';
import type { Import } from '#contract/imports.ts';
import { fetchCall, sendCall } from './api.ts';

/** While the server works on it. */
export const isUnderWay = ({ progress }: Import): boolean => progress !== null;

const often = 700;

/** The newest 200 imports; asked again while one is under way. */
export const importsQuery = () =>
  queryOptions({
    queryKey: ['imports'],
    queryFn: ({ signal }) => fetchCall(calls.imports, { limit: 200 }, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? often : false),
  });

/** One import; asked again until the server is done with it. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: ({ signal }) => fetchCall(calls.importById, { id }, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? often : false),
  });

export const conflictsQuery = () =>
  queryOptions({
    queryKey: ['conflicts'],
    queryFn: ({ signal }) => fetchCall(calls.conflicts, { limit: 50 }, signal),
    staleTime: 0,
  });

/** Null: there is not yet enough to ask for. */
export const nearQuery = (input: NearInput | null) =>
  queryOptions({
    queryKey: ['near', input],
    queryFn: ({ signal }) => fetchCall(nearTools, { ...input }, signal),
    enabled: input !== null,
    staleTime: 0,
  });

export const sendTool = (line: AddedToolInput) => sendCall(addTool, {}, { json: line });
export const sendUndo = (id: string) => sendCall(calls.undoImport, { id });
export const sendCancel = (id: string) => sendCall(calls.cancelImport, { id });
export const sendDecision = (id: string, decision: 'join' | 'apart') =>
  sendCall(calls.settleConflict, { id }, { json: { decision } });
