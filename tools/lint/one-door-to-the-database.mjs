/** What would open a second door, by the package it comes from. `*` is the whole package. */
const doors = {
  typeorm: [
    'DataSource',
    'EntityManager',
    'QueryRunner',
    'createConnection',
    'getConnection',
    'getManager',
    'getRepository',
  ],
  '@nestjs/typeorm': ['*'],
  pg: ['*'],
  'pg-pool': ['*'],
};

/** Types and runtime pieces of TypeORM that may be named, but not made. */
const notMadeHere = ['Repository', 'TreeRepository', 'DataSource', 'EntityManager'];

const isDoor = (source, name) => doors[source]?.some((door) => door === '*' || door === name) ?? false;

/**
 * Rows are reachable only on behalf of an actor, in the transaction that row-level security reads the actor from
 * (docs/adr/0004). A second connection, or a manager taken from a repository, would act for nobody.
 */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'Only Rows (libs/shared/data) reaches the database.' },
    schema: [],
    messages: {
      door: '"{{name}}" of "{{source}}" is a second door to the database. Inject Rows (@attune/shared/data): rows.of(Row) or rows.query(sql, parameters).',
      made: 'A {{name}} made here would act for nobody. Ask Rows (@attune/shared/data) for it: rows.of(Row).',
      manager:
        '"{{name}}" of a repository leaves the transaction of the actor. Use rows.of(Row) or rows.query(sql, parameters).',
    },
  },
  create(context) {
    const report = (node, source, name) => {
      if (isDoor(source, name)) context.report({ node, messageId: 'door', data: { name, source } });
    };
    return {
      ImportDeclaration({ source, specifiers, loc }) {
        if (!(source.value in doors)) return;
        if (specifiers.length === 0) report({ loc }, source.value, '*');
        for (const specifier of specifiers) report(specifier, source.value, specifier.imported?.name ?? '*');
        // A namespace or default import of TypeORM hides which part of it is used.
        if (source.value !== 'typeorm') return;
        for (const specifier of specifiers.filter(({ type }) => type !== 'ImportSpecifier')) {
          context.report({ node: specifier, messageId: 'door', data: { name: '*', source: 'typeorm' } });
        }
      },
      ExportNamedDeclaration({ source, specifiers }) {
        for (const specifier of source ? specifiers : []) report(specifier, source.value, specifier.local.name);
      },
      ImportExpression(node) {
        if (node.source.type !== 'Literal' || !(node.source.value in doors)) return;
        context.report({ node, messageId: 'door', data: { name: '*', source: node.source.value } });
      },
      Decorator({ expression }) {
        const name = expression.callee?.name;
        if (!/^Inject(Repository|DataSource|EntityManager)$/.test(name ?? '')) return;
        context.report({ node: expression, messageId: 'door', data: { name, source: '@nestjs/typeorm' } });
      },
      NewExpression(node) {
        if (!notMadeHere.includes(node.callee.name)) return;
        context.report({ node, messageId: 'made', data: { name: node.callee.name } });
      },
      // `repository.manager.query(…)`, `repository.manager.connection`, `builder.connection.query(…)`
      MemberExpression(node) {
        const name = node.object.type === 'MemberExpression' ? node.object.property.name : undefined;
        if (name !== 'manager' && name !== 'queryRunner') return;
        context.report({ node: node.object.property, messageId: 'manager', data: { name } });
      },
    };
  },
};
