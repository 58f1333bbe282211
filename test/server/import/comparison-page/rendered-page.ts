/** Pages made of random facts, in either layout, and the damages that real ones have. */
import fc from 'fast-check';

export interface MadeCapability {
  readonly description: string;
  readonly unique: string;
  readonly alternatives: string;
}
export interface MadeTool {
  readonly name: string;
  /** Ways to write it on a page, itself the first. */
  readonly spellings: readonly string[];
  readonly type: string;
  readonly rank: number;
  readonly parts: readonly [number, number, number, number];
  readonly pricing: string;
  readonly startingPrice: string;
  readonly matched: number;
  readonly capabilities: readonly MadeCapability[];
  readonly hidden: number;
}
export interface MadePage {
  readonly tools: readonly [MadeTool, MadeTool];
}

const words = [
  'model',
  'images',
  'text',
  'linear',
  'training',
  'fast',
  'large',
  'token',
  'batch',
  'graph',
  'cache',
  'stream',
  'café',
  '中文',
];
const word = fc.constantFrom(...words);
/** A sentence with a capital, never one of the page's own marks. */
const prose = fc
  .array(word, { minLength: 3, maxLength: 12 })
  .chain((list) =>
    fc
      .constantFrom('', '.', ' (O(n²) to O(n))', ': see `docs`')
      .map((end) => `Handles ${list.join(' ')}${end}`),
  );
/** What is said of others, and what of it are claims: whom against, and which way. */
export const comparisons = [
  { text: 'Handles more', claims: [] },
  { text: 'Faster than DeepL', claims: [['DeepL', 'better']] },
  {
    text: 'Faster than GPT-4V and less capable than Claude 3.5 Sonnet',
    claims: [
      ['GPT-4V', 'better'],
      ['Claude 3.5 Sonnet', 'worse'],
    ],
  },
  {
    text: 'Comparable to Llama 3.2 Vision (11B/90B)',
    claims: [['Llama 3.2 Vision (11B/90B)', 'comparable']],
  },
] as const;
const alternatives = fc
  .tuple(fc.constantFrom(...comparisons), fc.array(word, { minLength: 1, maxLength: 5 }))
  .map(([{ text }, list]) => `${text} for ${list.join(' ')}`);
const capability = fc.record({ description: prose, unique: prose, alternatives });
/** Names to the letter; those of the first list can stand in any mark. */
const plainNames = [
  'Qwen: Qwen3.5-27B',
  'Dreambooth-Stable-Diffusion',
  '@modelcontextprotocol/sdk',
  'A vs B tester',
  'X/Y',
  'Notes - daily',
  'Notes — daily',
  'snake_case_name',
  'R&D desk',
  'Ünïcode',
  'v2.0 (beta)',
  'C++',
];
const oddNames = ['![Star History Chart', 'a.b*c?', 'Vec<T>', '[V] token', '2**3 or 4**5', '_private'];
const marked = (name: string): string[] => [
  `**${name}**`,
  `*${name}*`,
  `__${name}__`,
  `\`${name}\``,
  `[${name}](https://example.org/a_(b))`,
  `<b>${name}</b>`,
  `<a href="https://example.org">${name}</a>`,
  `**[${name}](https://example.org "Title")**`,
  name.replaceAll('&', '&amp;'),
];
const inPart = (name: string): string[] => [
  `**${name.slice(0, -3)}**${name.slice(-3)}`,
  `[${name.slice(0, -3)}](https://example.org)${name.slice(-3)}`,
];
const named = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...plainNames).map((part) => ({ part, isOdd: false })),
      fc.constantFrom(...oddNames).map((part) => ({ part, isOdd: true })),
    ),
    fc.integer({ min: 10, max: 99 }),
  )
  .map(([{ part, isOdd }, n]) => {
    const name = `${part} ${n}`;
    return { name, spellings: isOdd ? [name] : [name, ...marked(name), ...inPart(name)] };
  });
const tool = ({ name, spellings }: Pick<MadeTool, 'name' | 'spellings'>) =>
  fc.record({
    name: fc.constant(name),
    spellings: fc.constant(spellings),
    type: fc.constantFrom('Model', 'Repository', 'MCP Server', 'Web App', 'CLI Tool', 'Benchmark', 'API'),
    rank: fc.integer({ min: 0, max: 100 }),
    parts: fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1), fc.nat(1)),
    pricing: fc.constantFrom('Free', 'Paid'),
    startingPrice: fc.constantFrom('—', '$1.95e-7 per prompt token', '$20/mo'),
    matched: fc.nat(5000),
    capabilities: fc.array(capability, { minLength: 1, maxLength: 5 }),
    hidden: fc.nat(4),
  });

