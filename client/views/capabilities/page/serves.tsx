import type { CapabilityPage } from '#contract/capabilities.ts';
import type { ServedBy } from '#contract/vocabulary.ts';
import { Link } from 'wouter';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { counted } from '../../../words/numbers.ts';
import { directoryUrl } from '../../../addresses/directory-url.ts';
import { pageUrl } from '../../../addresses/page-url.ts';
import styles from './beside.module.css';

const why: Readonly<Record<ServedBy, string>> = {
  name: 'Its name says so.',
  'name-and-servers': 'Its name means that at servers that do it.',
  servers: 'Its name says little; it is what its servers do.',
};

/** Of an operation: the functions that it serves, and why we say so. Of a function: how many operations do it. */
export function Serves({ capability }: { readonly capability: CapabilityPage | undefined }) {
  if (capability?.kind === 'operation') return <FunctionsServed serves={capability.serves} />;
  if (capability === undefined || capability.operations.total === 0) return null;
  const { total, servers } = capability.operations;
  return (
    <section aria-labelledby="serves" className={styles.section}>
      <h2 id="serves">Operations</h2>
      <p>
        <Link href={directoryUrl({ kind: 'operation', serves: capability.id })}>
          {counted(total, 'operation')} of {counted(servers, 'server')}
        </Link>{' '}
        {total === 1 ? 'does it.' : 'do it.'}
      </p>
    </section>
  );
}

function FunctionsServed({ serves }: Pick<CapabilityPage, 'serves'>) {
  return (
    <section aria-labelledby="serves" className={styles.section}>
      <h2 id="serves">Serves</h2>
      {serves.length === 0 ? (
        <p className={styles.quiet}>Neither its name nor its servers tell what it is used for.</p>
      ) : (
        <ul className={styles.list}>
          {serves.map(({ id, name, by }) => (
            <li key={id} className={styles.near}>
              <TypeMark type="function" size={14} />
              <span>
                <Link href={pageUrl(id)} className={styles.name}>
                  {name}
                </Link>
                <span className={styles.quiet}> {why[by]}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
