import { useId } from 'react';
import styles from './segmented.module.css';

interface Props<Choice extends string> {
  readonly label: string;
  /** In order, each with what it is called. */
  readonly choices: readonly (readonly [Choice, string])[];
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** One of a few ways to show the same: native radio buttons, so arrows go from one to the next and choose it. */
export function Segmented<Choice extends string>({ label, choices, chosen, onChoose }: Props<Choice>) {
  const name = useId();
  return (
    <div className={styles.segmented} role="radiogroup" aria-label={label}>
      {choices.map(([choice, words]) => (
        <label key={choice} className={styles.choice}>
          <input
            type="radio"
            name={name}
            value={choice}
            checked={choice === chosen}
            onChange={() => onChoose(choice)}
          />
          {words}
        </label>
      ))}
    </div>
  );
}