export const madePage: fc.Arbitrary<MadePage> = fc
  .uniqueArray(named, { minLength: 2, maxLength: 2, selector: ({ name }) => name })
  .chain(([a = nobody, b = nobody]) => fc.tuple(tool(a), tool(b)))
  .map((tools) => ({ tools }));
const nobody = { name: 'Nobody', spellings: ['Nobody'] };

export interface Damage {
  readonly layout: 'table' | 'headings' | 'lead';
  /** Rows of the table, by place, the head as the last, and how each is broken over lines. */
  readonly brokenRows: readonly (readonly [row: number, how: BrokenRow])[];
  /** Lines below the table whose text goes on on the next line. */
  readonly brokenTexts: readonly number[];
  /** Where the verdict and the site's words stand: before one of the lines below the table. */
  readonly interruption: number;
  readonly runTogether: readonly number[];
  /** Which spelling of its name each place takes, in turn. */
  readonly spelled: readonly number[];
  readonly crlf: boolean;
  readonly mark: boolean;
}
type BrokenRow = 'each cell' | 'behind the label' | 'before the last' | 'inside a cell';

export const damage: fc.Arbitrary<Damage> = fc.record({
  layout: fc.constantFrom('table', 'headings', 'lead'),
  brokenRows: fc.uniqueArray(
    fc.tuple(
      fc.nat(10),
      fc.constantFrom<BrokenRow>('each cell', 'behind the label', 'before the last', 'inside a cell'),
    ),
    { maxLength: 4, selector: ([row]) => row },
  ),
  brokenTexts: fc.array(fc.nat(60), { maxLength: 4 }),
  interruption: fc.nat(60),
  runTogether: fc.array(fc.nat(60), { maxLength: 4 }),
  spelled: fc.array(fc.nat(20), { minLength: 1, maxLength: 7 }),
  crlf: fc.boolean(),
  mark: fc.boolean(),
});

const escaped = (cell: string) => cell.replaceAll('|', '\\|');

export function rows([a, b]: readonly [MadeTool, MadeTool]): [string, string, string][] {
  const total = (one: MadeTool) => `${one.capabilities.length + one.hidden} decomposed`;
  return [
    ['Type', a.type, b.type],
    ['UnfragileRank', `${a.rank}/100`, `${b.rank}/100`],
    ['Adoption', `${a.parts[0]}`, `${b.parts[0]}`],
    ['Quality', `${a.parts[1]}`, `${b.parts[1]}`],
    ['Ecosystem', `${a.parts[2]}`, `${b.parts[2]}`],
    ['Match Graph', `${a.parts[3]}`, `${b.parts[3]}`],
    ['Pricing', a.pricing, b.pricing],
    ['Starting Price', a.startingPrice, b.startingPrice],
    ['Capabilities', total(a), total(b)],
    ['Times Matched', `${a.matched}`, `${b.matched}`],
  ];
}

function verdictOf([a, b]: readonly [MadeTool, MadeTool], verb: string, spell: Spell): string {
  const [high, low] = a.rank >= b.rank ? [a, b] : [b, a];
  return `${spell(high)} ${verb} higher at ${high.rank}/100 vs ${spell(low)} at ${low.rank}/100. ${spell(a)} leads on quality, while ${spell(b)} is stronger on adoption and ecosystem.`;
}

type Spell = (tool: MadeTool) => string;

/** A text of the page, or a part of one that goes on on the next line; `of` says what it belongs to. */
interface Segment {
  readonly text: string;
  readonly of: string;
}

interface Rendered {
  readonly text: string;
  readonly lead: string | undefined;
  readonly verdict: string;
  /** First and last line of `title`, `table`, `lead`, `verdict`, and of each text: "0.2.unique" is of the first tool's third. */
  readonly spans: ReadonlyMap<string, readonly [number, number]>;
}

