import styles from './leads-mark.module.css';

/** Marks the cell of the tool that leads its row, by shape and word as well as by colour. */
export function LeadsMark() {
  return (
    <span className={styles.mark}>
      <span aria-hidden="true">▲ </span>leads
    </span>
  );
}
