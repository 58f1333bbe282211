import { allCommands } from '../../../commands/all-commands.ts';
import { useCentre } from '../../../commands/centre-context.ts';
import { ariaKeys, isMac } from '../../../commands/keys.ts';
import { noParts } from '../../../commands/scope.ts';
import { useExplore } from '../../../explore/explore-context.ts';
import styles from './short-commands.module.css';

interface Props {
  readonly of: 'Node' | 'Selection';
}

/** The actions of a group that have a short name, as buttons: those that can be taken now. */
export function ShortCommands({ of }: Props) {
  const explore = useExplore();
  const { scope } = useCentre();
  const parts = { ...noParts, explore };
  const commands = allCommands.filter(
    (one) => one.group === of && one.short !== undefined && one.when(parts),
  );
  return (
    <fieldset className={styles.row} aria-label={of === 'Node' ? 'Actions' : 'Actions on the selection'}>
      {commands.map((command) => (
        <button
          key={command.id}
          type="button"
          className={styles.button}
          title={command.label(parts)}
          aria-keyshortcuts={ariaKeys(command.keys, isMac())}
          onClick={() => command.run(scope())}
        >
          {command.short}
        </button>
      ))}
    </fieldset>
  );
}
