/** Numbers as people write them: read whole, or refused with what would read them. Nothing is read in part. */
import { RowProblem } from './mapping-problem.ts';

/** What stands before a fraction. */
export type Decimal = '.' | ',';

const minus = '-−–－﹣';
const sign = String.raw`[+\-−–－﹣]`;
const spaces = ' \u00a0\u2009\u202f';
/** No number is as long; patterns below are never asked to look through more. */
const maxNumberLength = 200;

/** Digits in groups of three behind one kind of separator, in Indian groups (1,23,456), or alone; and a fraction. */
const wholeOf = (decimal: Decimal): string => {
  const [point, separator] = decimal === '.' ? [String.raw`\.`, ','] : [',', String.raw`\.`];
  const three = String.raw`[1-9]\d{0,2}(?:(?<gap>[${separator}'’_${spaces}])\d{3})(?:\k<gap>\d{3})*`;
  const indian = String.raw`[1-9]\d?(?:${separator}\d{2})+${separator}\d{3}`;
  return String.raw`(?:(?:${three}|${indian}|\d+)(?:${point}\d*)?|${point}\d+)(?:e[-+]?\d+)?`;
};

interface Forms {
  /** "12", "−3", "1 234.5" or "(12)". */
  readonly plain: RegExp;
  /** The same after a currency, and before anything. */
  readonly inText: RegExp;
}

function formsOf(decimal: Decimal): Forms {
  const number = `(?<number>${wholeOf(decimal)})`;
  const currency = String.raw`(?<before>[A-Z]{0,3}\p{Sc}|[A-Z]{3}\b)`;
  return {
    plain: new RegExp(String.raw`^(?<open>\()?(?<sign>${sign})?${number}(?<close>\))?$`, 'iu'),
    inText: new RegExp(
      String.raw`^[≈~∼]?\s*(?:${currency}?\s*(?<open>\()|(?<sign>${sign}))?\s*(?:${currency.replace('before', 'late')}\s*)?(?<later>${sign})?${number.replaceAll('e[-+]', '[eE][-+]')}(?<rest>.*)$`,
      'su',
    ),
  };
}

const forms: Readonly<Record<Decimal, Forms>> = { '.': formsOf('.'), ',': formsOf(',') };
const usual = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i;

/**
 * A number and nothing beside it: sign, digits with or without separators of thousands, fraction, power of ten; in brackets it
 * is negative. Throws a RowProblem for anything else, never reading a part of it.
 */
export function plainNumber(value: unknown, decimal: Decimal = '.'): number {
  if (typeof value !== 'string') {
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw new RowProblem(`${say(value)} is not a number`);
  }
  if (decimal === '.' && usual.test(value)) return finite(Number(value), value);
  const read = plainIn(value, decimal);
  if (read !== undefined) return finite(read, value);
  const withMore = readInText(value, decimal, undefined) !== undefined;
  const advice = withMore ? ': `do: [number]` reads a number with a unit' : hint(value, decimal);
  throw new RowProblem(`${say(value)} is not a number${advice}`);
}

export interface NumberRules {
  readonly decimal?: Decimal | undefined;
  /** Units that may stand behind it, each with what one of it is worth; left out, any unit that is a word. */
  readonly units?: Readonly<Record<string, number>> | undefined;
}

/**
 * A number with what people write around it: "$1,234.50", "12 %", "≈ 70B", "3.2k stars", "$3 / 1K", "(12)", "EUR −3". Throws a
 * RowProblem for a text that holds anything more, such as a second number or a word before it.
 */
export function numberInText(value: unknown, { decimal = '.', units }: NumberRules = {}): number {
  if (typeof value !== 'string') return plainNumber(value, decimal);
  const read = readInText(value, decimal, units);
  if (read !== undefined) return finite(read, value);
  const known = units === undefined ? '' : `; units that are known: ${Object.keys(units).join(', ')}`;
  throw new RowProblem(`${say(value)} is no number that can be read whole${hint(value, decimal)}${known}`);
}

