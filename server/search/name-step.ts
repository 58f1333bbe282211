/** How well a name answers a query: what people type is most often a name, or the beginning of one. Pure. */
import { isNumeronymOf, plain as plainName, shortNames } from '../names/short-names.ts';
import { oneLetterOff } from './one-letter-off.ts';
import { nameWords, withoutSigns } from '../names/words.ts';

export interface NameStep {
  /** 0 when no name answers the query. */
  readonly height: number;
  readonly how: 'is' | 'joined' | 'short' | 'begins' | 'holds' | 'words' | 'nearly' | 'none';
  /** The name that does, as the query would be compared with it. */
  readonly name: string;
}

interface Named {
  readonly name: string;
  readonly id: string;
  /** A line each. */
  readonly aliasText: string;
  readonly type: string;
  readonly vendor: string | null;
}

export const noName: NameStep = { height: 0, how: 'none', name: '' };

/** Of a name that is the query, or is it without its maker's. */
export const wholeName = 8;
/** The same without its maker's, where something else is called just so. */
export const shortName = 7;
/** Of a name that is the query, of a server for assistants: it is mostly for what is called so. */
export const wholeOfServer = 6;
/** The highest of those that do not begin with the query. */
export const partOfName = 4;

/**
 * A name, alias or id that is the query, gaps between words aside; its name without its maker's; one that begins with it; one that holds it; one that
 * is the query but for a letter; names that hold all its words, as beginnings; the same with a letter wrong.
 * Signs count: "C++ Mill" is neither "C Mill" nor "C# Mill", whose ids may be one but for a number.
 */
export function nameStep(query: string, named: Named): NameStep {
  const asked = nameWords(query);
  if (asked.length === 0) return noName;
  const wanted = asked.join(' ');
  const joined = asked.join('');
  const given = [named.name, ...(losesSigns(named) ? [] : [named.id]), ...named.aliasText.split('\n')];
  const names = given.map((name) => {
    const own = nameWords(name);
    return { name, plain: own.join(' '), whole: own.join('') };
  });
  const best = (
    how: NameStep['how'],
    height: number,
    fits: (plain: string, whole: string) => boolean,
  ): NameStep | null => {
    const found = names.find(({ plain, whole }) => fits(plain, whole));
    return found === undefined ? null : { height, how, name: found.name };
  };
  const all = nameWords(`${named.name} ${named.aliasText}`);
  const every = (fits: (word: string, own: string) => boolean) =>
    asked.every((word) => all.some((own) => fits(word, own)));
  const height = named.type === 'mcp-server' ? wholeOfServer : wholeName;
  return (
    best('is', height, (plain) => plain === wanted) ??
    best('joined', height, (_, whole) => whole === joined) ??
    shortOf(query, named) ??
    best('begins', 5, (plain) => plain.startsWith(wanted)) ??
    // "llama3" begins "Llama 3.1"; of letters alone the beginnings of two words would often make a third.
    best('begins', 5, (_, whole) => /\p{N}/u.test(joined) && whole.startsWith(joined)) ??
    best('holds', partOfName, (plain) => ` ${plain}`.includes(` ${wanted}`)) ??
    (every((word, own) => own.startsWith(word)) ? { height: 3, how: 'words', name: named.name } : null) ??
    best('nearly', 2, (_, whole) => oneLetterOff(joined, whole)) ??
    (every((word, own) => own.startsWith(word) || oneLetterOff(word, own))
      ? { height: 1, how: 'nearly', name: named.name }
      : noName)
  );
}

function shortOf(query: string, named: Named): NameStep | null {
  const asked = plainName(query);
  const name =
    shortNames(named).find((one) => plainName(one) === asked) ??
    (isNumeronymOf(query, named) ? query.trim() : undefined);
  return name === undefined ? null : { height: wholeName, how: 'short', name };
}

/** Whether an id, which holds no signs, would say another name than the tool's. */
function losesSigns({ name }: Named): boolean {
  return nameWords(name).some((word) => withoutSigns(word) !== word);
}
