/** The words that tools are found by beside their own. */
import { expect, test } from 'vitest';
import { textOfFunctions } from '../../../server/ledger/texts.ts';

const offer = (name: string, kind: string) => ({
  capability: { name, kind, description: `Does ${name}.`, needs: [`I want ${name}`] },
});

test('are those of its functions and what these are asked for as, not of how it is reached', () => {
  const offers = [
    offer('Invoicing', 'function'),
    offer('HTTPS', 'property'),
    offer('send_mail', 'operation'),
  ];
  expect(textOfFunctions(offers)).toBe('Invoicing. Does Invoicing.. I want Invoicing');
  expect(textOfFunctions([offer('HTTPS', 'property')])).toBeNull();
  expect(textOfFunctions([])).toBeNull();
});
