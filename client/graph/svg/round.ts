/** As many digits as a drawing needs. */
export function round(value: number, digits = 1): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale + 0;
}
