/** What people count of a tool, in words: "5,326 stars · 23,556 downloads a month". Made of facts, and marked so where it stands. Pure. */
import type { Tool } from './tool.ts';

/** Of one, and of several; the most telling first. */
const figures: readonly (readonly [name: string, one: string, several: string])[] = [
  ['stars', 'star', 'stars'],
  ['downloads', 'download a month', 'downloads a month'],
  ['dependents', 'project uses it', 'projects use it'],
];

export interface CountedFigure {
  readonly text: string;
  readonly source: string;
}

/** By the strongest that any source gives. */
export function countedFigures({ signals }: Pick<Tool, 'signals'>): readonly CountedFigure[] {
  return figures.flatMap(([name, one, several]) => {
    const [most] = signals
      .filter((signal) => signal.name === name && signal.value > 0)
      .toSorted((a, b) => b.value - a.value);
    if (most === undefined) return [];
    const shown = most.value.toLocaleString('en', { maximumFractionDigits: 0 });
    return [{ text: `${shown} ${shown === '1' ? one : several}`, source: most.source }];
  });
}

/** With its licence, to stand behind a source's line; null where nobody counts anything, and where our sentence says it already. */
export function toldFacts(tool: Pick<Tool, 'description' | 'licence' | 'signals'>): string | null {
  const counted = countedFigures(tool).map(({ text }) => text);
  if (tool.description === null || counted.length === 0) return null;
  return [...(tool.licence === null ? [] : [tool.licence]), ...counted].join(' · ');
}
