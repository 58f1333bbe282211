import type { PlannedFact } from '#contract/imports.ts';
import styles from './planned-item.module.css';

const kinds: Record<PlannedFact['kind'], string> = {
  record: 'Tool',
  capability: 'Capability',
  offer: 'Offer',
  match: 'Match entry',
  text: 'Text',
  decision: 'Decision',
  correction: 'Correction',
};

interface Props {
  readonly fact: PlannedFact;
  /** Nothing of it is there yet. */
  readonly isNew?: boolean;
}

/** One fact with its fields: of a changed one before and after, of a new one what it says. */
export function PlannedItem({ fact: { kind, name, fields }, isNew = false }: Props) {
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
                {!isNew && (
                  <>
                    <del>{field.before === '' ? 'no data' : field.before}</del>
                    <span aria-hidden="true"> → </span>
                  </>
                )}
                <ins>{field.after === '' ? 'no data' : field.after}</ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
