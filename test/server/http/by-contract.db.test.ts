/** Every call that reads, asked by what OpenAPI says of it: what is allowed is answered, what is forbidden is refused. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Rule } from '#contract/call.ts';
import { reads, writes } from '../../../server/api.ts';
import { exportCall } from '../../../server/export/export-call.ts';
import { openapi } from '../../../server/openapi/openapi.ts';
import { allowed, forbidden, Schema } from '../../support/from-schema.ts';
import { seededServer } from '../../support/server.ts';
import { get } from './get.ts';

const Parameter = z.object({
  name: z.string(),
  in: z.enum(['path', 'query']),
  required: z.boolean(),
  schema: Schema,
});
type Parameter = z.infer<typeof Parameter>;
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.object({ parameters: z.array(Parameter) }).loose())),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});
const { paths, components } = Document.parse(JSON.parse(JSON.stringify(openapi('1.0.0', { reads, writes }))));
/** Those that parameters point at are closed sets of words. */
const schemas = Object.fromEntries(
  Object.entries(components.schemas).flatMap(([id, schema]) => {
    const read = Schema.safeParse(schema);
    return read.success ? [[id, read.data]] : [];
  }),
);
const rulesOf: Readonly<Record<string, readonly Rule[]>> = Object.fromEntries(
  [...reads, exportCall, ...writes]
    .filter(({ method }) => method === 'GET')
    .map(({ path, rules = [] }) => [path, rules]),
);
const reading = Object.entries(paths)
  .flatMap(([path, methods]) => (methods['get'] ? [{ path, parameters: methods['get'].parameters }] : []))
  .filter(({ parameters }) => parameters.length > 0);

let url: string;
beforeAll(async () => {
  ({ url } = await seededServer());
});

type Asked = Readonly<Record<string, string | undefined>>;

/** Requests with every parameter that must be there, and some of the others. */
function requests(parameters: readonly Parameter[]): fc.Arbitrary<Asked> {
  const known = parameters.flatMap(({ name, required, schema }) => {
    const values = allowed(schema, schemas);
    return values === null ? [] : [{ name, required, values }];
  });
  return fc.record(Object.fromEntries(known.map(({ name, values }) => [name, values])), {
    requiredKeys: known.flatMap(({ name, required }) => (required ? [name] : [])),
  });
}

/** Requests with no more than two of the parameters that may be left out: a rule is broken by little or by nothing. */
function sparseRequests(parameters: readonly Parameter[]): fc.Arbitrary<Asked> {
  const spare = parameters.filter(({ required }) => !required);
  return fc
    .subarray(spare, { maxLength: 2 })
    .chain((some) =>
      requests(
        parameters.flatMap((one) => (one.required || some.includes(one) ? { ...one, required: true } : [])),
      ),
    );
}

function addressOf(path: string, parameters: readonly Parameter[], asked: Asked): string {
  const places = new Map(parameters.map((one) => [one.name, one.in]));
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(asked[name] ?? ''));
  const query = Object.entries(asked)
    .filter(([name, value]) => value !== undefined && places.get(name) !== 'path')
    .map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`);
  return query.length === 0 ? filled : `${filled}?${query.join('&')}`;
}

/** In a path a dot is a folder, and nothing is no id. */
const canStand = (parameters: readonly Parameter[], asked: Asked) =>
  parameters.every(({ name, in: place }) => place !== 'path' || !/^\.{0,2}$/.test(asked[name] ?? ''));
const keepsRules = (path: string, asked: Asked) => !(rulesOf[path] ?? []).some(({ broken }) => broken(asked));

describe.each(reading)('GET $path', ({ path, parameters }) => {
  it('refuses nothing that its schema allows', async () => {
    const some = requests(parameters).filter(
      (asked) => canStand(parameters, asked) && keepsRules(path, asked),
    );
    // A whole export is large, and one of each kind is enough.
    const numRuns = path === exportCall.path ? 6 : 25;
    await fc.assert(
      fc.asyncProperty(some, async (asked) => {
        const { status, body } = await get(url, addressOf(path, parameters, asked));
        expect([200, 308, 404], `${status} ${body.slice(0, 300)}`).toContain(status);
      }),
      { numRuns },
    );
  });

  it('refuses a value that its schema forbids, a parameter that it does not name, and a broken rule', async () => {
    const base = requests(parameters).filter(
      (asked) => canStand(parameters, asked) && keepsRules(path, asked),
    );
    for (const one of parameters) {
      const values = forbidden(one.schema, schemas);
      if (values === null) continue;
      await fc.assert(
        fc.asyncProperty(base, values, async (asked, value) => {
          const wrong = { ...asked, [one.name]: value };
          fc.pre(canStand(parameters, wrong));
          const { status } = await get(url, addressOf(path, parameters, wrong));
          expect(status, `${one.name}=${value}`).toBe(400);
        }),
        { numRuns: 4 },
      );
    }
    const [asked = {}] = fc.sample(base, { numRuns: 1, seed: 1 });
    const address = addressOf(path, parameters, asked);
    const odd = await get(url, `${address}${address.includes('?') ? '&' : '?'}oddity=1`);
    expect(odd.status).toBe(400);
    for (const { broken, says } of rulesOf[path] ?? []) {
      const [against] = fc.sample(
        sparseRequests(parameters).filter((one) => canStand(parameters, one) && broken(one)),
        { numRuns: 1, seed: 1 },
      );
      if (against === undefined) throw new Error(`nothing breaks: ${says}`);
      expect((await get(url, addressOf(path, parameters, against))).status, says).toBe(400);
    }
  });

  it.each(parameters.filter(({ required, in: place }) => required && place === 'query'))(
    'needs $name',
    async ({ name }) => {
      const [asked = {}] = fc.sample(
        requests(parameters).filter((one) => keepsRules(path, one)),
        { numRuns: 1, seed: 1 },
      );
      // Filters alone are a question too where words are one of several.
      const bare = Object.fromEntries(
        Object.entries(asked).filter(
          ([other]) => other !== name && parameters.some((one) => one.name === other && one.required),
        ),
      );
      expect((await get(url, addressOf(path, parameters, bare))).status).toBe(400);
    },
  );
});

it('an address that is too long is 431', async () => {
  expect((await get(url, `/api/search?q=${'a'.repeat(20_000)}`)).status).toBe(431);
});
