/** Pages made of random facts, in either layout, and the damages that real ones have. */
import fc from 'fast-check';

export interface MadeCapability {
  readonly description: string;
  readonly unique: string;
  readonly alternatives: string;
}
export interface MadeTool {
  readonly name: string;
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
const capability = fc.record({ description: prose, unique: prose, alternatives: prose });
const nameParts = fc.constantFrom(
  'Qwen: Qwen3.5-27B',
  'Dreambooth-Stable-Diffusion',
  '![Star History Chart',
  '@modelcontextprotocol/sdk',
  'A vs B tester',
  'X/Y',
  '<b>Bold</b> tool',
  '[linked](https://example.org)',
  'C++',
  'Notes - daily',
  'v2.0 (beta)',
  '**strong**',
  'Ünïcode',
  'a.b*c?',
);
const name = fc.tuple(nameParts, fc.integer({ min: 0, max: 99 })).map(([part, n]) => `${part} ${n}`);
const tool = (names: fc.Arbitrary<string>) =>
  fc.record({
    name: names,
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
  .uniqueArray(name, { minLength: 2, maxLength: 2 })
  .chain(([a = '', b = '']) => fc.tuple(tool(fc.constant(a)), tool(fc.constant(b))))
  .map((tools) => ({ tools }));

export interface Damage {
  readonly layout: 'table' | 'headings' | 'lead';
  /** Rows of the table, by place, whose cells stand on lines of their own. */
  readonly brokenRows: readonly number[];
  /** Where the verdict and the site's words stand: before one of the lines below the table. */
  readonly interruption: number;
  readonly runTogether: readonly number[];
  readonly crlf: boolean;
  readonly mark: boolean;
}

export const damage: fc.Arbitrary<Damage> = fc.record({
  layout: fc.constantFrom('table', 'headings', 'lead'),
  brokenRows: fc.array(fc.nat(9), { maxLength: 3 }),
  interruption: fc.nat(60),
  runTogether: fc.array(fc.nat(60), { maxLength: 4 }),
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

export function verdictOf([a, b]: readonly [MadeTool, MadeTool], verb: string): string {
  const [high, low] = a.rank >= b.rank ? [a, b] : [b, a];
  return `${high.name} ${verb} higher at ${high.rank}/100 vs ${low.name} at ${low.rank}/100. ${a.name} leads on quality, while ${b.name} is stronger on adoption and ecosystem.`;
}

export function rendered({ tools }: MadePage, how: Damage): string {
  const [a, b] = tools;
  const top = [`${how.layout === 'table' ? '' : '# '}${a.name} vs ${b.name}`];
  if (how.layout !== 'table') top.push(verdictOf(tools, 'ranks'));
  else top.push('Side-by-side comparison to help you choose.');
  if (how.layout !== 'lead') {
    top.push(`| Feature | ${escaped(a.name)} | ${escaped(b.name)} |`, '|---|---|---|');
    for (const [i, [label, left, right]] of rows(tools).entries()) {
      if (how.brokenRows.includes(i))
        top.push(
          ...(i % 2 === 0
            ? [`| ${label} |`, `| ${left} |`, `| ${right} |`]
            : [`| ${label} |`, `| ${left} | ${right} |`]),
        );
      else top.push(`| ${label} | ${left} | ${right} |`);
    }
  }
  const below: string[] = [];
  for (const [i, tool] of tools.entries()) {
    if (how.layout !== 'table') below.push(`${i === 0 ? '## ' : ''}${tool.name} Capabilities`);
    for (const { description, unique, alternatives } of tool.capabilities)
      below.push(description, `Unique: ${unique}`, `vs alternatives: ${alternatives}`);
    if (tool.hidden > 0) below.push(`+${tool.hidden} more capabilities`);
  }
  // It stands anywhere but between a heading and what is under it.
  const at = Math.min(how.interruption, below.length);
  below.splice(
    at,
    0,
    verdictOf(tools, 'scores'),
    'Need something different?',
    'Search the match graph →© 2026 Unfragile. Stronger through disorder.',
  );
  const joined: string[] = [];
  for (const [i, line] of below.entries()) {
    const canJoin =
      /^(Unique: |vs alternatives: |\+\d+ more|Need something)/.test(line) &&
      !(joined.at(-1) ?? '').endsWith('Capabilities');
    if (canJoin && how.runTogether.includes(i) && joined.length > 0)
      joined.push(`${joined.pop() ?? ''} ${line}`);
    else joined.push(line);
  }
  return (how.mark ? '\uFEFF' : '') + [...top, ...joined].join(how.crlf ? '\r\n' : '\n');
}
