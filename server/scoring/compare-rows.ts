/** The ten rows of a comparison, from what is known of each tool. Pure; the table and the verdict read the same. */
import { rowKeys, type CompareCell, type CompareRow, type RowKey } from '#contract/compare.ts';
import { priceWord } from '#contract/price-words.ts';
import { countedFigures } from '#contract/told-facts.ts';
import type { Rank, RankPartId } from '#contract/rank.ts';
import { knownPartsText } from '#contract/rank-text.ts';
import { matchedText } from '#contract/result-text.ts';
import type { Reported, Tool } from '#contract/tool.ts';
import { describePrice, formatMoney, startingPriceOf } from './price-units.ts';
import { rankText } from './verdict.ts';

export const rowLabels: Readonly<Record<RowKey, string>> = {
  type: 'Type',
  rank: 'Rank',
  adoption: 'Adoption',
  quality: 'Quality',
  ecosystem: 'Ecosystem',
  matchGraph: 'Match Graph',
  pricing: 'Pricing',
  startingPrice: 'Starting Price',
  capabilities: 'Capabilities',
  timesMatched: 'Times Matched',
};

const typeWords: Partial<Record<Tool['type'], string>> = {
  'mcp-server': 'MCP Server',
  api: 'API',
  cli: 'CLI Tool',
  app: 'Web App',
};
const sentenceCase = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

type Cell = Omit<CompareCell, 'tool'>;
type ReportedText = CompareCell['reported'][number];

const unknown = (reported: ReportedText[] = []): Cell => ({
  value: null,
  text: 'no data',
  note: null,
  known: false,
  source: null,
  reported,
});

const cells: Readonly<Record<RowKey, (tool: Tool) => Cell>> = {
  type: (tool) => own(tool.type, typeWords[tool.type] ?? sentenceCase(tool.type), tool.sources[0] ?? null),
  rank: (tool) =>
    ofSources(tool, (said) =>
      said.rank ? { value: said.rank.value, text: rankText(said.rank.value, said.rank.outOf) } : null,
    ),
  adoption,
  quality: (tool) => part(tool, 'quality'),
  ecosystem: (tool) => part(tool, 'ecosystem'),
  matchGraph: (tool) => part(tool, 'matchGraph'),
  pricing: (tool) => {
    if (tool.pricing === 'unknown') return unknown();
    // Two ways of being free are two, as is shown.
    const word = priceWord(tool) ?? sentenceCase(tool.pricing);
    return own(word, word, tool.sources[0] ?? null);
  },
  startingPrice: startingPrice,
  capabilities: (tool) => {
    const { described, hidden } = tool.capabilities;
    const reported = tool.reported.flatMap((said) =>
      said.capabilitiesDeclared === null
        ? []
        : [{ source: said.source, text: `${said.capabilitiesDeclared} decomposed` }],
    );
    if (described + hidden === 0 && reported.length === 0) return unknown();
    const note = hidden > 0 ? `${described} described, ${hidden} more not described by the source` : null;
    return { ...own(described + hidden, String(described + hidden), 'ledger'), note, reported };
  },
  // By kind, as everywhere: a number over several kinds would be an amount of nothing.
  timesMatched: ({ timesMatched, matchesByKind, reported }) => ({
    ...own(
      matchesByKind.length > 1 ? matchedText(matchesByKind) : timesMatched,
      matchedText(matchesByKind) || '0',
      'ledger',
    ),
    reported: reported.flatMap((said) =>
      said.timesMatched === null
        ? []
        : [{ source: said.source, text: said.timesMatched.toLocaleString('en') }],
    ),
  }),
};

/** A starting price that nobody knows, beside a free tool, is a dash: nothing to pay is not "not known". */
function startingPrice(tool: Tool): Cell {
  const reported = tool.reported.flatMap((said) =>
    said.startingPriceText === null ? [] : [{ source: said.source, text: said.startingPriceText }],
  );
  const lowest = startingPriceOf(tool.prices);
  if (lowest !== null) {
    const text = describePrice(lowest.input, 'million-tokens');
    const note =
      lowest.providers > 1
        ? `lowest of ${lowest.providers} providers: ${lowest.provider}`
        : `price of ${lowest.provider}`;
    return { ...own(lowest.input, text, lowest.source), note, reported };
  }
  const [other] = tool.prices
    .filter(
      ({ input, currency, unusual, perMillion }) =>
        input !== null && currency === 'USD' && unusual !== 'low' && perMillion === null,
    )
    .sort((a, b) => (a.input ?? 0) - (b.input ?? 0));
  if (other?.input != null)
    return { ...own(other.input, `${formatMoney(other.input)} per ${other.unit}`, other.source), reported };
  if (tool.pricing === 'free' || tool.pricing === 'open-source') {
    return {
      value: null,
      text: '—',
      note: 'free, no price to start at',
      known: true,
      source: null,
      reported,
    };
  }
  return unknown(reported);
}

