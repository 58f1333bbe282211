import { useQueries } from '@tanstack/react-query';
import { Chooser } from '../../../find/chooser.tsx';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { capabilityQuery } from '../../../api/capability-queries.ts';
import { maxCapabilities } from '../../../addresses/alternatives-url.ts';
import { needing, without } from '../moves.ts';
import { useShown } from '../shown-context.ts';
import styles from './need-chips.module.css';

interface Props {
  readonly label: string;
  readonly focused: boolean;
}

/** What is needed, each a chip that can be taken out, and the box to add to it. */
export function NeedChips({ label, focused }: Props) {
  const { state, go } = useShown();
  const named = useQueries({ queries: state.need.map((id) => capabilityQuery(id)) });
  return (
    <div className={styles.need}>
      {state.need.length > 0 && (
        <ul className={styles.chips} aria-label="Needed">
          {state.need.map((id, index) => {
            const name = named[index]?.data?.name ?? id.replaceAll('-', ' ');
            return (
              <li key={id} className={styles.chip}>
                <TypeMark type="function" size={14} />
                <em>{name}</em>
                <button
                  type="button"
                  aria-label={`Do without ${name}`}
                  onClick={() => go({ need: without(state.need, id), cell: null })}
                >
                  ×
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {state.need.length < maxCapabilities ? (
        <Chooser
          label={label}
          placeholder="Such as translate text"
          only="capability"
          focused={focused}
          onChoose={(hit) => go(needing(state, hit.id))}
        />
      ) : (
        <p>At most twenty can be searched together.</p>
      )}
    </div>
  );
}
