/** Symmetric positive matrices, by Cholesky; every sum runs along rows, four at once. Pure. */

/** @param matrix rows one after another, of which the lower half is read; it is written over */
export function inverseOf(matrix: Float64Array, size: number): Float64Array {
  factorise(matrix, size);
  return productOf(invertedFactor(matrix, size), size);
}

/** Solves A x = b. @param matrix as for `inverseOf` */
export function solveDense(matrix: Float64Array, size: number, b: Float64Array): Float64Array {
  factorise(matrix, size);
  const x = b.slice();
  for (let row = 0; row < size; row++) {
    let sum = x[row] ?? 0;
    for (let k = 0; k < row; k++) sum -= (matrix[row * size + k] ?? 0) * (x[k] ?? 0);
    x[row] = sum / (matrix[row * size + row] ?? 1);
  }
  for (let row = size - 1; row >= 0; row--) {
    const value = (x[row] ?? 0) / (matrix[row * size + row] ?? 1);
    x[row] = value;
    for (let k = 0; k < row; k++) x[k] = (x[k] ?? 0) - (matrix[row * size + k] ?? 0) * value;
  }
  return x;
}

/** Sums of one row with four others, the same stretch of each. */
const four = new Float64Array(4);

function sumsOfFour(
  one: Float64Array,
  from: number,
  others: Float64Array,
  first: number,
  second: number,
  third: number,
  fourth: number,
  length: number,
): void {
  let [s, t, u, v] = [0, 0, 0, 0];
  for (let k = 0; k < length; k++) {
    const x = one[from + k] ?? 0;
    s += x * (others[first + k] ?? 0);
    t += x * (others[second + k] ?? 0);
    u += x * (others[third + k] ?? 0);
    v += x * (others[fourth + k] ?? 0);
  }
  four[0] = s;
  four[1] = t;
  four[2] = u;
  four[3] = v;
}

/** Leaves L in the lower half, L Lᵀ being the matrix. Four rows are brought along at once. */
function factorise(matrix: Float64Array, size: number): void {
  for (let row = 0; row < size; row += 4) {
    const rows = [0, 1, 2, 3].map((k) => Math.min(row + k, size - 1) * size);
    const [r0 = 0, r1 = 0, r2 = 0, r3 = 0] = rows;
    for (let column = 0; column < Math.min(row + 4, size); column++) {
      const pivotRow = column * size;
      sumsOfFour(matrix, pivotRow, matrix, r0, r1, r2, r3, column);
      for (let k = 0; k < 4 && row + k < size; k++) {
        const at = row + k;
        if (at < column) continue;
        const left = (matrix[at * size + column] ?? 0) - (four[k] ?? 0);
        matrix[at * size + column] =
          at === column ? Math.sqrt(left) : left / (matrix[pivotRow + column] ?? 1);
      }
    }
  }
}

/** Row j holds column j of the inverse of L, from its diagonal on. */
function invertedFactor(factor: Float64Array, size: number): Float64Array {
  const columns = new Float64Array(size * size);
  for (let column = 0; column < size; column += 4) {
    const [c0 = 0, c1 = 0, c2 = 0, c3 = 0] = [0, 1, 2, 3].map(
      (k) => Math.min(column + k, size - 1) * size + column,
    );
    for (let row = column; row < size; row++) {
      sumsOfFour(factor, row * size + column, columns, c0, c1, c2, c3, row - column);
      const pivot = factor[row * size + row] ?? 1;
      for (let k = 0; k < 4 && column + k < size; k++) {
        if (row < column + k) continue;
        columns[(column + k) * size + row] = ((row === column + k ? 1 : 0) - (four[k] ?? 0)) / pivot;
      }
    }
  }
  return columns;
}

/** The sum over k of what rows i and j hold there: both begin at their diagonal. */
function productOf(columns: Float64Array, size: number): Float64Array {
  const inverse = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j += 4) {
      const [j0 = 0, j1 = 0, j2 = 0, j3 = 0] = [0, 1, 2, 3].map((k) => Math.min(j + k, i) * size + i);
      sumsOfFour(columns, i * size + i, columns, j0, j1, j2, j3, size - i);
      for (let k = 0; k < 4 && j + k <= i; k++) {
        inverse[i * size + j + k] = four[k] ?? 0;
        inverse[(j + k) * size + i] = four[k] ?? 0;
      }
    }
  }
  return inverse;
}
