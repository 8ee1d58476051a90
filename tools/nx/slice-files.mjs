import { layers } from './layers.mjs';

/** What a layer is for, as the first line a newcomer reads in it. */
const purposes = {
  contract: 'What crosses the wire: zod schemas, each with a type of the same name.',
  domain: 'Rules without a framework, a clock or chance. Moments, ids and draws are arguments.',
  data: 'Rows and queries. A clinical table needs its row policy in libs/access/data.',
  api: 'Controller (decorators and one line each, @Requires first), application service, module.',
  ui: 'Presentational components: data in, intentions out; no HTTP, no router.',
  web: 'Routes, pages and the client of this slice.',
};

/** The layers a new slice gets unless told otherwise. `testing` is for the harness only. */
export const usualLayers = Object.keys(purposes);

/**
 * The files of a new slice: a public door per layer, and beside it a spec that fails until the door offers something.
 *
 * @param {string} slice lower case, hyphenated: "messages"
 * @param {string[]} [chosen] names of layers
 * @returns {{ path: string, text: string }[]} paths from the workspace root
 * @throws when the name or a layer is not one, with what to write instead
 */
export function sliceFiles(slice, chosen = usualLayers) {
  if (!/^[a-z]+(-[a-z]+)*$/.test(slice ?? '')) {
    throw new Error(
      `"${slice ?? ''}" is no name of a slice. Write what it is about, in lower case: npm run slice -- messages`,
    );
  }
  const unknown = chosen.filter((layer) => !(layer in purposes));
  if (unknown.length > 0) {
    throw new Error(`Not a layer: ${unknown.join(', ')}. Layers are ${usualLayers.join(', ')}.`);
  }
  return chosen.flatMap((layer) => [
    { path: `libs/${slice}/${layer}/index.ts`, text: door(layer) },
    { path: `libs/${slice}/${layer}/${slice}-${layer}.spec.ts`, text: failingSpec(slice, layer) },
  ]);
}

const door = (layer) => `// ${purposes[layer]}
// May import: ${layers[layer].may.join(', ')}. Export here, by name, what others may use.
export {};
`;

const failingSpec = (slice, layer) => `import * as door from './index';

describe('${slice}/${layer}', () => {
  // Replace this by the first sentence that should be true of ${slice}.
  it('offers something', () => {
    expect(Object.keys(door)).not.toEqual([]);
  });
});
`;
