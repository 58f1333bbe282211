import { type ReactNode, useRef } from 'react';
import { Menu as AriaMenu, MenuItem } from 'react-aria-components/Menu';
import { Separator } from 'react-aria-components/Separator';

import { useKeysInside } from './use-keys-inside.ts';

export interface MenuAction {
  readonly label: string;
  /** At the end of its line, a number say. */
  readonly figure?: string;
  /** A part of the action above it. */
  readonly part?: boolean;
  readonly run: () => void;
}

interface Props {
  readonly label: string;
  /** Shown parted by lines. */
  readonly sections: readonly (readonly MenuAction[])[];
  readonly className?: string | undefined;
  /** Escape. */
  readonly onClose: () => void;
}

/** A menu that has just opened: the keyboard is on its first action, arrows and first letters walk it, Escape closes it. */
export function Menu({ label, sections, className, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  useKeysInside(menu, ({ key }) => {
    if (key === 'Escape') onClose();
    return key === 'Escape';
  });
  const filled = sections.filter((actions) => actions.length > 0);
  return (
    <AriaMenu
      ref={menu}
      aria-label={label}
      className={className ?? ''}
      // A menu takes the keyboard as it opens.
      // oxlint-disable-next-line jsx-a11y/no-autofocus
      autoFocus="first"
    >
      {filled.flatMap((actions, at) => [
        at > 0 && <Separator key={`before ${at}`} />,
        ...actions.map((action, index) => line(action, `${at}.${index}`)),
      ])}
    </AriaMenu>
  );
}

/** @param id two lines may read alike */
function line({ label, figure, part, run }: MenuAction, id: string): ReactNode {
  return (
    <MenuItem key={id} id={id} textValue={label} className="" data-part={part || undefined} onAction={run}>
      {label}
      {figure !== undefined && <span>{figure}</span>}
    </MenuItem>
  );
}
