/** Why a hit was found, as one sentence for people. Pure. */
import type { NameStep } from './name-step.ts';

interface Why {
  readonly words: readonly string[];
  readonly fields: readonly string[];
  readonly meaning: number | null;
  /** By a word, as it stands there where that is one letter off. */
  readonly spelt: ReadonlyMap<string, string>;
}

interface Named {
  readonly name: string;
}

export function whyText(step: NameStep, why: Why, hit: Named): string {
  const called = step.name === hit.name ? 'Its name' : `Also called “${step.name}”, which`;
  switch (step.how) {
    case 'is':
      return step.name === hit.name ? 'This is its name.' : `Also called “${step.name}”.`;
    case 'joined':
      return step.name === hit.name
        ? 'This is its name, written together or apart.'
        : `Also called “${step.name}”, written together or apart.`;
    case 'short':
      return `Often called “${step.name}”.`;
    case 'begins':
      return `${called} begins with what you typed.`;
    case 'holds':
      return `${called} has what you typed.`;
    case 'words':
      return 'Its names have all your words.';
    case 'nearly':
      return 'Its name is spelt nearly like that.';
    case 'none':
      return byMeaningOrWords(why);
  }
}

const nearness: readonly (readonly [number, string])[] = [
  [0.6, 'Close match by meaning'],
  [0.4, 'Match by meaning'],
  [0.2, 'Loose match by meaning'],
];

function byMeaningOrWords({ words, fields, meaning, spelt }: Why): string {
  const near = nearness.find(([least]) => (meaning ?? 0) >= least)?.[1];
  const found =
    words.length === 0 ? null : `${quoted(words, spelt)} in its ${fields.map(spoken).join(' and ')}`;
  if (near === undefined) return found === null ? 'Faint match by meaning.' : `Has ${found}.`;
  return found === null ? `${near}.` : `${near}; has ${found}.`;
}

const shown = 4;
const quoted = (words: readonly string[], spelt: ReadonlyMap<string, string>): string =>
  words
    .slice(0, shown)
    .map((word) => {
      const there = spelt.get(word);
      return there === undefined ? `“${word}”` : `“${there}” for “${word}”`;
    })
    .join(', ');
const spoken = (field: string): string => ({ alias: 'other names', vendor: 'maker’s name' })[field] ?? field;
