import type { CapabilityKind, ToolType } from '#contract/vocabulary.ts';
import { hexagon, markOf } from '../words/type-marks.ts';

interface Props {
  readonly type: ToolType | CapabilityKind;
  /** Px. */
  readonly size?: number;
}

/** Decoration: the type is always said in words beside it, or in the thing's own label. */
export function TypeMark({ type, size = 16 }: Props) {
  const { colour, glyph } = markOf(type);
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      {glyph === '' ? (
        <path d={hexagon} fill="none" stroke={`var(--${colour})`} strokeWidth="1.4" strokeLinejoin="round" />
      ) : (
        <>
          <circle cx="8" cy="8" r="8" fill={`var(--${colour})`} />
          <path d={glyph} fill="var(--on-accent)" />
        </>
      )}
    </svg>
  );
}
