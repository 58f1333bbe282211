/** What is done with vectors once they are made. Pure. */

/**
 * A vector as whole numbers from -127 to 127, as the database keeps it: the cosine does not mind the scale, and whole
 * numbers of one byte are an eighth of a double on the wire. A zero vector stays one.
 */
export function toBytes(vector: Float32Array): number[] {
  let most = 0;
  for (const value of vector) most = Math.max(most, Math.abs(value));
  const bytes: number[] = [];
  for (const value of vector) bytes.push(most === 0 ? 0 : Math.round((value / most) * 127));
  return bytes;
}

/** Cosine of two vectors of length one, -1 to 1; 0 when one of them is all zeros. */
export function similarity(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}
