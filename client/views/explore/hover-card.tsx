import { formNow } from '../../explore/form.ts';
import { judgeText, matchedText } from '#contract/result-text.ts';
import type { Source } from '#contract/source.ts';
import { useSources } from '../../api/use-sources.ts';
import type { Hovered } from '../../graph/canvas/events.ts';
import { leadSentence } from '../../graph/scene/lead-words.ts';
import { groupId, pairId, type Picture } from '../../graph/picture/picture.ts';
import { counted } from '../../words/numbers.ts';
import { typeName } from '../../words/words.ts';
import styles from './hover-card.module.css';

interface Props {
  readonly hovered: Hovered;
  readonly picture: Picture;
}

/** Whose result it is, and who judged it. */
function sourceWords(id: string, source: Source | undefined): string {
  return [source?.title ?? id, source && judgeText(source)].filter(Boolean).join(' · ');
}

/** What the pointer is over, in words. It never takes the pointer, so nothing jumps. */
export function HoverCard({ hovered, picture }: Props) {
  const sources = useSources();
  const group = picture.groups.find(({ id }) => groupId(id) === hovered.refs[0]);
  const [first, second] = hovered.refs.map((ref) => picture.nodes.find(({ node }) => node.ref === ref)?.node);
  const { box, below } = hovered;
  const top = below ? box.y + box.h / 2 : box.y - box.h / 2;
  if (formNow() === 'sheet') return null;
  if (group && hovered.refs.length === 1) {
    return (
      <div className={styles.card} data-below={below} style={{ left: box.x, top }} aria-hidden="true">
        <p>
          <strong>{group.name}</strong>
          <span className={styles.quiet}>
            {[group.area, counted(group.size, 'tool'), 'double click to look inside']
              .filter(Boolean)
              .join(' · ')}
          </span>
        </p>
      </div>
    );
  }
  if (!first) return null;
  const pair = second && picture.pairs.find(({ id }) => id === pairId(first.ref, second.ref));
  return (
    <div className={styles.card} data-below={below} style={{ left: box.x, top }} aria-hidden="true">
      {pair ? (
        pair.edges.map((edge) => (
          <p key={edge.id}>
            {leadSentence(edge, first.ref, first.name, second.name)}
            <span className={styles.quiet}>{sourceWords(edge.source, sources(edge.source))}</span>
          </p>
        ))
      ) : (
        <p>
          <strong>{first.name}</strong>
          <span className={styles.quiet}>
            {[
              typeName(first.type),
              first.vendor,
              first.ghost && 'only mentioned in claims',
              matchedText(first.matchesByKind),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </p>
      )}
    </div>
  );
}
