import type { Alternative, Alternatives } from '#contract/alternatives.ts';
import { tooLittleKnown } from '#contract/alternatives-text.ts';
import { NamedFew } from '../parts/named-few.tsx';
import styles from './alternative-item.module.css';

interface Props {
  readonly item: Alternative;
  /** The tool it is an alternative to. */
  readonly of: Pick<Alternatives, 'tool' | 'known'>;
}

/** What a switch keeps, loses and brings, as far as enough is known of both to say so. */
export function Changes({ item, of }: Props) {
  const { shared, missing, unsaid, gained, near, sharedProperties } = item;
  const little = tooLittleKnown(of, item);
  return (
    <div className={styles.changes}>
      {shared.length > 0 && <NamedFew sign="=" label="Both offer" capabilities={shared} none="" />}
      {gained.length > 0 && <NamedFew sign="+" label="It adds" capabilities={gained} none="" />}
      {little.length > 0 ? (
        <p className={styles.unknown}>
          Too little known of {little.join(' and ')} to say what you would lose.
        </p>
      ) : (
        <>
          <NamedFew sign="−" label="You lose" capabilities={missing} near={near} none="no known losses" />
          {unsaid.length > 0 && (
            <NamedFew sign="?" label="No data" capabilities={unsaid} near={near} none="" />
          )}
          {gained.length === 0 && <p className={styles.unknown}>No known gains.</p>}
        </>
      )}
      {sharedProperties.length > 0 && (
        <p className={styles.unknown}>
          Also in common, not counted: {sharedProperties.map(({ name }) => name).join(', ')}
        </p>
      )}
    </div>
  );
}
