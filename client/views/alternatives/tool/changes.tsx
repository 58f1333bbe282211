import type { Alternative } from '#contract/alternatives.ts';
import { NamedFew } from '../parts/named-few.tsx';
import { offersKnown } from '../parts/offers-known.ts';
import styles from './alternative-item.module.css';

/** What a switch loses, brings and keeps, where it is known what both offer. */
export function Changes({ item }: { readonly item: Alternative }) {
  const { shared, missing, gained } = item;
  const known = offersKnown(item);
  if (known === 'not of the alternative')
    return <p className={styles.unknown}>What it offers is not known.</p>;
  if (known === 'of the alternative only')
    return (
      <div className={styles.changes}>
        <NamedFew sign="+" label="It offers" capabilities={gained} />
      </div>
    );
  return (
    <div className={styles.changes}>
      <NamedFew sign="−" label="You may lose" capabilities={missing} near={item.near} />
      <NamedFew sign="+" label="You gain" capabilities={gained} />
      <NamedFew sign="=" label="You keep" capabilities={shared} />
    </div>
  );
}
