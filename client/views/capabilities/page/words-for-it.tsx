import type { CapabilityPage, CapabilityTerm } from '#contract/capabilities.ts';
import { Link } from 'wouter';
import { useSources } from '../../../api/use-sources.ts';
import buttons from '../../../ui/buttons.module.css';
import { WriteProblem } from '../../../ui/write-problem.tsx';
import { SkeletonLines } from '../../../ui/skeleton-lines.tsx';
import { pageUrl } from '../../../addresses/page-url.ts';
import { usePairing } from '../use-pairing.ts';
import styles from './beside.module.css';

/** The words of sources that mean this capability, why they do, and the way to say that one does not. */
export function WordsForIt({ capability }: { readonly capability: CapabilityPage | undefined }) {
  const sourceOf = useSources();
  const { decide, deciding } = usePairing();
  const decided = deciding.isSuccess ? deciding.variables : null;
  const own = capability?.id ?? '';
  const parted = ({ id, name }: CapabilityTerm, same: boolean) =>
    decide({ left: { id: own, name: capability?.name ?? own }, right: { id, name }, same });
  return (
    <section aria-labelledby="words" className={styles.section}>
      <h2 id="words">Also called</h2>
      <output className={decided || deciding.isPending ? styles.said : 'unseen'}>
        {deciding.isPending && 'Counting anew …'}
        {decided && !decided.same && (
          <>
            “{decided.right.name}” is a capability of its own now:{' '}
            <Link href={pageUrl(decided.right.id)}>open its page</Link>.
          </>
        )}
        {decided?.same && `“${decided.right.name}” is the same capability again.`}
      </output>
      {decided && !decided.same && (
        <button
          type="button"
          className={buttons.quiet}
          disabled={deciding.isPending}
          onClick={() => decide({ ...decided, same: true })}
        >
          Undo
        </button>
      )}
      {deciding.error && (
        <WriteProblem error={deciding.error} retry={() => deciding.variables && decide(deciding.variables)} />
      )}
      {capability === undefined ? (
        <SkeletonLines lines={3} />
      ) : (
        <ul className={styles.list}>
          {capability.terms.map((term) => (
            <li key={term.id} className={styles.word}>
              <p className={styles.term}>{term.name}</p>
              <p className={styles.quiet}>{term.sources.map((id) => sourceOf(id)?.title ?? id).join(', ')}</p>
              <p className={styles.quiet}>{term.says}</p>
              {term.by !== 'own' && (
                <button
                  type="button"
                  className={buttons.quiet}
                  disabled={deciding.isPending}
                  aria-label={`Not the same: ${term.name}`}
                  onClick={() => parted(term, false)}
                >
                  Not the same
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
