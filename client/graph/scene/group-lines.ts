/** Letters of a line, so that discs can stand close. */
const maxLineLength = 22;

/** A group's name in at most two lines; the kind of its tools has the second for itself. */
export function groupLines(name: string): readonly string[] {
  const [what = name, kinds] = name.split(' · ');
  if (kinds !== undefined) return [cut(what), cut(kinds)];
  if (name.length <= maxLineLength) return [name];
  const space = name.lastIndexOf(' ', maxLineLength);
  return space < 1 ? [cut(name)] : [name.slice(0, space), cut(name.slice(space + 1))];
}

function cut(line: string): string {
  const letters = [...line];
  if (letters.length <= maxLineLength) return line;
  return `${letters
    .slice(0, maxLineLength - 1)
    .join('')
    .trimEnd()}…`;
}
