import { StepLink } from '../../../components/step-link.tsx';
import { stateAtNode, useExplore } from '../../../explore/explore-context.ts';
import styles from './chips.module.css';

interface Props {
  readonly items: readonly {
    readonly ref: string;
    readonly name: string;
    readonly title: string | undefined;
  }[];
}

/** Capabilities, each leading to its node. */
export function Chips({ items }: Props) {
  const explore = useExplore();
  return (
    <ul className={styles.chips}>
      {items.map(({ ref, name, title }) => (
        <li key={ref}>
          <StepLink to={stateAtNode(explore, ref)} className={styles.chip} title={title}>
            {name}
          </StepLink>
        </li>
      ))}
    </ul>
  );
}
