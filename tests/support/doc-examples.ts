import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** One page of `docs/functions` as it stands, and as it would stand with the output of its examples beneath them. */
export interface DocPage {
  readonly name: string
  readonly file: URL
  readonly written: string
  readonly current: string
}

const FOLDER = new URL('../../docs/functions/', import.meta.url)
// A block of code and, where it was written before, the block of what it prints.
const EXAMPLE = /```js\n([\s\S]*?)```\n(?:\n```text\n[\s\S]*?```\n)?/gu

/** Runs every example of the pages against the built package. */
export function docPages(): DocPage[] {
  return readdirSync(FOLDER).map((name) => {
    const file = new URL(name, FOLDER)
    const written = readFileSync(file, 'utf8')
    const current = written.replace(
      EXAMPLE,
      (_, code: string) => `\`\`\`js\n${code}\`\`\`\n\n\`\`\`text\n${run(code)}\`\`\`\n`,
    )
    return { name, file, written, current }
  })
}

function run(code: string): string {
  const root = new URL('../../', import.meta.url).pathname
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    encoding: 'utf8',
  })
  return status === 0 ? stdout : stderr
}
