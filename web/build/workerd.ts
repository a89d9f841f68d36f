/**
 * dist/workerd/: what the package is on workerd, where it is another thing than elsewhere.
 *
 * Lit has builds for browsers and for Node. Bundlers for workerd take the one for browsers, which needs a document as
 * soon as it is imported. So what needs Lit has it inside here, as Node has it, with all that `@lit-labs/ssr` is made
 * of. What registers elements does nothing there, and imports nothing.
 *
 * The engine is imported from where everyone has it: there is one, with one configuration.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { asciiPlugin } from './ascii.ts';
import { banner, noticesPlugin } from './notices.ts';
import { dist, web } from './paths.ts';
import { stylesPlugin } from './styles.ts';

export async function buildForWorkerd(): Promise<void> {
  const bundle = await rolldown({
    input: {
      index: join(web, 'src/index.ts'),
      order: join(web, 'src/order.ts'),
      timeline: join(web, 'src/timeline.ts'),
      checkout: join(web, 'src/checkout.ts'),
      ssr: join(web, 'src/ssr/index.ts'),
    },
    cwd: web,
    platform: 'neutral',
    resolve: { conditionNames: ['node', 'import', 'default'], mainFields: ['module', 'main'] },
    plugins: [publishedEnginePlugin(), withoutBufferPlugin(), stylesPlugin(), noticesPlugin(), asciiPlugin()],
    transform: { target: 'es2022' },
    tsconfig: join(web, 'tsconfig.json'),
    checks: { pluginTimings: false },
  });
  await bundle.write({
    ...{ dir: join(dist, 'workerd'), format: 'es', minify: true, charset: 'ascii', comments: false },
    ...{ postBanner: banner, chunkFileNames: 'shared-[hash].js' },
  });
  await bundle.close();
  await writeFile(join(dist, 'workerd/define.js'), '// There are no elements to register.\nexport {};\n');
}

/** The modules of the engine that `engine.js` exports whole. */
function publishedEnginePlugin(): Plugin {
  const published = ['index', 'page', 'order', 'answer'].map((name) => join(web, `src/engine/${name}.ts`));
  return {
    name: 'stockline:published-engine',
    async resolveId(id, importer) {
      if (!id.startsWith('.') || importer === undefined) return undefined;
      const { id: path } = (await this.resolve(id, importer, { skipSelf: true })) ?? {};
      return published.includes(path ?? '') ? { id: '../engine.js', external: true } : undefined;
    },
  };
}

/** Node's `Buffer` is imported by what takes a server's page over in a browser. Nothing here does. */
function withoutBufferPlugin(): Plugin {
  return {
    name: 'stockline:without-buffer',
    resolveId: (id) => (id === 'buffer' ? '\0buffer' : undefined),
    load: (id) => (id === '\0buffer' ? 'export const Buffer = undefined;' : undefined),
  };
}
