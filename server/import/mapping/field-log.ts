/** Which fields a mapping asks for, and whether any row has them: what is asked for and nowhere there is a mistake. */
import type { At } from './mapping-problem.ts';
import type { Met, Scope } from './path.ts';

export interface MissingField {
  readonly text: string;
  /** Its place in source.yaml. */
  readonly at: At;
  /** What stands where it was looked for. */
  readonly instead: readonly string[];
}

export interface FieldLog {
  /** Takes down a field; the answer is to be called with every scope that it is read from. `ofRow`: read off the row itself. */
  add(text: string, at: At, ofRow: boolean, meet: (scope: Scope) => Met): (scope: Scope) => void;
  /** A log for each of several values of which one is enough. */
  oneOf(count: number): FieldLog[];
  /** Rows may lack this field: the mapping asks whether it is there. */
  mayLack(text: string): void;
  /** Looks for fields of the row itself, whether or not the mapping came to read them. */
  look(scope: Scope): void;
  /** Fields that were read and never there, in the order of the mapping. */
  missing(): MissingField[];
  /** Whether every field was met. */
  isDone(): boolean;
}

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
const mostNames = 200;

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
            for (const name of met.instead) if (field.instead.size < mostNames) field.instead.add(name);
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
