/**
 * The colours that stand for something, by number; the theme (client/ui/theme.css) says what each is in light and dark.
 * Hues tell kinds apart and say nothing else; the ramp goes from little to much, or from old to new.
 */
export const hues = ['hue-1', 'hue-2', 'hue-3', 'hue-4', 'hue-5', 'hue-6', 'hue-7'] as const;
export const ramp = ['ramp-1', 'ramp-2', 'ramp-3', 'ramp-4', 'ramp-5'] as const;

/** `other`: what shares a colour with the rest; `muted`: what is in the background. */
export type ColourToken = (typeof hues)[number] | (typeof ramp)[number] | 'other' | 'muted';
