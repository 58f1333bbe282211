import { inset, type Measure, shortLabel, sizes } from '../../../graph/scene/node-look.ts';

export interface GraphLabel {
  readonly name: string;
  /** Behind the name; may be empty. */
  readonly figure: string;
  readonly nameWidth: number;
  readonly w: number;
  readonly h: number;
}

/** Letters of a name on a narrow drawing. */
const fewLetters = 11;

/** A pill as on the map: mark, name, and here how similar. */
export function graphLabel(
  name: string,
  figure: string,
  { measure, narrow, middle }: { measure: Measure; narrow: boolean; middle: boolean },
): GraphLabel {
  const { font, weight, height, mark } = sizes[middle ? 'large' : 'medium'];
  const short = narrow ? cut(shortLabel(name)) : shortLabel(name);
  const nameWidth = Math.ceil(measure(short, font, weight, false));
  const figureWidth = figure === '' ? 0 : Math.ceil(measure(figure, 12, 500, false)) + 7;
  return {
    name: short,
    figure,
    nameWidth,
    w: inset.mark + mark + inset.text + nameWidth + figureWidth + inset.end,
    h: height,
  };
}

function cut(name: string): string {
  const letters = [...name];
  return letters.length <= fewLetters
    ? name
    : `${letters
        .slice(0, fewLetters - 1)
        .join('')
        .trimEnd()}…`;
}
