import type { CapabilityName } from '#contract/tool.ts';
import { SkeletonLines } from '../../../ui/skeleton-lines.tsx';
import { useShown } from '../shown-context.ts';
import { CapabilityToggles } from './capability-toggles.tsx';
import styles from './must-have.module.css';

interface Props {
  readonly label: string;
  /** Undefined while they are on their way. */
  readonly capabilities: readonly CapabilityName[] | undefined;
  /** The tool of which nothing is known itself, so that these are those of tools listed beside it. */
  readonly from: string | null;
}

/** The tool's capabilities, each of which can be made a must. */
export function MustHave({ label, capabilities, from }: Props) {
  const { state, go } = useShown();
  return (
    <section className={styles.must} aria-label={label}>
      <h2 className={styles.label}>{label}</h2>
      {capabilities === undefined ? (
        <SkeletonLines lines={6} />
      ) : capabilities.length === 0 ? (
        <p className={styles.quiet}>No data on what it can do.</p>
      ) : (
        <>
          {from !== null && (
            <p className={styles.quiet}>
              No source says what {from} can do. These are what most tools listed as its alternatives offer.
            </p>
          )}
          <CapabilityToggles
            label={label}
            capabilities={capabilities}
            chosen={state.must}
            onChange={(must) => go({ must, most: 10, cell: null })}
          />
        </>
      )}
    </section>
  );
}
