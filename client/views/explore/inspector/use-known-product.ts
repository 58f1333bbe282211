import { useQuery } from '@tanstack/react-query';
import { amongQuery, topToolsQuery } from '../../../queries.ts';

/** A product that nearly everybody knows, as an example. */
const wellKnown = ['tool:notion'];

/** The well-known product where the catalogue has it, else the one most compared; null while nobody knows, or without one. */
export function useKnownProduct(wanted: boolean): { readonly id: string; readonly name: string } | null {
  const known = useQuery({ ...amongQuery(wellKnown), enabled: wanted });
  const none = known.data?.nodes.length === 0;
  const top = useQuery({ ...topToolsQuery('product', 1), enabled: wanted && none });
  const product = known.data?.nodes[0] ?? top.data?.items[0];
  return product ? { id: product.id, name: product.name } : null;
}
