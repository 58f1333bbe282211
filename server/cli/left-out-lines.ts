/** What a reading left out, for people: a line a reason, then the first places of it. */
import { leftOutInWords, type LeftOut } from '#contract/left-out.ts';

const maxShown = 10;

/** @param unread fields that no rule reads, by file */
export function leftOutLines(
  leftOut: readonly LeftOut[],
  unread: readonly { readonly file: string; readonly fields: readonly string[] }[],
): string[] {
  return [
    ...leftOut.flatMap(reasonLines),
    ...unread.map(({ file, fields }) => `! no rule reads ${fields.join(', ')} of ${file}`),
  ];
}

function reasonLines(one: LeftOut): string[] {
  const { what, note } = leftOutInWords(one);
  const told = one.examples.slice(0, maxShown);
  const rest = one.number - told.length;
  return [
    `! ${one.number.toLocaleString('en')} ${what}: ${note}`,
    ...told.map(({ file, line, message }) => `    ${file}:${line}: ${message}`),
    ...(rest > 0 ? [`    and ${rest.toLocaleString('en')} more`] : []),
  ];
}