export function rendered({ tools }: MadePage, how: Damage): Rendered {
  let place = 0;
  const spell: Spell = ({ spellings }) => {
    const turn = how.spelled[place % how.spelled.length] ?? 0;
    place += 1;
    return spellings[turn % spellings.length] ?? '';
  };
  const [a, b] = tools;
  const lead = how.layout === 'table' ? undefined : verdictOf(tools, 'ranks', spell);
  const lines: Segment[][] = [
    [{ text: `${how.layout === 'table' ? '' : '# '}${spell(a)} vs ${spell(b)}`, of: 'title' }],
    [{ text: lead ?? 'Side-by-side comparison to help you choose.', of: 'lead' }],
  ];
  if (how.layout !== 'lead') {
    const head: [string, string, string] = ['Feature', escaped(spell(a)), escaped(spell(b))];
    const broken = new Map(how.brokenRows);
    const table = [
      ...rowLines(head, broken.get(10)),
      '|---|---|---|',
      ...rows(tools).flatMap((row, i) => rowLines(row, broken.get(i))),
    ];
    lines.push(...table.map((text) => [{ text, of: 'table' }]));
  }
  const verdict = verdictOf(tools, 'scores', spell);
  const below = tools.flatMap((tool, side) => textsOf(tool, side, how, spell));
  below.splice(
    Math.min(how.interruption, below.length),
    0,
    { text: verdict, of: 'verdict' },
    { text: 'Need something different?', of: 'site' },
    { text: 'Search the match graph →© 2026 Unfragile. Stronger through disorder.', of: 'site' },
  );
  const parts = below.flatMap((one, i) => (how.brokenTexts.includes(i) ? inTwo(one) : [one]));
  for (const [i, segment] of parts.entries()) {
    const before = lines.at(-1) ?? [];
    const canJoin =
      /^(Unique: |vs alternatives: |\+\d+ more|Need something)|scores higher at/u.test(segment.text) &&
      i > 0 &&
      before[0]?.of !== 'heading';
    if (canJoin && how.runTogether.includes(i)) before.push(segment);
    else lines.push([segment]);
  }
  const spans = new Map<string, [number, number]>();
  for (const [i, line] of lines.entries()) {
    for (const { of } of line) spans.set(of, [spans.get(of)?.[0] ?? i + 1, i + 1]);
  }
  const texts = lines.map((line) => line.map(({ text }) => text).join(' '));
  return {
    text: (how.mark ? '\uFEFF' : '') + texts.join(how.crlf ? '\r\n' : '\n'),
    lead,
    verdict,
    spans,
  };
}

function rowLines([label, left, right]: [string, string, string], broken: BrokenRow | undefined): string[] {
  if (broken === 'each cell') return [`| ${label} |`, `| ${left} |`, `| ${right} |`];
  if (broken === 'behind the label') return [`| ${label} |`, `| ${left} | ${right} |`];
  if (broken === 'before the last') return [`| ${label} | ${left} |`, `| ${right} |`];
  const [first, ...rest] = label.split(' ');
  if (broken === 'inside a cell' && rest.length > 0)
    return [`| ${first}`, `${rest.join(' ')} | ${left} | ${right} |`];
  return [`| ${label} | ${left} | ${right} |`];
}

function textsOf(tool: MadeTool, side: number, how: Damage, spell: Spell): Segment[] {
  const texts: Segment[] = [];
  if (how.layout !== 'table')
    texts.push({ text: `${side === 0 ? '## ' : ''}${spell(tool)} Capabilities`, of: 'heading' });
  for (const [i, { description, unique, alternatives: others }] of tool.capabilities.entries())
    texts.push(
      { text: description, of: `${side}.${i}.description` },
      { text: `Unique: ${unique}`, of: `${side}.${i}.unique` },
      { text: `vs alternatives: ${others}`, of: `${side}.${i}.alternatives` },
    );
  if (tool.hidden > 0) texts.push({ text: `+${tool.hidden} more capabilities`, of: `${side}.more` });
  return texts;
}

/** A text of a capability, broken before a small letter near its middle. */
function inTwo({ text, of }: Segment): Segment[] {
  const begin = /^(?:Unique|vs alternatives): \S+/u.exec(text)?.[0].length ?? 0;
  const from = Math.max(begin, Math.floor(text.length / 2));
  const at = / [a-z]/u.exec(text.slice(from))?.index;
  if (at === undefined || !/\.\d+\./u.test(of)) return [{ text, of }];
  return [
    { text: text.slice(0, from + at), of },
    { text: text.slice(from + at + 1), of },
  ];
}
