import { useQuery } from '@tanstack/react-query';
import { namedToolQuery, topToolsQuery } from '../../../api/queries.ts';

/** A product that nearly everybody knows, as an example: by its name, since an id may be another thing's of that name. */
const wellKnown = 'Notion';

/** The well-known product where the catalogue has it, else the one most compared; null while nobody knows, or without one. */
export function useKnownProduct(wanted: boolean): { readonly id: string; readonly name: string } | null {
  const known = useQuery({ ...namedToolQuery(wellKnown, 'product'), enabled: wanted });
  const top = useQuery({ ...topToolsQuery('product', 1), enabled: wanted && known.data === null });
  const product = known.data ?? top.data?.items[0];
  return product ? { id: product.id, name: product.name } : null;
}
