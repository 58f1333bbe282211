/** What people call a product without its maker: by rule, never a word that names nothing by itself. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  isNumeronymOf,
  namesOfMaker,
  numeronymOf,
  plain,
  shortNames,
} from '../../../server/names/short-names.ts';
import '../same-random.ts';

const called = (name: string, vendor: string | null, type = 'product') => shortNames({ name, vendor, type });

test.each([
  ['Adobe Photoshop', 'Adobe', ['Photoshop']],
  ['Google BigQuery', 'Google', ['BigQuery']],
  ['AWS Lambda', 'Amazon Web Services', ['Lambda']],
  ['Amazon DynamoDB', 'AWS', ['DynamoDB', 'Dynamo']],
  ['Azure CosmosDB', 'Microsoft', ['CosmosDB', 'Cosmos']],
  ['Apache Kafka', 'Apache Software Foundation', ['Kafka']],
  ['GitHub Copilot', null, ['Copilot']],
  ['Google Cloud Run', 'Google', ['Cloud Run', 'Run']],
  ['Amazon Simple Storage Service (S3)', 'AWS', ['Simple Storage Service', 'S3']],
  ['Watson Assistant (IBM Cloud)', 'IBM', []],
  ['PostgreSQL', 'PostgreSQL Global Development Group', ['Postgres']],
  ['Node.js', 'OpenJS Foundation', ['Node']],
  ['Perplexity AI', null, ['Perplexity']],
])('%s of %s', (name, vendor, names) => expect(called(name, vendor)).toEqual(names));

test.each([
  ['Mistral Large', 'Mistral AI'],
  ['DeepSeek V3.2', 'DeepSeek'],
  ['Microsoft 365', 'Microsoft'],
  ['Zoho CRM', 'Zoho'],
  ['Meta AI', 'Meta'],
  ['OpenAI', 'OpenAI'],
  ['Photoshop', 'Adobe'],
  ['Opencast Studio', 'Open'],
])('%s of %s is called nothing else', (name, vendor) => expect(called(name, vendor)).toEqual([]));

test('a server for something is not called as that is', () => {
  expect(called('Adobe Photoshop', 'Adobe', 'mcp-server')).toEqual([]);
});

const maker = fc.constantFrom('Adobe', 'Kelmar Systems', 'Google', 'Ostrel', 'NVIDIA');
const own = fc.constantFrom('Photoshop', 'Firefly', 'Copilot', 'Word', 'Kelm', 'Redshift');
const generic = fc.constantFrom('Cloud', 'API', 'Studio', 'Large', '3.5', 'V2', '8B', 'Platform', 'the');

describe('whatever stands behind the name of its vendor', () => {
  it('is a name of it, unless it says nothing but a kind, a size or a release', () => {
    fc.assert(
      fc.property(maker, fc.array(fc.oneof(own, generic), { minLength: 1, maxLength: 3 }), (vendor, rest) => {
        const behind = rest.join(' ');
        const names = called(`${vendor} ${behind}`, vendor);
        const generics = ['Cloud', 'API', 'Studio', 'Large', '3.5', 'V2', '8B', 'Platform', 'the'];
        expect(names.map(plain).includes(plain(behind))).toBe(rest.some((word) => !generics.includes(word)));
        expect(names.map(plain)).not.toContain(plain(`${vendor} ${behind}`));
      }),
    );
  });

  it('is none where another makes it', () => {
    fc.assert(
      fc.property(own, (name) => {
        expect(called(`Google ${name}`, 'Ostrel').map(plain)).not.toContain(plain(name));
      }),
    );
  });
});

test('a long name of one word is cut short in figures', () => {
  const kubernetes = { name: 'Kubernetes', type: 'platform' };
  expect(numeronymOf(kubernetes)).toBe('k8s');
  expect(isNumeronymOf('K8s', kubernetes)).toBe(true);
  expect(['k7s', 'k8t', 'a8s', 'kubernetes'].filter((text) => isNumeronymOf(text, kubernetes))).toEqual([]);
  expect(numeronymOf({ name: 'Docker', type: 'platform' })).toBeNull();
});

test('who means AWS means Amazon, however a list writes it', () => {
  expect(namesOfMaker('AWS')).toEqual(expect.arrayContaining(['amazon', 'aws', 'amazon web services']));
  expect(namesOfMaker('Kelmar')).toEqual(['Kelmar']);
});
