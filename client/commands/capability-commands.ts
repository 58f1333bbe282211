import { capabilityAddress } from '../addresses/capability-address.ts';
import type { Command } from './command.ts';
import { nodeCommand } from './focused-node.ts';

export const capabilityCommands: readonly Command[] = [
  nodeCommand({
    id: 'capability-page',
    short: 'Open page',
    label: ({ name }) => `Open the page of ${name}`,
    about: 'Open the page of a capability: who offers it, and how',
    keys: [],
    when: ({ node }) => node.kind === 'capability',
    run: ({ node }, { visit }) => visit(capabilityAddress(node.id)),
  }),
];
