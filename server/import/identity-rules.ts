/** The rules by which two records may be one tool, as data: adding one is a line. */

export interface IdentityRule {
  /** Kept on the edge that it made, or on the conflict that it raised. */
  readonly id: string;
  /** Said of two names, to a person. */
  readonly says: string;
  /** Certain joins records of two sources; what is not certain is a conflict for a person to settle. */
  readonly certain: boolean;
  /** Parts of a folded name that may be left out or written otherwise. */
  readonly replace: readonly (readonly [RegExp, string])[];
}

/** Every record is known by its own names; one that shares them with exactly one tool joins it. */
export const sameName = 'same-name';
/** Two records give the same address: often two doors to one thing, often two things in one repository. */
export const sameAddress = 'same-address';

export const identityRules: readonly IdentityRule[] = [
  {
    id: 'vendor-prefix',
    says: 'One name is the other with its maker in front.',
    certain: true,
    replace: [
      [/^(?:meta|meta-llama|facebook)-(?=llama)/, ''],
      [/^google-(?=gemini|gemma|palm)/, ''],
      [/^anthropic-(?=claude)/, ''],
      [/^openai-(?=gpt|o\d|whisper|dall-e)/, ''],
      [/^(?:alibaba|qwen)-(?=qwen)/, ''],
      [/^(?:mistralai|mistral-ai)-(?=mistral|mixtral|ministral|codestral)/, ''],
      [/^(?:deepseek-ai|deepseek)-(?=deepseek)/, ''],
      [/^(?:xai|x-ai)-(?=grok)/, ''],
      [/^cohere-(?=command|aya)/, ''],
      [/^microsoft-(?=phi)/, ''],
      [/^(?:zhipu|zhipuai|thudm)-(?=glm|chatglm)/, ''],
      [/^moonshotai-(?=kimi)/, ''],
    ],
  },
  {
    id: 'date-suffix',
    says: 'One name is the other with a date behind it.',
    certain: false,
    replace: [
      [/-20\d\d-?(?:0[1-9]|1[0-2])(?:-?(?:0[1-9]|[12]\d|3[01]))?$/, ''],
      [/-(?:2[3-9])(?:0[1-9]|1[0-2])$/, ''],
      [/-(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/, ''],
    ],
  },
  {
    id: 'version-suffix',
    says: 'One name is the other with a version behind it.',
    certain: false,
    replace: [[/-(?:latest|preview|beta|experimental|exp|stable|v\d+(?:\.\d+)*|\d+\.\d+\.\d+)$/, '']],
  },
  {
    id: 'dot-or-dash',
    says: 'The names differ in a dot or a dash between two digits.',
    certain: false,
    replace: [[/(?<=\d)\.(?=\d)/g, '-']],
  },
];

/** What a name is by each rule that finds something in it; in the order of the rules. */
export function looseNames(folded: string): { rule: string; name: string }[] {
  return identityRules.flatMap(({ id, replace }) => {
    const name = replace.reduce((text, [pattern, by]) => text.replace(pattern, by), folded);
    return name === folded || name === '' ? [] : [{ rule: id, name }];
  });
}
