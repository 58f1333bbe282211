/**
 * What a row becomes: each emit makes facts of one kind. Field names are those of the facts (#contract/interchange.ts).
 * Descriptions are what editors show while somebody writes a mapping; seeds/README.md lists the same.
 */
import { z } from 'zod';
import { Condition, Lists, Value } from './value-schema.ts';

const needed = (description: string) => Value.describe(description);
const optional = (description: string) => Value.optional().describe(description);

const often = {
  each: optional('A list: one fact for every entry of it, which is read as `item`.'),
  every: Lists.optional().describe(
    'Lists by names, such as `{ tool: tools, product: insteadOf }`: one fact for every combination of entries, each read by its name. A later list may read an earlier name (`section.tools`).',
  ),
  where: Condition.optional().describe('Which rows, or entries of `each`, become this fact.'),
};

export const RecordEmit = z.strictObject({
  ...often,
  record: z
    .strictObject({
      key: needed("The source's own key of the tool, by which offers and matches name it."),
      name: needed('What it is called.'),
      type: needed('What it is, such as `=model`, `=library`, `=product`, `=api`, `=mcp-server`, `=agent`.'),
      ghost: optional('true: it is only named by others, and not catalogued here.'),
      of: optional(
        '`{ object: { source, key } }`: the record of another source that this one adds to; both are one tool.',
      ),
      needs: optional('A list of what people type who look for such a tool.'),
      aliases: optional('A list of other names.'),
      vendor: optional('Who makes it.'),
      family: optional('What people call it without a version: "Claude Sonnet".'),
      version: optional('Which version of its family it is: "3.5".'),
      description: optional('One line on what it is.'),
      url: optional('Its own address; a repository or a page.'),
      licence: optional('Its licence, best an SPDX id.'),
      pricing: optional('One of free, freemium, open-source, paid, unknown.'),
      freeBecause: optional("The source's words that say that all it lists is free to use."),
      prices: optional(
        'A list of `{ object: { provider, unit, input, output, currency, fromTokens, name } }`; units: token, million-tokens, month, image, request, second.',
      ),
      startingPriceText: optional("The source's own words for a starting price."),
      rank: optional(
        '`{ object: { name, value, outOf, parts } }`: a rank as the source prints it; `outOf` is 100 where left out.',
      ),
      openWeights: optional('Of a model: whether anybody may have its weights.'),
      languages: optional('A list of the programming languages that it is written for: "Python".'),
      parametersBillions: optional('Of a model: its size in thousand millions.'),
      contextTokens: optional('Of a model: tokens that it reads at once.'),
      outputTokens: optional('Of a model: tokens that it writes at most.'),
      released: optional('A day, month or year.'),
      updated: optional('A day, month or year.'),
      status: optional('One of alpha, beta, deprecated, archived, retired.'),
      knowledgeUntil: optional('Until when its training data reaches.'),
      categories: optional('A list of headings that it stands under.'),
      signals: z
        .record(z.string(), Value)
        .optional()
        .describe('Figures by name: stars, downloads, dependents, participations …'),
      capabilitiesDeclared: optional('How many capabilities the source says it has.'),
      timesMatchedReported: optional('The number that the source prints as "Times Matched".'),
    })
    .describe('What the source says of one tool; of rows with the same key the first stands.'),
});

export const CapabilityEmit = z.strictObject({
  ...often,
  capability: z
    .strictObject({
      id: needed('A slug: lower-case letters, digits, dots, dashes.'),
      name: needed('What it is called.'),
      kind: needed('One of =function, =modality, =property, =quality, =technique, =operation.'),
      description: optional('One plain line that says what a person gets.'),
      derivedName: optional('true: the source gives no name, this one is yours.'),
      sense: optional('Of a quality: =good or =bad, whether a vote for it speaks for a tool.'),
      area: optional('Of a function: the area that it belongs to.'),
      needs: optional('A list of what people type who look for it.'),
      aliases: optional('A list of other names.'),
    })
    .describe('One thing that tools can do.'),
});

export const OfferEmit = z.strictObject({
  ...often,
  offer: z
    .strictObject({
      key: needed("The tool's key, as its record has it."),
      capability: needed("The capability's id."),
      position: optional('Its place among what the tool does; left out, the place in `each`.'),
      description: optional('How this tool does it.'),
      unique: optional('What only this tool does of it.'),
      vsAlternatives: optional('What the source says of it against others.'),
      basis: optional(
        'Left out where the source states it; =rule where a table of yours does, =known, =name, =person.',
      ),
      about: optional('=tests or =data: the tool does not do it, but tests what does, or is data for it.'),
    })
    .describe('That a tool has a capability.'),
});

