/**
 * The name of a decorator: `Get` for both `@Get()` and `@Get`.
 *
 * @param {import('estree').Node} decorator
 * @returns {string | undefined} undefined for decorators that are not plain names
 */
export function decoratorName({ expression }) {
  const callee = expression.type === 'CallExpression' ? expression.callee : expression;
  return callee.type === 'Identifier' ? callee.name : undefined;
}

/** The names of all decorators of a class member or parameter. */
export const decoratorNames = (node) => (node.decorators ?? []).map(decoratorName);