function plainIn(text: string, decimal: Decimal): number | undefined {
  const groups = text.length > maxNumberLength ? undefined : forms[decimal].plain.exec(text.trim())?.groups;
  if (groups === undefined) return undefined;
  const { sign: said, open, close, number = '' } = groups;
  const isBracketed = open !== undefined;
  if (isBracketed !== (close !== undefined) || (isBracketed && said !== undefined)) return undefined;
  return signed(digitsIn(number, decimal), isBracketed || isMinus(said));
}

function readInText(text: string, decimal: Decimal, units: NumberRules['units']): number | undefined {
  const groups = text.length > maxNumberLength ? undefined : forms[decimal].inText.exec(text.trim())?.groups;
  if (groups === undefined) return undefined;
  const { open, number = '' } = groups;
  const currency = [groups['before'], groups['late']].filter((one) => one !== undefined);
  const signs = [groups['sign'], groups['later']].filter((one) => one !== undefined);
  if (currency.length > 1 || signs.length > (open === undefined ? 1 : 0)) return undefined;
  if (currency.some((one) => /^[A-Z]{3}$/.test(one) && !currencies.has(one))) return undefined;
  const rest = restBehind((groups['rest'] ?? '').trim(), open !== undefined);
  const factor = rest === undefined ? undefined : factorOf(rest, units);
  if (factor === undefined) return undefined;
  return signed(digitsIn(number, decimal) * factor, open !== undefined || isMinus(signs[0]));
}

const isMinus = (said: string | undefined): boolean => said !== undefined && minus.includes(said);
const signed = (size: number, isNegative: boolean): number => (isNegative && size !== 0 ? -size : size);

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** What stands behind the digits, the bracket that was opened taken off; undefined where it is never closed. */
function restBehind(rest: string, isOpen: boolean): string | undefined {
  if (!isOpen) return rest;
  const end = rest.indexOf(')');
  return end === -1 ? undefined : `${rest.slice(0, end)}${rest.slice(end + 1)}`.trim();
}

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  millions: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  billions: 1e9,
  t: 1e12,
  trillion: 1e12,
};
const scaled = new RegExp(String.raw`^(${Object.keys(scales).join('|')})(?![\p{L}\d])`, 'iu');
/** Words and signs of currencies and shares: no digit, and no dash that would lead on to something else. */
const unitWords = /^(?:[\p{L}\p{Sc}%‰°µ][\p{L}\p{M}\p{Sc}%‰°.²³'’·\s-]*)?$/u;
/** What one stands for: "/ 1K", "per 1,000 requests", "/image". */
const perSo = /^\s*(?<amount>\d[\d,.]*\s*(?<scale>[kmb](?!\p{L}))?)?\s*(?<unit>.*)$/isu;

function factorOf(rest: string, units: NumberRules['units']): number | undefined {
  if (units !== undefined) {
    if (rest === '') return 1;
    return Object.hasOwn(units, rest) ? units[rest] : undefined;
  }
  const [first = '', ...each] = rest.split(/\/|\bper\b/iu);
  const scale = scaled.exec(first)?.[1] ?? '';
  const isUnit = unitWords.test(first.slice(scale.length).trim()) && each.every(isPer);
  return isUnit ? (scales[scale.toLowerCase()] ?? 1) : undefined;
}

function isPer(text: string): boolean {
  const { scale, unit = '' } = perSo.exec(text)?.groups ?? {};
  return unitWords.test(unit.trim()) && (scale !== undefined || unit.trim() !== '');
}

function digitsIn(number: string, decimal: Decimal): number {
  const plain = decimal === '.' ? number.replaceAll(',', '') : number.replaceAll('.', '').replace(',', '.');
  return Number(plain.replaceAll(/['’_\s]/gu, ''));
}

/** What the mapping could say so that it is read. */
function hint(text: string, decimal: Decimal): string {
  const other = decimal === '.' ? ',' : '.';
  if (readInText(text, decimal, undefined) !== undefined || readInText(text, other, undefined) === undefined)
    return '';
  return decimal === '.'
    ? ": if numbers are written as 1.234,5 here, say `decimal: ','` in the mapping"
    : ": the mapping says `decimal: ','`, and so written it is none";
}

function finite(number: number, text: string): number {
  if (Number.isFinite(number)) return number;
  throw new RowProblem(`${say(text)} is not a number that can be held`);
}

function say(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}
