/** Names that a query sets side by side: "PyTorch vs TensorFlow", "difference between Claude and Gemini". Pure. */
import { withoutQuoted } from './without-quoted.ts';

const between = /\s+(?:vs\.?|versus)\s+/i;
const said = /^(?:compare|(?:the |what is the |what['’]s the )?differences? between)\s+(.+)$/i;
const joined = /\s+(?:and|with|to|or|vs\.?|versus)\s+/i;
/** As many as a comparison takes. */
const maxCompared = 6;

/** In the order of the query; empty where it compares nothing. What stands in quotes is text. */
export function comparedIn(query: string): string[] {
  const plain = withoutQuoted(query).trim();
  const [, behind] = said.exec(plain) ?? [];
  const names = (behind === undefined ? plain.split(between) : behind.split(joined)).map((name) =>
    name
      .replace(/^(?:the|compare)\s+/i, '')
      .replace(/[?!.,;]+$/, '')
      .trim(),
  );
  const isComparison = names.length > 1 && names.length <= maxCompared && names.every((name) => name !== '');
  return isComparison ? names : [];
}
