/** What one list says by giving two keys one name. Pure. */
import { sameDate } from './identity-dates.ts';
import { type ModelName, saysVersion } from './identity-model-names.ts';

/** Words in a key that say how a model is served, and not which it is. */
const serving = new Set(
  'free original tee hosted maas fp4 fp8 fp16 bf16 nvfp4 mxfp4 int4 int8 awq gguf gptq paddle'.split(' '),
);
/** Words in a key that name nothing else where its name says the day: `kimi-k2-0905-preview`. */
const besideADay = new Set('instruct chat it preview'.split(' '));

interface Names {
  readonly key: ModelName;
  readonly name: ModelName;
  /** What the key says beyond the name, without how it is served. */
  readonly more: readonly string[];
  /** What the name says beyond the key. */
  readonly less: readonly string[];
}

/**
 * `same`: neither key says what the name does not; a key leaves out words ("llama-3.2-1b" for "Llama 3.2 1B Instruct") or
 * adds how the model is served. A version, a size or a day that only one key says is another model: `null`. `days`: only
 * one of them has a day. `family`: a key that leaves out nothing but the version is whatever the name says today.
 */
export function saidByOneName(
  one: readonly ModelName[],
  other: readonly ModelName[],
): 'same' | 'days' | 'family' | null {
  const [mine, its] = [keyAndName(one), keyAndName(other)];
  if (mine === null || its === null || mine.name.base !== its.name.base) return null;
  const both = [mine, its];
  if (both.some(({ name, key }) => (name.tier ?? key.tier) !== null)) return null;
  const [day, itsDay] = both.map(({ name, key }) => name.date ?? key.date);
  if (!day !== !itsDay) return 'days';
  if (day && itsDay && !sameDate(day, itsDay)) return null;
  if (both.some(({ less }) => less.length > 0 && less.every((word) => saysVersion([word])))) return 'family';
  if (both.some(({ key, name }) => key.loose || key.moving || name.moving)) return null;
  return both.every(({ more, name }) => more.every((word) => name.date !== null && besideADay.has(word)))
    ? 'same'
    : null;
}

function keyAndName(names: readonly ModelName[]): Names | null {
  const key = names.find(({ of }) => of === 'key');
  const name = names.find(({ of }) => of === 'name');
  if (key === undefined || name === undefined) return null;
  const inKey = key.base.split(' ');
  const inName = name.base.split(' ');
  const more = inKey.filter((word) => !inName.includes(word) && !serving.has(word));
  return { key, name, more, less: inName.filter((word) => !inKey.includes(word)) };
}
