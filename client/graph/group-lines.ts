/** Letters of a line, so that discs can stand close. */
const longest = 22;

/** A group's name in at most two lines; the tool it lies around has the second for itself. */
export function groupLines(name: string): readonly string[] {
  const [what = name, around] = name.split(/, (?=around )/);
  if (around !== undefined) return [cut(what), cut(around)];
  if (name.length <= longest) return [name];
  const space = name.lastIndexOf(' ', longest);
  return space < 1 ? [cut(name)] : [name.slice(0, space), cut(name.slice(space + 1))];
}

function cut(line: string): string {
  const letters = [...line];
  if (letters.length <= longest) return line;
  return `${letters
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;
}
