import { RowProblem } from './row-problem.ts';

/** A number as data writes it: digits with a sign, a fraction and a power of ten, and nothing beside them. */
export function plainNumber(value: unknown): number {
  const number =
    typeof value === 'string' && /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i.test(value)
      ? Number(value)
      : value;
  if (typeof number !== 'number' || !Number.isFinite(number))
    throw new RowProblem(`${say(value)} is not a number`);
  return number;
}

const scales: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9 };

/** A number out of a text such as "$1,234.50", "12 %", "≈ 70B" or "3.2k stars"; a text without one is a problem. */
export function numberInText(value: unknown): number {
  if (typeof value !== 'string') return plainNumber(value);
  const found = /[-+]?(\d{1,3}(,\d{3})+(\.\d+)?|\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*([kmb](?![a-z]))?/i.exec(
    value,
  );
  if (found === null) throw new RowProblem(`${say(value)} has no number in it`);
  const [whole, digits = '', , , power = '', scale = ''] = found;
  const sign = whole.startsWith('-') ? -1 : 1;
  return sign * Number(digits.replaceAll(',', '') + power) * (scales[scale.toLowerCase()] ?? 1);
}

function say(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}
