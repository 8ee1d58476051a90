import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { foundations, layers } from '../nx/layers.mjs';

const workspace = join(import.meta.dirname, '../..');
const tags = (kind, names) => names.map((name) => `${kind}:${name}`);

/** Packages that only specs need, in whatever layer. */
const forSpecs = ['@jest/globals', 'fast-check', '@testing-library/*'];

/** A layer's rule: which layers and which packages it may import. A spec may also lean on the `testing` layer. */
function layerConstraint([layer, { may, only, not }], inSpecs) {
  const testing = inSpecs && (layer === 'api' || layer === 'data') ? ['testing'] : [];
  return {
    sourceTag: `layer:${layer}`,
    onlyDependOnLibsWithTags: tags('layer', [...may, ...testing]),
    ...(only ? { allowedExternalImports: inSpecs ? [...only, ...forSpecs] : only } : {}),
    bannedExternalImports: inSpecs ? not.filter((name) => !forSpecs.includes(name)) : not,
  };
}

/** A slice's rule: itself, the foundations, and only the contracts of others. */
const sliceConstraint = (slice) => ({
  sourceTag: `slice:${slice}`,
  onlyDependOnLibsWithTags: [...tags('slice', [slice, ...foundations]), 'layer:contract'],
});

/**
 * What may import what, derived from the folders (the architecture's dependency rule).
 *
 * @param {{ inSpecs: boolean }} where specs may also import test tools
 * @returns {object[]} `depConstraints` of @nx/enforce-module-boundaries
 */
export function dependencyConstraints({ inSpecs }) {
  const slices = readdirSync(join(workspace, 'libs'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const testing = inSpecs ? ['layer:testing'] : [];
  return [
    ...Object.entries(layers).map((entry) => layerConstraint(entry, inSpecs)),
    ...slices.map(({ name }) => sliceConstraint(name)),
    {
      sourceTag: 'app:api',
      onlyDependOnLibsWithTags: ['layer:api', 'layer:data', 'layer:domain', 'layer:contract', ...testing],
      bannedExternalImports: ['@angular/*'],
    },
    {
      sourceTag: 'app:dashboard',
      onlyDependOnLibsWithTags: ['layer:web', 'layer:ui', 'layer:domain', 'layer:contract'],
      bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg'],
    },
  ];
}

/** Options of @nx/enforce-module-boundaries for product code or for specs. */
export const boundaries = (where) => ({
  depConstraints: dependencyConstraints(where),
  // A slice's specs stand on the harness, and the harness stands on slices: no cycle of the product.
  ignoredCircularDependencies: [['*-testing', '*']],
  // What is loaded when is measured in the built files (tools/dev/check-bundle.mjs), not guessed from imports.
  checkDynamicDependenciesExceptions: ['@attune/**'],
});
