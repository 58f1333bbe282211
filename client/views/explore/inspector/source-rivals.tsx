import { EntriesLink } from '../../../components/entries-link.tsx';
import { ResultBar } from '../../../components/result-bar.tsx';
import { StepLink } from '../../../components/step-link.tsx';
import { stateAtNode, useExplore } from '../../../explore/explore-context.ts';
import { useSources } from '../../../explore/use-sources.ts';
import { snapshotInWords } from '../../../snapshot-in-words.ts';
import type { RivalGroup } from './rivals-by-source.ts';
import styles from './source-rivals.module.css';

interface Props {
  readonly group: RivalGroup;
  readonly nodeRef: string;
  readonly name: string;
}

export function SourceRivals({ group, nodeRef, name }: Props) {
  const explore = useExplore();
  const source = useSources()(group.source);
  const title = source?.title ?? group.source;
  // Votes on a quality all go one way: how many there are is what tells tools apart.
  const most = Math.max(...group.rivals.map(({ results }) => results.matches));
  return (
    <div className={styles.group}>
      <p className={styles.source}>
        {title}
        {source && (
          <span>
            {' '}
            · {source.judge ? `judged by ${source.judge}, ` : ''}
            {snapshotInWords(source)}
          </span>
        )}
      </p>
      <ul>
        {group.rivals.map(({ node, results, judgesQuality }) => (
          <li key={node.ref} className={styles.row}>
            <StepLink
              to={stateAtNode(explore, node.ref)}
              className={node.kind === 'capability' ? styles.capability : styles.tool}
              title={node.name}
            >
              {node.name}
            </StepLink>
            <ResultBar results={results} of={judgesQuality ? most : results.matches} />
            <EntriesLink
              value={results.matches}
              entries={{ ref: nodeRef, against: node.ref, source: group.source }}
              label={`the matches of ${name} and ${node.name} from ${title}`}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
