/** How large a model is, where its name says so. Pure. */

/** Not of a mixture ("8x7B"), whose sizes do not add up to that, nor what of it is active ("A3B"). */
const sizes = /(?<![\p{L}\p{N}.])(\d+(?:\.\d+)?)([BM])(?![\p{L}\p{N}])/giu;

/** Parameters in thousand millions: 8 of "Llama 3 8B Instruct"; null where a name says none, or two that differ. */
export function billionsInName(name: string): number | null {
  if (/\d\s?x\s?\d/i.test(name)) return null;
  const found = new Set(
    [...name.matchAll(sizes)].map(
      ([, number, unit]) => Number(number) / (unit?.toUpperCase() === 'M' ? 1000 : 1),
    ),
  );
  const [size] = found;
  return found.size === 1 && size !== undefined && size > 0 ? size : null;
}
