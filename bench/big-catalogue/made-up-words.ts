/** Names and lines of a made-up catalogue, put together from everyday words so that meaning has something to find. Pure. */

const verbs =
  'draws reads translates sorts plans records tests edits checks sends counts finds writes cleans watches'.split(
    ' ',
  );
const things =
  'pictures invoices messages code songs maps tables contracts recipes photos reports tickets videos backups calendars passwords dogs'.split(
    ' ',
  );
const people = 'teachers shops doctors writers farmers lawyers players drivers cooks students'.split(' ');
const places = 'phones browsers servers laptops offices schools clouds'.split(' ');
const syllables = 'ba ko li mu ne po ri su ta ve xi zo'.split(' ');

/** Spread evenly over a list, differently for each use. */
function pick(list: readonly string[], i: number, use: number): string {
  return list[(Math.imul(i + 1, 2_654_435_761 + use * 40_503) >>> 7) % list.length] ?? '';
}

/** Made of syllables, the number's own: no two are the same. */
export function toolName(i: number): string {
  let name = '';
  for (let rest = i + syllables.length ** 3; rest > 0; rest = Math.floor(rest / syllables.length)) {
    name += syllables[rest % syllables.length] ?? '';
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Of its record, and so its id. */
export const toolKey = (i: number): string => `tool-${i}`;

export const toolWords = (i: number): string =>
  `Reliably ${pick(verbs, i, 1)} ${pick(things, i, 2)} and ${pick(things, i, 3)} for ${pick(people, i, 4)} on ${pick(places, i, 5)}.`;

export function capabilityLine(i: number): { id: string; name: string; description: string } {
  const [verb, thing, who] = [pick(verbs, i, 6), pick(things, i, 7), pick(people, i, 8)];
  return {
    id: `${verb}-${thing}-${i}`,
    name: `${verb} ${thing} (${i})`,
    description: `It ${verb} ${thing} for ${who}.`,
  };
}
