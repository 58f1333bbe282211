import type { Direction } from '#contract/vocabulary.ts';

/** A word that says how one thing stands to another. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly direction: Direction;
  /** What is compared, in few words: "speed", "efficiency of reasoning". */
  readonly dimension: string;
  /** Offset behind "than", "to" or "as", where what it is compared with begins; undefined when nothing follows. */
  readonly target: number | undefined;
}

/** What a word of comparison is about. */
const aspects: Record<string, string> = {
  better: 'quality',
  broader: 'breadth',
  cheaper: 'cost',
  cleaner: 'cleanliness',
  deeper: 'depth',
  easier: 'ease of use',
  faster: 'speed',
  fewer: 'amount',
  finer: 'fineness',
  greater: 'amount',
  heavier: 'weight',
  inferior: 'quality',
  leaner: 'weight',
  lighter: 'weight',
  quicker: 'speed',
  richer: 'richness',
  safer: 'safety',
  simpler: 'simplicity',
  slower: 'speed',
  smoother: 'smoothness',
  stronger: 'strength',
  superior: 'quality',
  weaker: 'strength',
  wider: 'breadth',
  worse: 'quality',
  harder: 'ease of use',
  costlier: 'cost',
  narrower: 'breadth',
  higher: '',
  lower: '',
  accessible: 'accessibility',
  accurate: 'accuracy',
  capable: 'capability',
  complete: 'completeness',
  comprehensive: 'completeness',
  consistent: 'consistency',
  controllable: 'control',
  convenient: 'convenience',
  efficient: 'efficiency',
  expensive: 'cost',
  costly: 'cost',
  flexible: 'flexibility',
  integrated: 'integration',
  maintainable: 'maintainability',
  mature: 'maturity',
  powerful: 'power',
  precise: 'precision',
  reliable: 'reliability',
  responsive: 'responsiveness',
  robust: 'robustness',
  scalable: 'scalability',
  secure: 'security',
  specialized: 'specialisation',
  transparent: 'transparency',
  adaptive: 'adaptability',
  complex: 'complexity',
};
const bad = new Set(['heavier', 'inferior', 'slower', 'weaker', 'worse', 'harder', 'costlier', 'narrower']);
/** Of these, less is better. */
const costs =
  /\b(latency|latencies|cost|costs|price|prices|memory|overhead|footprint|storage|complexity|vram|errors?|error rates?|consumption|usage|delay|hallucinations?|boilerplate|friction|dependenc(?:y|ies)|learning curve|setup)\b/u;
const burdens =
  /^(complex|expensive|costly|verbose|opinionated|limited|restrictive|manual|heavy|heavyweight|slow|brittle|fragile|invasive|intrusive|bloated|clunky|rigid|painful|risky|noisy|cumbersome|bulky|steep|difficult|tedious|repetitive|error-prone|\S+-(?:intensive|hungry|heavy))$/u;
const pattern = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?<needs>(?:requir|need|demand)\w*) (?:more|additional|higher|manual)|(?<degree>more|less) (?<adjective>[\p{Ll}-]+)|(?<equal>comparable|similar|equivalent|equal|on par|identical|as \p{Ll}+(?= as ))|(?<plain>better|worse|superior|inferior|broader|cheaper|cleaner|deeper|easier|faster|fewer|finer|greater|harder|heavier|higher|leaner|lighter|lower|narrower|quicker|richer|safer|simpler|slower|smoother|stronger|weaker|wider|costlier))(?![\p{L}-])`,
  'giu',
);
/** Where the words that belong to a cue end. */
const stop =
  /[,;:.()]|\b(?:than|to|as|for|in|on|at|by|with|due|across|when|while|and|or|but|though|through|via)\b/iu;

/** The cues of a clause, in order. What stands in brackets or gives a reason is not read for cues. */
export function cuesIn(text: string): Cue[] {
  const open = withoutAsides(text);
  const cues: Cue[] = [];
  for (const found of open.matchAll(pattern)) {
    // "than simpler tools" describes those tools.
    if (/\b(?:than|to)\s+$/u.test(open.slice(0, found.index))) continue;
    const end = found.index + found[0].length;
    const rest = open.slice(end);
    const noun = rest
      .slice(0, stop.exec(rest)?.index ?? rest.length)
      .trim()
      .split(/\s+/u)
      .slice(0, 4)
      .join(' ');
    const { needs, degree, adjective, equal, plain } = found.groups ?? {};
    const word = (adjective ?? plain ?? '').toLowerCase();
    cues.push({
      start: found.index,
      end,
      direction:
        needs !== undefined ? 'worse' : equal !== undefined ? 'comparable' : directionOf(degree, word, noun),
      dimension: dimensionOf(equal === undefined ? word : '', noun) || (equal === undefined ? 'overall' : ''),
      target: targetOf(rest, end, equal !== undefined),
    });
  }
  return cues;
}

function directionOf(degree: string | undefined, word: string, noun: string): Direction {
  const isCost = costs.test(noun);
  if (word === 'higher' || word === 'greater') return isCost ? 'worse' : 'better';
  if (word === 'lower' || word === 'fewer') return isCost || word === 'fewer' ? 'better' : 'worse';
  if (degree === undefined) return bad.has(word) ? 'worse' : 'better';
  // "more overhead"; but in "more memory-efficient" and "more consistent latency" the adjective says it.
  const isBurden = burdens.test(word) || costs.exec(word)?.[0] === word;
  return (degree.toLowerCase() === 'more') === isBurden ? 'worse' : 'better';
}

function dimensionOf(word: string, noun: string): string {
  const aspect = aspects[word] ?? word;
  if (aspect === '' || noun === '') return aspect || noun;
  return aspect === 'speed' ? `${noun} speed` : `${aspect} of ${noun}`;
}

/** "than" (or "to", "with", "as") before the next comma or cue; "faster and lighter than X" shares it. */
function targetOf(rest: string, end: number, isEqual: boolean): number | undefined {
  const comparator = isEqual ? /\b(?:than|to(?! or\b)|with|as)\s+/iu : /\bthan\s+/iu;
  const found = comparator.exec(rest);
  if (found === null || /[,;]|\.\s/u.test(rest.slice(0, found.index))) return undefined;
  return end + found.index + found[0].length;
}

function withoutAsides(text: string): string {
  const blank = (part: string) => ' '.repeat(part.length);
  return text
    .replace(/\([^()]*\)/gu, blank)
    .replace(
      /\b(?:due to|because|thanks to|through|owing to|since)\b.*?(?=[,;]|\.\s|\.$|\b(?:and|but|while|though)\b|$)/giu,
      blank,
    );
}
