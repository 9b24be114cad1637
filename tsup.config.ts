import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import { defineConfig, type Options } from 'tsup'

/** Generated modules (models, packed tables) by the name that they have in `dist/data`: `fr-reading`, `knowledge-cities`. */
const data = Object.fromEntries(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:^|\/)(?:data|model)\/[^/]+\.ts$/u.test(path))
    .map((path) => [`${path.split('/').at(-3)}-${basename(path, '.ts')}`, `src/${path}`]),
)
const languages = readdirSync('src/languages', { withFileTypes: true }).filter((entry) => entry.isDirectory())
const entries = readdirSync('src/entries').map((file) => [basename(file, '.ts'), `src/entries/${file}`])

/** Keeps each data module a file of its own, under its own licence, loaded through the package's `#data/*`. */
const dataApart: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'data-apart',
  setup(build) {
    build.onResolve({ filter: /\/(?:data|model)\/[^/]+\.js$/ }, async ({ path, ...rest }) => {
      if (rest.pluginData === 'seen') return undefined
      const found = await build.resolve(path, { ...rest, pluginData: 'seen' })
      const name = Object.entries(data).find(([, file]) => found.path.endsWith(`/${file}`))?.[0]
      return name ? { path: `#data/${name}`, external: true } : undefined
    })
  },
}

/** The command loads the entry points beside it, and bundles nothing of them. */
const entriesApart: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'entries-apart',
  setup(build) {
    build.onResolve({ filter: /\/entries\/[^/]+\.js$/ }, ({ path }) => ({
      path: `./${basename(path)}`,
      external: true,
    }))
  },
}

const shared: Options = {
  format: ['esm', 'cjs'],
  splitting: true,
  platform: 'neutral',
  target: 'es2022',
  esbuildOptions(options) {
    options.charset = 'utf8'
    options.chunkNames = 'shared/[name]-[hash]'
  },
}

export default defineConfig([
  {
    ...shared,
    entry: {
      ...Object.fromEntries(entries),
      ...Object.fromEntries(languages.map(({ name }) => [`languages/${name}`, `src/languages/${name}/index.ts`])),
    },
    dts: true,
    esbuildPlugins: [dataApart],
  },
  { ...shared, entry: Object.fromEntries(Object.entries(data).map(([name, file]) => [`data/${name}`, file])) },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts', worker: 'src/cli/worker.ts' },
    format: ['esm'],
    platform: 'node',
    splitting: false,
    target: 'node20.19',
    esbuildPlugins: [entriesApart],
    tsconfig: 'src/cli/tsconfig.json',
  },
])
