/** `type:model source:wildbench fast chat` → the operators and the words left. Pure. */

const names = ['type', 'source'] as const;
type Name = (typeof names)[number];

export interface Asked {
  readonly text: string;
  readonly operators: Readonly<Partial<Record<Name, string>>>;
}

/** An operator given twice counts as given last. What only looks like one ("Qwen: …") stays text. */
export function readOperators(query: string): Asked {
  const operators: Partial<Record<Name, string>> = {};
  const text = query.replaceAll(/(^|\s)(type|source):([a-z0-9._-]+)(?=\s|$)/gi, (_, before, name, value) => {
    const key = names.find((known) => known === String(name).toLowerCase());
    if (key) operators[key] = String(value).toLowerCase();
    return String(before);
  });
  return { text: text.trim(), operators };
}
