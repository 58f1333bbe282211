/** The rules by which two records may be one tool, as data: what each says, and whether it joins by itself. */

export interface IdentityRule {
  /** Kept on the edge that it made, or on the question that it raised. */
  readonly id: RuleId;
  /** What it found, to a person. */
  readonly says: string;
  /** Certain joins; what is not certain is a question for a person. */
  readonly certain: boolean;
}

export const ruleIds = [
  'speaks-of',
  'same-snapshot',
  'same-repository',
  'same-package',
  'same-name',
  'same-site',
  'spelling',
  'vendor-prefix',
  'site-and-repository',
  'key-within-name',
  'release-date',
  'several-tools',
  'released-later',
  'family-name',
  'dated-version',
  'price-tier',
  'other-addresses',
  'near-name',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** The strongest first. */
export const identityRules: readonly IdentityRule[] = [
  { id: 'speaks-of', says: 'One says that it speaks of the other.', certain: true },
  { id: 'same-snapshot', says: 'Both names carry the same date.', certain: true },
  { id: 'same-repository', says: 'Same name and same repository.', certain: true },
  { id: 'same-package', says: 'Same package.', certain: true },
  { id: 'same-name', says: 'Same name.', certain: true },
  { id: 'same-site', says: 'Same name and same website.', certain: true },
  { id: 'spelling', says: 'Same name, written with other spaces, marks or word order.', certain: true },
  { id: 'vendor-prefix', says: 'One name is the other with its vendor in front.', certain: true },
  {
    id: 'site-and-repository',
    says: 'Same name; the website and the repository name each other.',
    certain: true,
  },
  {
    id: 'key-within-name',
    says: 'One list gives both keys one name; the keys leave out some of its words, or add how it is served.',
    certain: true,
  },
  {
    id: 'release-date',
    says: 'One name carries a date: the day on which the other was released.',
    certain: true,
  },
  { id: 'several-tools', says: 'Several tools have this name.', certain: false },
  {
    id: 'released-later',
    says: 'Same name, but one list is older than the release of the other.',
    certain: false,
  },
  {
    id: 'family-name',
    says: 'One name is that of a whole family, the other of one version.',
    certain: false,
  },
  { id: 'dated-version', says: 'Same name; one carries a date, the other does not.', certain: false },
  { id: 'price-tier', says: 'Same name; one adds a prompt length, as price lists do.', certain: false },
  { id: 'other-addresses', says: 'Same name, but the addresses differ.', certain: false },
  { id: 'near-name', says: 'Same address; the names differ in a letter or two.', certain: false },
];

/** Why two of one name are kept apart without a question; `version`: they are versions of one family. */
export const apartRules = [
  { id: 'other-maker', says: 'Same name, another vendor.' },
  { id: 'other-snapshot', says: 'Same name, another date: two versions.' },
  {
    id: 'dated-and-undated',
    says: 'One carries a date, the other is whatever is current: versions of one family.',
  },
  { id: 'family-and-version', says: 'One is the name of the family, the other of one version.' },
  { id: 'own-keys', says: 'One list keeps both, under two keys of its own.' },
  { id: 'other-owner', says: 'Same name, another owner.' },
  { id: 'other-address', says: 'Same name, another address.' },
] as const;
export type ApartRuleId = (typeof apartRules)[number]['id'];

/** How else a record came to its tool. */
const otherWays = [
  { id: 'new', says: 'The tool was made for this record.' },
  { id: 'person', says: 'Somebody decided.' },
];

const byId = new Map<string, { readonly says: string }>(
  [...identityRules, ...apartRules, ...otherWays].map((rule) => [rule.id, rule]),
);

/** What a rule found, to a person. */
export const ruleInWords = (rule: string): string => byId.get(rule)?.says ?? rule;

/** Whether a rule is a question for a person. */
export const isQuestion = (rule: string): boolean =>
  identityRules.some(({ id, certain }) => id === rule && !certain);

const inOrder: readonly string[] = [...ruleIds, ...apartRules.map(({ id }) => id)];

/** Its place among the rules: the certain first, the strongest of them before all; then questions; then reasons to keep apart. */
export const strengthOf = (rule: string): number => inOrder.indexOf(rule);
