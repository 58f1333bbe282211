export function quantile(values: readonly number[], share: number): number {
  const order = [...values].sort((a, b) => a - b);
  return order[Math.min(order.length - 1, Math.floor(order.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  const order = [...values].sort((a, b) => a - b);
  const half = order.length / 2;
  const high = order[Math.floor(half)] ?? Number.NaN;
  return order.length % 2 === 1 ? high : ((order[half - 1] ?? Number.NaN) + high) / 2;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
