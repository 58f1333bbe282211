import type { Alternatives } from '#contract/alternatives.ts';
import { toolsToldApart } from '#contract/told-apart.ts';
import { AlternativeItem } from './alternative-item.tsx';
import styles from './alternatives-list.module.css';

/** The alternatives one below the other, the best first. */
export function AlternativesList({ answer }: { readonly answer: Alternatives }) {
  return (
    <ol className={styles.list}>
      {toolsToldApart(answer.items).map((item) => (
        <li key={item.tool.id}>
          <AlternativeItem item={item} of={answer} />
        </li>
      ))}
    </ol>
  );
}
