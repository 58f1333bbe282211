import { type ReactNode, useId } from 'react';
import styles from './fields.module.css';

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with it, in words. */
  readonly wrong?: string | undefined;
  readonly wide?: boolean;
  readonly children: (control: Control) => ReactNode;
}

/** What the control inside has to carry. */
interface Control {
  readonly id: string;
  readonly className: string | undefined;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

/** A label, its control, and under it what is wrong. */
export function Field({ label, hint, wrong, wide, children }: Props) {
  const id = useId();
  return (
    <div className={styles.field} data-wide={wide || undefined}>
      <label htmlFor={id} className={styles.label}>
        {label} {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </label>
      {children({
        id,
        className: styles.control,
        'aria-invalid': wrong !== undefined,
        'aria-describedby': wrong === undefined ? undefined : `${id}-wrong`,
      })}
      {wrong !== undefined && (
        <p id={`${id}-wrong`} className={styles.wrong}>
          {wrong}
        </p>
      )}
    </div>
  );
}
