/**
 * The axes along which rows of numbers vary, the widest first: the eigenvectors of their covariance, by Jacobi's rotations. Of rows whose mean
 * is zero. Deterministic.
 */
export function principalAxes(rows: readonly Float64Array[]): Float64Array[] {
  const size = rows[0]?.length ?? 0;
  const matrix = covariance(rows, size);
  const axes = Array.from({ length: size }, (_, i) =>
    Float64Array.from({ length: size }, (_, j) => Number(i === j)),
  );
  for (let sweep = 0; sweep < 30; sweep++)
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, axes, p, q);
  return axes
    .map((axis, at) => ({ axis, spread: matrix[at]?.[at] ?? 0 }))
    .sort((x, y) => y.spread - x.spread)
    .map(({ axis }) => axis);
}

function covariance(rows: readonly Float64Array[], size: number): Float64Array[] {
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows)
    for (let i = 0; i < size; i++) {
      const line = matrix[i] as Float64Array;
      for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + ((row[i] ?? 0) * (row[j] ?? 0)) / rows.length;
    }
  return matrix;
}

/** Turns two axes so that what they share is nothing. */
function rotate(matrix: Float64Array[], axes: Float64Array[], p: number, q: number): void {
  const at = (i: number, j: number) => matrix[i]?.[j] ?? 0;
  if (Math.abs(at(p, q)) < 1e-12) return;
  const theta = (at(q, q) - at(p, p)) / (2 * at(p, q));
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < matrix.length; k++) {
    const row = matrix[k] as Float64Array;
    [row[p], row[q]] = [c * (row[p] ?? 0) - s * (row[q] ?? 0), s * (row[p] ?? 0) + c * (row[q] ?? 0)];
  }
  turn(matrix[p] as Float64Array, matrix[q] as Float64Array, c, s);
  turn(axes[p] as Float64Array, axes[q] as Float64Array, c, s);
}

function turn(x: Float64Array, y: Float64Array, c: number, s: number): void {
  for (let k = 0; k < x.length; k++)
    [x[k], y[k]] = [c * (x[k] ?? 0) - s * (y[k] ?? 0), s * (x[k] ?? 0) + c * (y[k] ?? 0)];
}
