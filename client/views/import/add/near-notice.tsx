import { Link } from 'wouter';
import type { NearTools } from '#contract/added-tool.ts';
import { TypeMark } from '../../../ui/type-mark.tsx';
import { linkToNode } from '../../../addresses/url-state.ts';
import { typeName } from '../../../words/words.ts';
import styles from './near-notice.module.css';

type Near = NearTools['items'][number];

const effects: Record<Near['effect'], string> = {
  replaces: 'It was added before. This replaces it.',
  joins: 'This adds to what we know of that tool.',
  asks: 'You will be asked whether both are the same tool.',
  beside: 'This stays a separate tool.',
};

/** Tools that are here by this name or address, and what adding would do with each. */
export function NearNotice({ near }: { readonly near: readonly Near[] }) {
  return (
    <output className={styles.status}>
      {near.length > 0 && (
        <ul className={styles.near}>
          {near.map(({ id, name, type, effect, says }) => (
            <li key={id}>
              <TypeMark type={type} size={18} />
              <p>
                <strong>Already here: </strong>
                <Link href={linkToNode(`tool:${id}`)}>{name}</Link> ({typeName(type)}).{' '}
                {effect === 'asks' ? `${says} ` : ''}
                {effects[effect]}
              </p>
            </li>
          ))}
        </ul>
      )}
    </output>
  );
}
