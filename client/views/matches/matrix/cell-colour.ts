/** The colour of a share, and one to write on it. Pure: colours as a browser computes them, `rgb(1, 2, 3)`. */

type Rgb = readonly [number, number, number];

export interface CellPalette {
  readonly surface: string;
  /** Of who wins, and of who loses. */
  readonly wins: string;
  readonly loses: string;
  /** Dark and light to write with. */
  readonly ink: string;
  readonly inverse: string;
}

const least = 0.06;
const most = 0.92;

/** The further from one half, the stronger: towards the colour of who wins, or of who loses. */
export function cellColours(
  share: number,
  palette: CellPalette,
): { readonly fill: string; readonly text: string } {
  const strength = least + (most - least) * Math.min(1, Math.abs(share - 0.5) * 2);
  const fill = mixed(
    rgbOf(palette.surface),
    rgbOf(share >= 0.5 ? palette.wins : palette.loses),
    share === 0.5 ? 0 : strength,
  );
  const [ink, inverse] = [palette.ink, palette.inverse];
  const text = contrast(rgbOf(ink), fill) >= contrast(rgbOf(inverse), fill) ? ink : inverse;
  return { fill: `rgb(${fill.map(Math.round).join(', ')})`, text };
}

export function rgbOf(colour: string): Rgb {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
}

const mixed = (under: Rgb, over: Rgb, part: number): Rgb => {
  const one = (at: 0 | 1 | 2) => under[at] + (over[at] - under[at]) * part;
  return [one(0), one(1), one(2)];
};

/** As WCAG has it, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
