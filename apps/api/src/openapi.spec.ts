import { PracticeUnderTest, type Json } from '@attune/shared/testing';
import { Ajv2020 } from 'ajv/dist/2020.js';

describe('the API document', () => {
  let practice: PracticeUnderTest;
  let document: Json;

  beforeAll(async () => {
    practice = await PracticeUnderTest.start('openapi');
    document = (await practice.as(null).get('/api/openapi.json')).body;
  });
  afterAll(() => practice.stop());

  const operations = () =>
    Object.entries<Json>(document.paths).flatMap(([path, methods]) =>
      Object.entries<Json>(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
    );

  it('describes every operation with what it needs, what it takes and what it answers', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(operations().length).toBeGreaterThan(15);
    const incomplete = operations().filter(({ name, operation }) => {
      const success = Object.entries<Json>(operation.responses).find(([status]) => status.startsWith('2'));
      const answers = success && (success[0] === '204' || success[0] === '202' || schemaOf(success[1]));
      const takes = operation.requestBody ? schemaOf(operation.requestBody) : true;
      const named = [...name.matchAll(/\{(\w+)\}/g)].every(([, parameter]) =>
        operation.parameters?.some((found: Json) => found.name === parameter && found.in === 'path'),
      );
      return !answers || !takes || !named || !operation['x-attune-action'] || !operation.responses.default;
    });
    expect(incomplete.map(({ name }) => name)).toEqual([]);
  });

  it('holds schemas that a validator accepts', () => {
    const ajv = new Ajv2020({ strict: false, formats: anyFormat });
    for (const { operation } of operations()) {
      for (const response of Object.values<Json>(operation.responses)) {
        const schema = response.content?.['application/json']?.schema;
        if (schema) expect(() => ajv.compile({ ...schema, components: document.components })).not.toThrow();
      }
    }
    expect(ajv.compile(document.components.schemas.Problem)({ status: 'no' })).toBe(false);
  });
});

const anyFormat = Object.fromEntries(
  ['uuid', 'email', 'date', 'date-time', 'uri'].map((name) => [name, true as const]),
);

function schemaOf(body: Json): unknown {
  return body.content?.['application/json']?.schema;
}
