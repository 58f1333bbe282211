/**
 * Conditions of which this catalogue has no facts: rules that a service keeps to, where it is hosted, how quick it is, how large a
 * model is. They stay words of the search, since lines of tools may speak of them, and are said to be no condition. Pure.
 */
import { withoutQuoted } from './without-quoted.ts';

const number = String.raw`\d+(?:[.,]\d+)?`;
const most = String.raw`(?:under|below|less than|at most|max\.?|within|up to)`;
const unknown: readonly RegExp[] = [
  /\b(?:gdpr|hipaa|ccpa|fedramp|soc ?2|iso ?27001)(?:[- ](?:compliant|compliance|friendly|ready|certified))?\b/giu,
  /\b(?:eu|europe|german|french|swiss)[- ](?:hosted|based)\b|\bhosted in (?:the )?\p{L}+/giu,
  new RegExp(String.raw`\b${most} ${number} ?(?:ms|milliseconds?|seconds?)\b`, 'giu'),
  new RegExp(String.raw`\b(?:${most} )?${number} ?gb (?:of )?(?:v?ram|(?:gpu )?memory)\b`, 'giu'),
  // How large a model is, most lists say in its name alone.
  new RegExp(
    String.raw`\b(?:${most}|(?:smaller|larger|bigger|more|fewer) than|over|above|at least) ${number} ?(?:b|billion)(?:[- ]param(?:eter)?s?)?\b`,
    'giu',
  ),
  new RegExp(String.raw`\b${number} ?(?:b|billion)[- ]param(?:eter)?s?\b`, 'giu'),
];

/** As they are written, in the order of the query; what stands in quotes is text. */
export function notKnownIn(query: string): string[] {
  const plain = withoutQuoted(query);
  return unknown
    .flatMap((one) => [...plain.matchAll(one)])
    .toSorted((a, b) => a.index - b.index)
    .map(([from]) => from);
}
