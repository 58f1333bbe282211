/** Tokens a month as people write them: 2,000,000 or 2M, 500k, 1.5 million. */
const written = /^(\d+(?:\.\d+)?)(k|thousand|m|mio|million|b|billion)?$/;
const times: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mio: 1e6,
  million: 1e6,
  b: 1e9,
  billion: 1e9,
};
const maxTokens = 999_999_999_999;

/** Null: nothing is written. NaN: it is no amount, or one that is too large. */
export function readTokens(text: string): number | null {
  const bare = text.toLowerCase().replaceAll(/[\s,_’']/g, '');
  if (bare === '') return null;
  const [, figure, unit] = written.exec(bare) ?? [];
  if (figure === undefined) return Number.NaN;
  const amount = Math.round(Number(figure) * (unit === undefined ? 1 : (times[unit] ?? Number.NaN)));
  return amount <= maxTokens ? amount : Number.NaN;
}