function part(tool: Tool, key: string): Cell {
  return ofSources(tool, (said) => {
    const value = said.parts[key];
    return value === undefined ? null : { value, text: String(value) };
  });
}

/** A source's own measure; where none has one, what people count of the tool, which is no measure that leads another. */
function adoption(tool: Tool): Cell {
  const measured = part(tool, 'adoption');
  const counted = countedFigures(tool);
  const [first] = counted;
  if (measured.known || first === undefined) return measured;
  const text = counted.map((one) => one.text).join(' · ');
  return own(text, text, first.source);
}

/** What sources print, the newest first; our own value is not made up from theirs. */
function ofSources(tool: Tool, read: (said: Reported) => { value: number; text: string } | null): Cell {
  const said = tool.reported.flatMap((row) => {
    const cell = read(row);
    return cell ? [{ source: row.source, ...cell }] : [];
  });
  const [first] = said;
  if (!first) return unknown();
  return {
    ...own(first.value, first.text, first.source),
    reported: said.map(({ source, text }) => ({ source, text })),
  };
}

/** Rows that our rank has a word on. */
const ourParts: Partial<Record<RowKey, (rank: Rank) => Omit<Ours, 'note'> | null>> = {
  rank: ({ value }) => ({ value, text: `${value.toFixed(1)}/100` }),
  adoption: partOf('adoption'),
  quality: partOf('quality'),
  ecosystem: partOf('ecosystem'),
  matchGraph: partOf('matchGraph'),
};
interface Ours {
  readonly value: number;
  readonly text: string;
  readonly note: string | null;
}

function partOf(id: RankPartId) {
  return ({ parts }: Rank) => {
    const value = parts.find((part) => part.id === id)?.value ?? null;
    return value === null ? null : { value, text: value.toFixed(2) };
  };
}

function oursOf(key: RowKey, { rank }: Tool): Ours | null {
  const told = rank && ourParts[key]?.(rank);
  if (!rank || !told) return null;
  return { ...told, note: key === 'rank' ? knownPartsText(rank.known) : null };
}

/**
 * A row with our own rank and its parts: alone where no source says anything of any of the tools, else a note in each cell.
 * Values of two methods never stand against each other in one row.
 */
function withOurs(key: RowKey, tools: readonly Tool[], said: readonly Cell[]): readonly Cell[] {
  const alone = said.every(({ known, reported }) => !known && reported.length === 0);
  return said.map((cell, i) => {
    const tool = tools[i];
    const ours = tool ? oursOf(key, tool) : null;
    if (ours === null) return cell;
    if (alone) return { ...own(ours.value, ours.text, 'ledger'), note: ours.note };
    if (key !== 'rank') return cell;
    return { ...cell, note: [`ours: ${ours.text}`, ours.note].filter(Boolean).join(', ') };
  });
}

function own(value: string | number, text: string, source: string | null): Cell {
  return { value, text, note: null, known: true, source, reported: [] };
}

/** What a source prints in a cell, to the letter where it is kept so. */
function printedBy(basis: string | null, key: RowKey, tool: Tool, { reported }: Cell): string | null {
  const said = tool.reported.find(({ source }) => source === basis);
  if (said === undefined) return null;
  if (key === 'pricing')
    return said.pricing === undefined || said.pricing === 'unknown' ? null : sentenceCase(said.pricing);
  return reported.find(({ source }) => source === basis)?.text ?? null;
}

/**
 * Rows in the order of the contract, with our own rank and parts as `withOurs` says; what `basis`, a source, prints leads its cells. Two cells differ when their values do; unknown differs from everything known.
 */
export function compareRows(tools: readonly Tool[], basis: string | null = null): CompareRow[] {
  return rowKeys.map((key) => {
    const said = tools.map((tool) => cells[key](tool));
    const row = withOurs(key, tools, said).flatMap((cell, i) => {
      const tool = tools[i];
      return tool ? [{ tool: tool.id, ...cell, printed: printedBy(basis, key, tool, cell) }] : [];
    });
    const values = new Set(row.map((cell) => (cell.known ? `${cell.value ?? cell.text}` : '?')));
    return { key, label: rowLabels[key], cells: row, differs: values.size > 1 };
  });
}
