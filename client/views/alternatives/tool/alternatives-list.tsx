import type { Alternative, Alternatives } from '#contract/alternatives.ts';
import { toolsToldApart } from '#contract/told-apart.ts';
import { AlternativeItem } from './alternative-item.tsx';
import styles from './alternatives-list.module.css';

/** The alternatives one below the other, the best first; servers beside what is none, and the other way round, in a list of their own. */
export function AlternativesList({ answer }: { readonly answer: Alternatives }) {
  const items = toolsToldApart(answer.items);
  const alike = items.filter(({ usedAlike }) => usedAlike);
  const others = items.filter(({ usedAlike }) => !usedAlike);
  return (
    <>
      {alike.length > 0 && <Items items={alike} of={answer} />}
      {others.length > 0 && (
        <section className={styles.others} aria-label={otherWay(answer)}>
          <h2 className={styles.title}>{otherWay(answer)}</h2>
          <Items items={others} of={answer} />
        </section>
      )}
    </>
  );
}

const otherWay = ({ tool }: Alternatives): string =>
  tool.type === 'mcp-server'
    ? 'The same without an MCP server'
    : 'The same by an MCP server, for use with an assistant';

function Items({ items, of }: { readonly items: readonly Alternative[]; readonly of: Alternatives }) {
  return (
    <ol className={styles.list}>
      {items.map((item) => (
        <li key={item.tool.id}>
          <AlternativeItem item={item} of={of} />
        </li>
      ))}
    </ol>
  );
}
