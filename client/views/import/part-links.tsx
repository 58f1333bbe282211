import { Link } from 'wouter';
import { count } from '../../words/numbers.ts';
import { type ImportState, importUrl, type Part, parts } from '../../addresses/import-url.ts';
import { showPart } from './show-part.ts';
import styles from './part-links.module.css';

interface Props {
  readonly shown: ImportState;
  readonly inView: Part;
  /** What waits in a part, in words; told as a figure. */
  readonly waiting: Readonly<Partial<Record<Part, { readonly figure: number; readonly says: string }>>>;
}

const labels: Record<Part, string> = {
  add: 'Add a tool',
  bring: 'Import data',
  imports: 'Imports',
};

/** The way to each part; stays in sight. */
export function PartLinks({ shown, inView, waiting }: Props) {
  return (
    <nav aria-label="Parts of this page" className={styles.links}>
      {parts.map((part) => {
        const told = waiting[part];
        return (
          <Link
            key={part}
            href={importUrl({ ...shown, at: part })}
            // Pressed again, the address stays and the part comes back into view.
            onClick={() => showPart(part)}
            aria-current={inView === part ? 'location' : undefined}
          >
            {labels[part]}
            {told !== undefined && told.figure > 0 && (
              <span className={styles.count} title={told.says}>
                {count(told.figure)}
              </span>
            )}
          </Link>
        );
      })}
    </nav>
  );
}
