/** The start and the factor of FNV-1a, 32 bits. */
const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

/** FNV-1a over the UTF-16 units of a text, 32 bits as a signed number: to tell texts apart, not to keep a secret. */
export function textHash(text: string, from = fnvOffset): number {
  let hash = from;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), fnvPrime);
  return hash;
}
