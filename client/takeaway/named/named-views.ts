/** Views a person has given a name, as pure functions over the list. */
import { z } from 'zod';

export const NamedView = z.strictObject({
  name: z.string().trim().min(1).max(80),
  /** Of the Explore screen: a path with its query, so that it holds wherever this program runs. */
  address: z
    .string()
    .max(8000)
    .regex(/^\/(?:explore)?(?:\?\S*)?$/),
  /** ISO date. */
  saved: z.iso.date(),
});
export type NamedView = z.infer<typeof NamedView>;

export const maxViews = 100;

/** What was stored, newest first; what cannot be read is left out, one by one. */
export function parseViews(text: string | null): readonly NamedView[] {
  const views: NamedView[] = [];
  for (const one of listIn(text)) {
    const view = NamedView.safeParse(one);
    if (view.success && !views.some(({ name }) => name === view.data.name)) views.push(view.data);
  }
  return views.slice(0, maxViews);
}

/** With this view first; one of the same name is replaced. Unchanged when the name or the address is no good. */
export function withView(views: readonly NamedView[], view: NamedView): readonly NamedView[] {
  const good = NamedView.safeParse(view);
  if (!good.success) return views;
  return [good.data, ...without(views, good.data.name)].slice(0, maxViews);
}

export function without(views: readonly NamedView[], name: string): readonly NamedView[] {
  return views.filter((view) => view.name !== name);
}

/** In its place; unchanged when the new name is empty, too long or another view's. */
export function renamed(views: readonly NamedView[], from: string, to: string): readonly NamedView[] {
  const name = NamedView.shape.name.safeParse(to);
  if (!name.success || views.some((view) => view.name === name.data)) return views;
  return views.map((view) => (view.name === from ? { ...view, name: name.data } : view));
}

function listIn(text: string | null): readonly unknown[] {
  try {
    const stored: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(stored) ? stored : [];
  } catch {
    return [];
  }
}
