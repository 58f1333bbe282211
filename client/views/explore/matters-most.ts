import { edgesByStrength } from '../../commands/walk-edges.ts';
import { refsOf } from '../../addresses/explore/steps.ts';
import { moreId, type Picture } from '../../graph/picture/picture.ts';
import type { ExploreState } from '../../addresses/url-state.ts';

/**
 * What a link is about, the main thing first: what is in focus, else what its last step named, and the neighbours of
 * the first of these, strongest first. Empty where it is about no node.
 */
export function mattersMost(
  { focus, steps }: Pick<ExploreState, 'focus' | 'steps'>,
  picture: Pick<Picture, 'pairs'>,
): readonly string[] {
  const last = steps.findLast((step) => step.op !== 'pin' && step.op !== 'unpin' && step.op !== 'hide');
  const about = focus.length > 0 ? focus : last ? refsOf(last) : [];
  const [centre] = about;
  return centre ? [...new Set([...about, ...edgesByStrength(picture, centre), moreId(centre)])] : [];
}
