import { decoratorName, decoratorNames } from './decorators.mjs';

const mutating = ['Post', 'Put', 'Patch', 'Delete', 'All'];
const takesOver = ['Res', 'Response', 'Next'];

/** `@Res({ passthrough: true })` leaves the answer to Nest; a cookie may be set that way. */
const passesThrough = ({ expression }) =>
  expression.arguments?.[0]?.properties?.some(
    ({ key, value }) => key?.name === 'passthrough' && value?.value === true,
  ) ?? false;

/**
 * A write is acknowledged after its transaction has committed, never before. A handler that takes the response into its
 * own hands answers whenever it likes, and Nest no longer waits for the commit.
 */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'A handler that changes something does not answer by itself.' },
    schema: [],
    messages: {
      early:
        '@{{name}}() may answer before the transaction has committed. Return the value, or use @Res({ passthrough: true }) to set a header.',
    },
  },
  create: (context) => ({
    MethodDefinition(node) {
      if (!decoratorNames(node).some((name) => mutating.includes(name))) return;
      for (const parameter of node.value.params) {
        for (const decorator of parameter.decorators ?? []) {
          const name = decoratorName(decorator);
          if (!takesOver.includes(name) || passesThrough(decorator)) continue;
          context.report({ node: decorator, messageId: 'early', data: { name } });
        }
      }
    },
  }),
};
