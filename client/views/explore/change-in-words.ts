import { matchedBetween } from '#contract/result-text.ts';
import { pairId, type Picture } from '../../graph/picture/picture.ts';
import { counted } from '../../words/numbers.ts';

export interface Seen {
  readonly picture: Pick<Picture, 'nodes' | 'all' | 'pairs' | 'strongest' | 'full'>;
  readonly focus: readonly string[];
}

/** What is different on the map, in a sentence for those who hear it; an empty text when nothing is. */
export function changeInWords(before: Seen, now: Seen): string {
  const { picture, focus } = now;
  const grown = picture.all.length - before.picture.all.length;
  const drawn = picture.nodes.length - before.picture.nodes.length;
  const path = [...picture.strongest].some((id) => !before.picture.strongest.has(id));
  return [
    focus.join('~') !== before.focus.join('~') && focusInWords(now),
    grown > 0 && `${counted(grown, 'node')} added`,
    grown < 0 && `${counted(-grown, 'node')} removed`,
    (grown !== 0 || drawn !== 0) &&
      (picture.nodes.length === picture.all.length
        ? `${picture.nodes.length} shown`
        : `${picture.nodes.length} of ${picture.all.length} shown`),
    path && `the strongest path has ${counted(picture.strongest.size, 'edge')}`,
    picture.full && !before.picture.full && 'the map is full',
  ]
    .filter(Boolean)
    .join(', ');
}

function focusInWords({ picture, focus }: Seen): string {
  const [first, second] = focus;
  if (!first) return 'No focus';
  const nameOf = (ref: string) => picture.nodes.find(({ node }) => node.ref === ref)?.node.name ?? ref;
  if (!second) {
    const edges = picture.pairs.filter(({ from, to }) => from === first || to === first).length;
    return `${nameOf(first)} in focus, ${counted(edges, 'edge')}`;
  }
  const pair = picture.pairs.find(({ id }) => id === pairId(first, second));
  const how = matchedBetween(pair?.edges ?? []);
  return `${nameOf(first)} and ${nameOf(second)} in focus${how && `, ${how}`}`;
}
