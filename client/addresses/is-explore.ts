/** Whether an address is the Explore screen's. */
export function isExplore(path: string): boolean {
  return path === '/' || path === '/explore';
}
