/** Where the entries of lists and maps stand in a JSON text: a few levels deep, without a tree of all that is below. */

/** The offset of a value; of a list or map, as far down as was asked for, with those of its entries. */
export type Places =
  | number
  | { readonly at: number; readonly list: readonly Places[] }
  | { readonly at: number; readonly map: ReadonlyMap<string, Places> };

const quote = 0x22;
const isOpen = (code: number): boolean => code === 0x7b || code === 0x5b;
const isClosed = (code: number): boolean => code === 0x7d || code === 0x5d;
const isBlank = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);
const comma = 0x2c;

/**
 * @param text that a parser has taken for JSON already: it is not checked again
 * @param levels of lists and maps that are looked into
 */
export function placesIn(text: string, levels: number): Places {
  let at = 0;
  const code = () => text.charCodeAt(at);
  const skipBlanks = () => {
    while (isBlank(code())) at += 1;
  };
  const skipText = () => {
    for (at += 1; code() !== quote; at += 1) if (code() === 0x5c) at += 1;
    at += 1;
  };
  const skipValue = () => {
    let depth = 0;
    do {
      if (code() === quote) skipText();
      else {
        if (isOpen(code())) depth += 1;
        else if (isClosed(code())) depth -= 1;
        at += 1;
      }
    } while (depth > 0);
    // What is left of a number or a word.
    while (at < text.length && code() !== comma && !isClosed(code()) && !isBlank(code())) at += 1;
  };
  /** Behind the bracket: `entry` is called at each entry. */
  const eachEntry = (entry: () => void) => {
    at += 1;
    for (skipBlanks(); !isClosed(code()); skipBlanks()) {
      if (code() === comma) at += 1;
      skipBlanks();
      entry();
    }
    at += 1;
  };
  const value = (more: number): Places => {
    skipBlanks();
    const start = at;
    if (more === 0 || !isOpen(code())) {
      skipValue();
      return start;
    }
    if (code() === 0x5b) {
      const list: Places[] = [];
      eachEntry(() => list.push(value(more - 1)));
      return { at: start, list };
    }
    const map = new Map<string, Places>();
    eachEntry(() => {
      const from = at;
      skipText();
      const name = String(JSON.parse(text.slice(from, at)));
      skipBlanks();
      at += 1;
      map.set(name, value(more - 1));
    });
    return { at: start, map };
  };
  return value(levels);
}

/** The place of an entry; undefined where none was looked for. */
export function placeOf(places: Places | undefined, name: string | number): Places | undefined {
  if (places === undefined || typeof places === 'number') return undefined;
  return 'list' in places ? places.list[Number(name)] : places.map.get(String(name));
}

export const offsetOf = (places: Places | undefined): number =>
  typeof places === 'object' ? places.at : (places ?? 0);
