/** The kinds of facts in the order in which a source is read: what stands for a record comes after it. */
export const factOrder = [
  'capability',
  'record',
  'offer',
  'match',
  'text',
  'decision',
  'correction',
] as const;

/** What `record` of a line of facts may say. */
export const factKinds: ReadonlySet<string> = new Set(['source', ...factOrder]);
