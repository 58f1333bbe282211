/** What is done with vectors once they are made. Pure. */

/**
 * A vector as the database keeps it: a byte a dimension, -127 to 127. The cosine does not mind the scale, and bytes are an
 * eighth of what doubles take in the store. A zero vector stays one.
 */
export function toBytes(vector: Float32Array): Int8Array {
  let most = 0;
  for (const value of vector) most = Math.max(most, Math.abs(value));
  const bytes = new Int8Array(vector.length);
  if (most === 0) return bytes;
  for (let k = 0; k < vector.length; k++) bytes[k] = Math.round(((vector[k] ?? 0) / most) * 127);
  return bytes;
}

/** The same direction at length one; zeros stay zeros. */
export function unit(vector: Float32Array | Float64Array | Int8Array): Float32Array {
  let square = 0;
  for (let k = 0; k < vector.length; k++) square += (vector[k] ?? 0) ** 2;
  const length = Math.sqrt(square);
  const made = new Float32Array(vector.length);
  if (length > 0) for (let k = 0; k < vector.length; k++) made[k] = (vector[k] ?? 0) / length;
  return made;
}

/**
 * Cosine of two vectors of length one, -1 to 1; 0 when one of them is all zeros.
 * @internal for the benches: Neo4j compares vectors itself
 */
export function similarity(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}

/** The direction between some of length one, itself of length one; null of none. */
export function between(vectors: readonly Float32Array[]): Float32Array | null {
  const [first] = vectors;
  if (first === undefined) return null;
  const sum = new Float32Array(first.length);
  for (const vector of vectors)
    for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] ?? 0) + (vector[k] ?? 0);
  return unit(sum);
}
