/** The kinds of facts in the order in which a source is read: what stands for a record comes after it. */
export const factOrder = ['capability', 'record', 'offer', 'match', 'text', 'decision'] as const;
