/** Packed parts of what imports read, in one file, until the store that is to keep them is made. */
import { open } from 'node:fs/promises';
import type { Fact } from '#contract/interchange.ts';
import { packFacts, type KeepPart } from '../kept-facts.ts';

interface Part {
  readonly start: number;
  readonly length: number;
  /** Not match entries alone. */
  readonly mixed: boolean;
}

export interface PackedPart {
  /** What `unpackFacts` takes. */
  readonly packed: Buffer;
  readonly mixed: boolean;
}

export interface PartFile {
  /** @param id of the import whose parts are kept */
  keeperFor(id: string): KeepPart;
  /** The parts of one import, in their order, one in memory at a time. */
  partsOf(id: string): AsyncIterable<PackedPart>;
  close(): Promise<void>;
}

/** @param path of a file that is made anew */
export async function createPartFile(path: string): Promise<PartFile> {
  const file = await open(path, 'w+', 0o600);
  const parts = new Map<string, Part[]>();
  let end = 0;
  return {
    keeperFor(id) {
      const its: Part[] = [];
      parts.set(id, its);
      return async (_part, facts) => {
        const packed = await packFacts(facts);
        await file.write(packed, 0, packed.length, end);
        its.push({ start: end, length: packed.length, mixed: facts.some(isOther) });
        end += packed.length;
      };
    },
    async *partsOf(id) {
      for (const { start, length, mixed } of parts.get(id) ?? []) {
        const packed = Buffer.alloc(length);
        await file.read(packed, 0, length, start);
        yield { packed, mixed };
      }
    },
    close: () => file.close(),
  };
}

const isOther = ({ record }: Fact): boolean => record !== 'match';
