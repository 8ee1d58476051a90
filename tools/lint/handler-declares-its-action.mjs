import { decoratorName, decoratorNames } from './decorators.mjs';

const verbs = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options', 'All', 'Search', 'Sse'];

/** Deny by default, seen while typing: a handler without a declared action would not boot anyway (docs/adr/0004). */
export default {
  meta: {
    type: 'problem',
    docs: { description: 'Every route handler says with @Requires what its caller must be allowed to do.' },
    schema: [],
    messages: {
      missing:
        "{{name}}() answers @{{verb}} but says not who may call it. Add @Requires('…'), or @Requires('nothing') for a public route.",
      empty: "@Requires needs an action of the policy table, or 'nothing' for a public route.",
      order: '@Requires comes first: who may call it is the first thing a reader asks.',
    },
  },
  create: (context) => ({
    MethodDefinition(node) {
      const names = decoratorNames(node);
      const verb = names.find((name) => verbs.includes(name));
      if (!verb) return;
      const requires = node.decorators.find((decorator) => decoratorName(decorator) === 'Requires');
      if (!requires) {
        const name = context.sourceCode.getText(node.key);
        context.report({ node: node.key, messageId: 'missing', data: { name, verb } });
        return;
      }
      if (!requires.expression.arguments?.length) context.report({ node: requires, messageId: 'empty' });
      if (names[0] !== 'Requires') context.report({ node: requires, messageId: 'order' });
    },
  }),
};
