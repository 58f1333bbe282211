import { useId } from 'react';
import type { CompareRow, Verdict } from '#contract/compare.ts';
import type { Tool } from '#contract/tool.ts';
import type { Light } from './light.ts';
import { usedValues } from './used-values.ts';
import styles from './verdict-sentence.module.css';

interface Props {
  readonly sentence: Verdict['sentences'][number];
  readonly rows: readonly CompareRow[];
  readonly tools: readonly Tool[];
  readonly light: Light;
}

/** One sentence with the numbers it used under it. Pointing at it lights their cells; pressing keeps them lit. */
export function VerdictSentence({ sentence, rows, tools, light }: Props) {
  const numbers = useId();
  const { text, values } = sentence;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.sentence}
        aria-pressed={light.kept === text}
        aria-describedby={numbers}
        title="Marks the cells it was made from"
        onPointerEnter={() => light.point(values)}
        onPointerLeave={() => light.point(null)}
        onFocus={() => light.point(values)}
        onBlur={() => light.point(null)}
        onClick={() => light.keep(text, values)}
      >
        {text}
      </button>
      <p id={numbers} className={styles.numbers}>
        {usedValues(values, rows, tools).map(({ row, label, items }) => (
          <span key={row} className={styles.group}>
            <span className={styles.row}>{label}</span>{' '}
            {items.map(({ tool, name, text: value }, index) => (
              <span key={tool}>
                {index > 0 && ' · '}
                {name} <b className={styles.value}>{value}</b>
              </span>
            ))}
          </span>
        ))}
      </p>
    </li>
  );
}
