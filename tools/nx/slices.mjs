import { setTimeout } from 'node:timers/promises';
import { layerNames } from './layers.mjs';

/** A mistake in the shape of `libs/`, with a number to search for and what to do about it. */
class ShapeError extends Error {
  name = 'ShapeError';
  constructor(number, message) {
    super(`ATTUNE-${number}: ${message}`);
  }
}

/**
 * The project a file under `libs/` belongs to: its path is its name and its tags.
 *
 * @param {string} file path from the workspace root, such as `libs/homework/domain/reveal.ts`
 * @throws {ShapeError} 101 outside any layer, 102 in a folder that is not a layer, 103 when a slice is misnamed
 */
export function projectOf(file) {
  const [, slice, layer, ...rest] = file.split('/');
  if (!/^[a-z]+(-[a-z]+)*$/.test(slice)) {
    throw new ShapeError(103, `libs/${slice}: a slice is named in lower case with hyphens, such as "homework".`);
  }
  if (rest.length === 0) {
    throw new ShapeError(101, `${file}: a file in no layer. Move it into libs/${slice}/<${layerNames.join('|')}>/.`);
  }
  if (!layerNames.includes(layer)) {
    throw new ShapeError(
      102,
      `libs/${slice}/${layer}: not a layer. Layers are ${layerNames.join(', ')}. ` +
        `Move its files into the layer that may know them (CONTRIBUTING.md, "The map"), or to tools/ if it is no part of the product.`,
    );
  }
  const root = `libs/${slice}/${layer}`;
  return {
    name: `${slice}-${layer}`,
    root,
    sourceRoot: root,
    projectType: 'library',
    tags: [`slice:${slice}`, `layer:${layer}`],
    targets: {},
  };
}

/** Nx plugin: every libs/<slice>/<layer>/ is a project that nobody has to declare. An unknown layer stops every build. */
export const name = 'attune/slices';
export const createNodes = [
  'libs/**/*.{ts,html,scss,sql,json}',
  async (files) => {
    const projects = new Map();
    const mistakes = new Set();
    for (const file of files) {
      try {
        const project = projectOf(file);
        if (!projects.has(project.root)) projects.set(project.root, [file, { projects: { [project.root]: project } }]);
      } catch (error) {
        mistakes.add(error.message);
      }
    }
    if (mistakes.size > 0) {
      const message = [...mistakes].join('\n');
      // Nx tells of an error in a plugin only when it is asked to be verbose; the build stops either way. It also ends
      // as soon as it hears of the error, so what this process prints needs a moment to get there first.
      console.error(`\n${message}`);
      await setTimeout(500);
      throw new Error(message);
    }
    return [...projects.values()];
  },
];
