/**
 * Builds the playground, one HTML file with the whole library in it: `npx tsx scripts/build-playground.ts [FILE]`.
 * Without FILE it is written to `.tmp/playground/index.html`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { build } from 'tsup'

const ROOT = resolve(import.meta.dirname, '..')
const SOURCE = join(ROOT, 'docs/playground')
const BUNDLE = join(ROOT, '.tmp/playground/bundle')

/** Bundles the playground and writes it as one page. */
export async function buildPlayground(target: string = join(ROOT, '.tmp/playground/index.html')): Promise<string> {
  await build({
    config: false,
    silent: true,
    clean: true,
    entry: { playground: join(SOURCE, 'playground.ts') },
    outDir: BUNDLE,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    noExternal: [/./u],
    esbuildOptions(options) {
      options.charset = 'utf8'
    },
  })
  const script = readFileSync(join(BUNDLE, 'playground.global.js'), 'utf8').replace(/<(?=\/script|!--)/giu, '\\x3c')
  const page = readFileSync(join(SOURCE, 'index.html'), 'utf8').replace('/* playground */', () => script)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, page)
  return target
}

if (process.argv[1] === import.meta.filename) console.log(await buildPlayground(process.argv[2]))
