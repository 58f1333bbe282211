/**
 * What it says of a tool that it offers a capability: much when few do, little when most do. Above 0.
 * @param offering how many tools offer it
 * @param all how many tools there are
 */
export function capabilityWeight(offering: number, all: number): number {
  return Math.log(1 + Math.max(1, all) / Math.max(1, offering));
}
