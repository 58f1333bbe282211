import { NotAPage } from './page.ts';
import { plainName } from './plain-name.ts';
import { isName, namePattern, spelledName, type SpelledName } from './spelled-name.ts';

type Pair = readonly [SpelledName, SpelledName];

/**
 * The two tools that a title "A vs B" names. A name may hold " vs " itself: then the table's head says where the title
 * parts, else the sentence below it that ranks them.
 */
export function namesInTitle(
  title: string,
  titleLine: number,
  head: readonly [string, string] | undefined,
  below: readonly string[],
): Pair {
  const written = title.replace(/^#+\s+/u, '').trim();
  const whole = splits(written);
  if (whole.length === 0) throw new NotAPage('its title is not "A vs B"', titleLine);
  if (head !== undefined) {
    const [left, right] = [spelledName(head[0]), spelledName(head[1])];
    const fits = whole.find(([a, b]) => isName(a, left) && isName(b, right));
    if (fits === undefined)
      throw new NotAPage(
        `its title does not name "${left.name}" and "${right.name}", the tools of its table`,
        titleLine,
      );
    return [spelledName(head[0], fits[0]), spelledName(head[1], fits[1])];
  }
  const pairs = whole.map(([a, b]): Pair => [spelledName(a), spelledName(b)]);
  const [first, ...more] = pairs;
  if (first !== undefined && more.length === 0) return first;
  const [only, ...others] = pairs.filter(([a, b]) => {
    const ranked = [rankedIn(a, b), rankedIn(b, a)];
    return below.some((line) => ranked.some((pattern) => pattern.test(line)));
  });
  if (only === undefined || others.length > 0)
    throw new NotAPage('its title can be parted in several ways, and nothing below says where', titleLine);
  return only;
}

const rankedIn = (a: SpelledName, b: SpelledName): RegExp =>
  new RegExp(`^${namePattern(a)} ranks higher at .* vs ${namePattern(b)} at `, 'u');

/** Wherever " vs " parts the title; marks that stand around all of it are none of either name. */
function splits(written: string): (readonly [string, string])[] {
  const bare = /^(\*{1,3}|_{1,3}|`)(.+)\1$/u.exec(written)?.[2];
  const isWrapped = bare !== undefined && plainName(written) === bare;
  const title = isWrapped ? bare : written;
  return [...title.matchAll(/ vs\.? /gu)]
    .map(
      ({ index, 0: mark }) =>
        [title.slice(0, index).trim(), title.slice(index + mark.length).trim()] as const,
    )
    .filter(([a, b]) => a !== '' && b !== '');
}
