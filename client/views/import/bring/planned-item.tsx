import type { PlannedFact } from '#contract/imports.ts';
import styles from './planned-item.module.css';

const kinds: Record<PlannedFact['kind'], string> = {
  record: 'Tool',
  capability: 'Capability',
  offer: 'Offer',
  match: 'Comparison',
  text: 'Text',
  decision: 'Decision',
};

/** One fact, and of a changed one its fields: before and after. */
export function PlannedItem({ fact: { kind, name, fields } }: { readonly fact: PlannedFact }) {
  return (
    <>
      <p className={styles.fact}>
        <span className={styles.kind}>{kinds[kind]}</span> {name}
      </p>
      {fields.length > 0 && (
        <dl className={styles.fields}>
          {fields.map((field) => (
            <div key={field.name}>
              <dt>{field.name}</dt>
              <dd>
                <del>{field.before === '' ? 'no data' : field.before}</del>
                <span aria-hidden="true"> → </span>
                <ins>{field.after === '' ? 'no data' : field.after}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
