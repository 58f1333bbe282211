/** A line may hold a record with what it offers (RecordLine): one line, facts of two kinds. */
import { isObject } from './mapping/path.ts';

/** Whether a line is a record that says in itself what the tool can do. */
export function holdsOffers(value: unknown): boolean {
  return isObject(value) && value['record'] === 'record' && Array.isArray(value['capabilities']);
}

/** What a line says of one kind of fact, not yet checked; nothing when it says nothing of that kind. */
export function candidatesIn(value: unknown, kind: string): unknown[] {
  if (!isObject(value)) return [];
  if (value['record'] !== kind) return kind === 'offer' && holdsOffers(value) ? offersIn(value) : [];
  if (!holdsOffers(value)) return [value];
  const { capabilities: _, ...record } = value;
  return [record];
}

function offersIn(value: Readonly<Record<string, unknown>>): unknown[] {
  const { source, key, capabilities, locator } = value;
  if (!Array.isArray(capabilities)) return [];
  const shared = {
    record: 'offer',
    key,
    ...(source === undefined ? {} : { source }),
    ...(locator === undefined ? {} : { locator }),
  };
  return capabilities.map((one: unknown, position) => ({
    ...(isObject(one) ? one : { capability: one }),
    ...shared,
    position,
  }));
}
