/** Capabilities as queries, and a person's word on two of them. Beside queries.ts, so that the first screen does not load it. */
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import type { Pairing } from '#contract/capabilities.ts';
import * as capabilitiesCalls from '#contract/capabilities.ts';
import { pair } from '#contract/imports.ts';
import type { CapabilityKind, Pricing, ToolType } from '#contract/vocabulary.ts';
import { sendCall } from './api.ts';
import { ask, askPages } from './ask.ts';

/** Rows a page of these lists holds. */
export const pageSize = 50;

export interface DirectoryInput {
  q?: string;
  kind?: CapabilityKind;
  area?: string;
  serves?: string;
  source?: string;
  sort: 'tools' | 'matches' | 'name';
}

export const capabilitiesQuery = (input: DirectoryInput) =>
  infiniteQueryOptions({
    ...askPages(capabilitiesCalls.capabilities, { ...input, limit: pageSize }),
    placeholderData: keepPreviousData,
  });

/** Functions by area; they change with an import alone. */
export const areasQuery = () => ask(capabilitiesCalls.areas);

export interface OfferingInput {
  id: string;
  sort: 'best' | 'matches' | 'name' | 'price';
  type?: ToolType;
  pricing?: Pricing;
  source?: string;
  licence?: string;
}

/** Tools that offer a capability. */
export const offeringQuery = (input: OfferingInput) =>
  infiniteQueryOptions({
    ...askPages(capabilitiesCalls.capabilityTools, { ...input, limit: pageSize }),
    placeholderData: keepPreviousData,
  });

export const pairingsQuery = (state: Pairing['state']) =>
  infiniteQueryOptions({ ...askPages(capabilitiesCalls.pairings, { state, limit: pageSize }), staleTime: 0 });

/** Says of two words for capabilities, by their ids, whether they mean the same. */
export const sendPairing = ({ left, right, same }: { left: string; right: string; same: boolean }) =>
  sendCall(pair, {}, { json: { left: `capability:${left}`, right: `capability:${right}`, same } });

export const capabilityQuery = (id: string) => ask(capabilitiesCalls.capability, { id });
