interface Props {
  /** A path in a square of `size` px, drawn as a line in the colour of the words beside it. */
  readonly path: string;
  readonly size?: number;
  readonly className?: string | undefined;
}

/** A sign of one line, for those who see it: what it stands for is said beside it or in its button's label. */
export function LineIcon({ path, size = 18, className }: Props) {
  return (
    <svg width={size} height={size} viewBox={`0 0 ${size} ${size}`} aria-hidden="true" className={className}>
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
