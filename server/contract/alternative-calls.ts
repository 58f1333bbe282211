/** Calls about what else can do it: alternatives of a tool, tools that cover a need, and what a switch from one tool would mean. */
import { z } from 'zod';
import { Alternatives } from './alternatives.ts';
import { Coverage, SwitchPlan } from './coverage.ts';
import { onePricing, oneType, yesOrNo } from './filters.ts';
import { getCall } from './get-call.ts';
import { wholeNumber } from './numbers.ts';
import { Id } from './vocabulary.ts';
import { cursor, idWire, onTheWire, parted } from './wire.ts';

/** Comma-separated ids, each once. */
const capabilityIds = (most: number) =>
  onTheWire(
    parted
      .transform((ids) => ids.filter((id) => id !== ''))
      .pipe(z.array(Id).min(1, 'names no capability').max(most, `takes at most ${most} capabilities`))
      .transform((ids) => [...new Set(ids)]),
    { type: 'array', items: idWire, minItems: 1, maxItems: most },
  );

const narrowed = { pricing: onePricing.optional(), type: oneType.optional() };
/** Versions of the tool's own family are left out unless this is yes. */
const versions = onTheWire(yesOrNo, { type: 'string', enum: ['yes', 'no', 'true', 'false'] }).optional();

/** What tools a need is covered by, and what they cost. */
const covering = {
  ...narrowed,
  /** Tokens a month; one of the two left out is 0. */
  prompt: wholeNumber(0, 1e12).optional(),
  completion: wholeNumber(0, 1e12).optional(),
  /** Tokens of one prompt, where prices rise with it; left out, prompts are short. */
  promptLength: wholeNumber(0, 1e9).optional(),
  limit: wholeNumber(1, 200).default(20),
  cursor,
};

export const alternatives = getCall({
  id: 'alternatives',
  path: '/api/tools/{id}/alternatives',
  summary:
    'What else can do what a tool does, with what each score is made of. pricing=free means usable without paying in at least one way, which the answer names.',
  input: z.strictObject({
    id: Id,
    /** Comma-separated ids of capabilities that an alternative must offer. */
    must: capabilityIds(20).optional(),
    ...narrowed,
    versions,
    limit: wholeNumber(1, 200).default(10),
    cursor,
  }),
  answer: Alternatives,
  example: { id: 'n8n' },
});

export const switchPlan = getCall({
  id: 'switchPlan',
  path: '/api/tools/{id}/switch',
  summary:
    'What a tool can be replaced by: who keeps what it must, what is lost, and what that costs a month.',
  input: z.strictObject({
    id: Id,
    /** Comma-separated ids of capabilities to keep; left out, the tool's own, of more than 20 the rarest. */
    must: capabilityIds(20).optional(),
    versions,
    ...covering,
  }),
  answer: SwitchPlan,
  example: { id: 'qwen-qwen3.5-27b', prompt: 1_000_000 },
});

export const coverage = getCall({
  id: 'coverage',
  path: '/api/coverage',
  summary: 'Which tools cover a need of several capabilities, and the fewest tools that together cover it.',
  input: z.strictObject({
    /** Comma-separated ids of capabilities. */
    need: capabilityIds(20),
    ...covering,
  }),
  answer: Coverage,
  example: { need: 'reasoning,image-input' },
});