/** What an entry says beside its sides and its counts. */
const about = {
  kind: needed(
    '=battle (a judge decides a pair), =trial (both ran one task and a test decides), =score (published scores of one task compared), =vote, =choice, =migration (a project moved from second to first), =listing, =claim, =comparison.',
  ),
  capability: optional('The id of what it was about, in addition to two tools.'),
  context: optional('In which it holds: a benchmark, a category, a track.'),
  judge: optional('Who judged; left out, the judge of the source.'),
  counted: optional('false: shown, and not counted, such as a part of a sum that is counted.'),
  note: optional('In your words.'),
  at: optional('When; left out, the day of the snapshot, where the source gives one.'),
  state: optional('=live where left out; =superseded, =rejected, =withdrawn.'),
};
const Words = z.array(z.string()).min(1);

const Match = z
  .strictObject({
    ...about,
    first: optional('The key of the tool that wins and losses are those of; or `firstCapability`.'),
    firstCapability: optional('The id of a capability in place of `first`; wins are then those of `second`.'),
    second: needed('The key of the other tool.'),
    count: optional('How many occasions; left out, what wins, losses, ties and unjudged add up to.'),
    wins: optional('Of the first.'),
    losses: optional('Of the first.'),
    ties: optional('Without a better one.'),
    solvedByBoth: optional(
      'Of the ties of a =trial: in how many both solved the task; in the others neither did.',
    ),
    unjudged: optional('Judged without a decision.'),
    winner: optional(
      'One verdict a row in place of counts: the key of a side, or a word of `verdicts`; empty is unjudged.',
    ),
    verdicts: z
      .strictObject({
        first: Words.optional(),
        second: Words.optional(),
        tie: Words.optional(),
        none: Words.optional(),
      })
      .optional()
      .describe(
        'Words that stand for a verdict: `{ first: [L], second: [R], tie: [same], none: [skipped] }`.',
      ),
    rowId: optional("The source's own id of the row, where two rows have the same sides and context."),
    quote: optional('Words of the source, to the letter.'),
  })
  .describe("One occasion, or one row's count of occasions, on which two sides met.");
export type MatchRules = z.infer<typeof Match>;

const counts = (m: MatchRules) => [m.count, m.wins, m.losses, m.ties, m.solvedByBoth, m.unjudged];

export const MatchEmit = z
  .strictObject({
    ...often,
    addUp: z
      .boolean()
      .optional()
      .describe(
        'true: all rows on the same two sides, whichever stands first, become one entry; counts are added up.',
      ),
    once: z
      .boolean()
      .optional()
      .describe('true: rows that say the same from both sides are one entry, counted once.'),
    match: Match.refine(
      (m) => (m.first === undefined) !== (m.firstCapability === undefined),
      'needs one of first, firstCapability',
    )
      .refine(
        (m) => m.winner !== undefined || counts(m).some((v) => v !== undefined),
        'needs a count, or wins and losses, or a winner: counts are never made up',
      )
      .refine(
        (m) => m.winner === undefined || counts(m).every((v) => v === undefined),
        'takes either a winner or counts',
      ),
  })
  .refine(
    ({ addUp, match: m }) => addUp !== true || [m.rowId, m.quote, m.note].every((v) => v === undefined),
    'adds up many rows, so none of their rowId, quote and note can stand',
  )
  .refine(({ addUp, once }) => addUp !== true || once !== true, 'takes either addUp or once');

export const PairsEmit = z.strictObject({
  ...often,
  pairs: z
    .strictObject({
      side: needed('The key of the tool that has this result.'),
      task: optional(
        'What the task is called, or a list of what tells it from others; left out, a row is a task.',
      ),
      solved: optional(
        'Whether the side solved it: 1 or 0, true or false, pass or fail; empty, n/a or -: not run, and it meets nobody.',
      ),
      higher: optional('Its score in place of `solved`: the higher one is the better.'),
      lower: optional('Its score in place of `solved`: the lower one is the better.'),
    })
    .refine(
      (p) => [p.solved, p.higher, p.lower].filter((v) => v !== undefined).length === 1,
      'needs one of solved, higher, lower',
    )
    .describe(
      'Results task by task become pairs: every two sides with a result on the same task, under the same `match`.',
    ),
  match: z.strictObject(about).describe('What all these entries say; sides and counts come of the results.'),
});

/** One list, or lists by names. */
const loopsOnce = (emit: { each?: unknown; every?: unknown }): boolean =>
  emit.each === undefined || emit.every === undefined;

export const Emit = z
  .union([RecordEmit, CapabilityEmit, OfferEmit, MatchEmit, PairsEmit])
  .refine(loopsOnce, 'takes either each or every');
export type Emit = z.infer<typeof Emit>;
