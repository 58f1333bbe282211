import type { Problem } from '#contract/problem.ts';

/** A choice of tools that takes a near name in the place of the unknown id. */
export interface NearChoice {
  readonly name: string;
  readonly tools: readonly string[];
}

/** The near names of a 404, each with the tools to compare then; none when it is not clear which id is unknown. */
export function nearTools(
  { detail, near }: Pick<Problem, 'detail' | 'near'>,
  tools: readonly string[],
): NearChoice[] {
  const unknown = tools.find((id) => detail.includes(`"${id}"`));
  if (unknown === undefined || !near) return [];
  return near.flatMap(({ ref, name }) => {
    const id = ref.replace(/^tool:/, '');
    if (id.includes(':') || tools.includes(id)) return [];
    return [{ name, tools: tools.map((tool) => (tool === unknown ? id : tool)) }];
  });
}
