/** The words that tools are found by beside their own. */
import { expect, test } from 'vitest';
import { isTold, textOfFunctions } from '../../../server/ledger/texts.ts';

const offer = (name: string, kind: string) => ({
  capability: { name, kind, description: `Does ${name}.`, needs: [`I want ${name}`] },
});

test('are those of its functions and what these are asked for as, not of how it is reached', () => {
  const offers = [
    offer('Invoicing', 'function'),
    offer('HTTPS', 'property'),
    offer('send_mail', 'operation'),
  ];
  expect(textOfFunctions(offers, ['Accounting'])).toBe('Invoicing. Does Invoicing.. I want Invoicing');
  expect(textOfFunctions([offer('HTTPS', 'property')], [])).toBeNull();
  expect(textOfFunctions([], [])).toBeNull();
});

test('are what lists group it by where no function of it is known', () => {
  expect(textOfFunctions([], ['Object storage'])).toBe('Object storage');
  expect(textOfFunctions([offer('HTTPS', 'property')], ['Object storage'])).toBe('Object storage');
});

test('a tool is told of where a source has words for it: a name, a type and a function say nothing of it', () => {
  const bare = { description: null, categories: [] };
  expect(isTold(bare, [{ descriptions: [] }])).toBe(false);
  expect(isTold(bare, [{ descriptions: [] }, { descriptions: ['In one step.'] }])).toBe(true);
  expect(isTold({ ...bare, description: 'Draws.' }, [])).toBe(true);
  expect(isTold({ ...bare, categories: ['Art'] }, [])).toBe(true);
});
