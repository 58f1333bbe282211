import type { Go } from '../../../explore/use-explore-state.ts';
import type { GraphCanvas } from '../../../graph/canvas/canvas.ts';
import type { Picture } from '../../../graph/picture/picture.ts';
import { counted } from '../../../words/numbers.ts';
import type { TakeAwayAsked } from '../../../takeaway/take-away-asked.ts';
import { type ExploreState, printExplore } from '../../../addresses/url-state.ts';
import { CopyLink } from '../../../takeaway/copy-link.tsx';
import { NamedViews } from './named-views.tsx';
import { SaveAs } from './save-as.tsx';
import styles from '../../../takeaway/take-away.module.css';

interface Props {
  readonly picture: Picture;
  readonly canvas: GraphCanvas;
  readonly state: ExploreState;
  readonly go: Go;
  /** A new object for each time something is asked. */
  readonly asked: TakeAwayAsked;
}

export function TakeAwayPanel({ picture, canvas, state, go, asked }: Props) {
  const path = `/explore${printExplore(state)}`;
  const address = new URL(path, location.origin).href;
  return (
    <>
      <div className={styles.section}>
        <h2>Export what is shown</h2>
        <p className={styles.quiet}>
          {picture.groups.length > 0 && `${counted(picture.groups.length, 'group')}, `}
          {counted(picture.nodes.length, 'node')}, {counted(picture.pairs.length, 'edge')}
        </p>
        <SaveAs picture={picture} canvas={canvas} focus={state.focus} address={address} asked={asked} />
      </div>
      <div className={styles.section}>
        <h2>Link to this view</h2>
        <CopyLink address={address} asked={asked} />
      </div>
      <div className={styles.section}>
        <h2>Saved views</h2>
        <NamedViews path={path} suggested={nameFor(picture, state)} go={go} asked={asked} />
      </div>
    </>
  );
}

function nameFor(picture: Picture, state: ExploreState): string {
  const names = state.focus.flatMap(
    (ref) => picture.nodes.find(({ node }) => node.ref === ref)?.node.name ?? [],
  );
  return names.join(' and ').slice(0, 80);
}
