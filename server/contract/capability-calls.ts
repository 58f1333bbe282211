/** Calls about capabilities: their directory, their pages, who offers them, and the review of which are one. */
import { z } from 'zod';
import { AreaList, CapabilityList, CapabilityPage, CapabilityTools, PairingList } from './capabilities.ts';
import { onePricing, oneType } from './filters.ts';
import { getCall } from './get-call.ts';
import { wholeNumber } from './numbers.ts';
import { CapabilityKind, Id } from './vocabulary.ts';
import { cursor, onTheWire, trimmed, wordsWire } from './wire.ts';

const page = { limit: wholeNumber(1, 200).default(50), cursor };

export const capabilities = getCall({
  id: 'capabilities',
  path: '/api/capabilities',
  summary: 'The directory of capabilities, filtered and sorted.',
  input: z.strictObject({
    /** Words of its names or description. */
    q: onTheWire(z.string().trim().min(1, 'say what to look for').max(300), wordsWire(300)).optional(),
    /** Left out: any but an operation, of which there are thousands; with `serves`, an operation. */
    kind: CapabilityKind.optional(),
    /** Of a function: the area that it belongs to, by its name. */
    area: trimmed(60).optional(),
    /** Operations that serve this function, by its id. */
    serves: Id.optional(),
    /** A source that names it, says a tool has it, or weighed a tool on it. */
    source: Id.optional(),
    sort: z.enum(['tools', 'matches', 'name']).default('tools'),
    ...page,
  }),
  answer: CapabilityList,
});

export const areas = getCall({
  id: 'areas',
  path: '/api/areas',
  summary: 'The areas that functions belong to, each with its functions and how many tools offer them.',
  input: z.strictObject({}),
  answer: AreaList,
});

export const capability = getCall({
  id: 'capability',
  path: '/api/capabilities/{id}',
  summary:
    'One capability: its counts, the words that mean it, and what is near. 308 for a word that means another.',
  input: z.strictObject({ id: Id }),
  answer: CapabilityPage,
  example: { id: 'text-input' },
});

export const capabilityTools = getCall({
  id: 'capabilityTools',
  path: '/api/capabilities/{id}/tools',
  summary: 'Tools that offer a capability, with what each source says of how.',
  input: z.strictObject({
    id: Id,
    type: oneType.optional(),
    /** `free` means usable without paying in any way that the tool's `free` names. */
    pricing: onePricing.optional(),
    source: Id.optional(),
    /** `best`: the well known for which it is characteristic, by stars, downloads, providers and comparisons. */
    sort: z.enum(['best', 'matches', 'name', 'price']).default('best'),
    ...page,
  }),
  answer: CapabilityTools,
  example: { id: 'text-input' },
});

export const pairings = getCall({
  id: 'pairings',
  path: '/api/pairings',
  summary: 'Words for capabilities that may be one (open), are one (joined) or were said to be two (apart).',
  input: z.strictObject({ state: z.enum(['open', 'joined', 'apart']).default('open'), ...page }),
  answer: PairingList,
});
