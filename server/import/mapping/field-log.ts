/** Which fields a mapping asks for, and whether any row has them: what is asked for and nowhere there is a mistake. */
import type { At } from './mapping-problem.ts';
import type { FieldLog, Scope } from './setting.ts';

interface Field {
  readonly text: string;
  readonly at: At;
  readonly note: ((scope: Scope) => void) | undefined;
  found: boolean;
  /** Names beside the place where it is not; undefined while nobody has looked. */
  instead: Set<string> | undefined;
  readonly choices: readonly Choice[];
}

/** The fields of each of several values of which one is enough. */
type Choice = readonly Field[][];

/** Names that are told of what there is. */
const maxNames = 200;

export function fieldLog(): FieldLog {
  const fields: Field[] = [];
  const optional = new Set<string>();
  const isMissing = (field: Field): boolean =>
    !field.found &&
    field.instead !== undefined &&
    !optional.has(field.text) &&
    !field.choices.some((parts) => parts.some((part) => part.length === 0 || part.some((one) => one.found)));

  function within(choices: readonly Choice[], parts: readonly Field[][]): FieldLog {
    return {
      add(text, at, ofRow, meet) {
        const note = (scope: Scope): void => {
          if (field.found) return;
          const met = meet(scope);
          if (met === 'found') field.found = true;
          else if (met !== 'unclear') {
            field.instead ??= new Set();
            for (const name of met.instead) if (field.instead.size < maxNames) field.instead.add(name);
          }
        };
        const field: Field = {
          text,
          at,
          note: ofRow ? note : undefined,
          found: false,
          instead: undefined,
          choices,
        };
        fields.push(field);
        for (const part of parts) part.push(field);
        return note;
      },
      oneOf(count) {
        const choice: Field[][] = Array.from({ length: count }, () => []);
        return choice.map((part) => within([...choices, choice], [...parts, part]));
      },
      mayLack: (text) => void optional.add(text),
      look(scope) {
        for (const { note } of fields) note?.(scope);
      },
      missing: () =>
        fields.filter(isMissing).map(({ text, at, instead = [] }) => ({ text, at, instead: [...instead] })),
      isDone: () => fields.every(({ found }) => found),
    };
  }
  return within([], []);
}
