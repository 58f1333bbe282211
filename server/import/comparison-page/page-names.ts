import { NotAPage } from './page.ts';

/**
 * The two tools that a title "A vs B" names. A name may hold " vs " itself: then the table's head says where the title
 * parts, else the text below it, which begins a sentence or a heading with one of them.
 */
export function namesInTitle(
  title: string,
  titleLine: number,
  head: readonly [string, string] | undefined,
  below: readonly string[],
): readonly [string, string] {
  const plain = title.replace(/^#+\s+/u, '').trim();
  const splits = [...plain.matchAll(/ vs\.? /gu)].map(
    ({ index, 0: mark }) => [plain.slice(0, index).trim(), plain.slice(index + mark.length).trim()] as const,
  );
  const whole = splits.filter(([a, b]) => a !== '' && b !== '');
  const [first, ...more] = whole;
  if (first === undefined) throw new NotAPage('its title is not "A vs B"', titleLine);
  if (head !== undefined) {
    if (!whole.some(([a, b]) => a === head[0] && b === head[1]))
      throw new NotAPage(
        `its title does not name "${head[0]}" and "${head[1]}", the tools of its table`,
        titleLine,
      );
    return head;
  }
  if (more.length === 0) return first;
  const fits = whole.filter((pair) => {
    const [a, b] = pair;
    return below.some(
      (line) =>
        (line.startsWith(`${a} ranks higher at `) && line.includes(` vs ${b} at `)) ||
        (line.startsWith(`${b} ranks higher at `) && line.includes(` vs ${a} at `)),
    );
  });
  const [only, ...others] = fits;
  if (only === undefined || others.length > 0)
    throw new NotAPage('its title can be parted in several ways, and nothing below says where', titleLine);
  return only;
}
