/** Solves A x = b for a symmetric A without a negative direction, by products with A alone. Pure. */

/**
 * @param times writes A x into its second argument; where A x = 0 for some x, as for all strengths moved alike, b has no part of it
 * @param diagonal that of A, by which steps are scaled; nothing in it is 0
 * @param precision the error at which it stops, of the size of b
 */
export function conjugateGradients(
  times: (x: Float64Array, out: Float64Array) => void,
  b: Float64Array,
  diagonal: Float64Array,
  precision: number,
): Float64Array {
  const x = new Float64Array(b.length);
  const rest = b.slice();
  const scaled = new Float64Array(b.length);
  const product = new Float64Array(b.length);
  const scale = () => rest.forEach((value, i) => (scaled[i] = value / (diagonal[i] ?? 1)));
  scale();
  const direction = scaled.slice();
  let size = dot(rest, scaled);
  const least = size * precision ** 2;
  for (let step = 0; step < 4 * b.length + 50 && size > least; step++) {
    times(direction, product);
    const curve = dot(direction, product);
    if (!(curve > 0)) break;
    const length = size / curve;
    for (let i = 0; i < x.length; i++) {
      x[i] = (x[i] ?? 0) + length * (direction[i] ?? 0);
      rest[i] = (rest[i] ?? 0) - length * (product[i] ?? 0);
    }
    scale();
    const now = dot(rest, scaled);
    for (let i = 0; i < x.length; i++) direction[i] = (scaled[i] ?? 0) + (now / size) * (direction[i] ?? 0);
    size = now;
  }
  return x;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
