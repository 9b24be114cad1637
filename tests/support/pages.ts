import { readdirSync, readFileSync } from 'node:fs'

/** One page of `fixtures/articles`. */
export interface FixturePage {
  /** File name without its ending, such as `forum-thread.en`. */
  readonly name: string
  readonly text: string
  readonly language: string
}

const FOLDER = new URL('../../fixtures/articles/', import.meta.url)

/** The five seed pages, byte for byte. */
export function fixturePages(): FixturePage[] {
  const names = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))
  return names.map((file) => {
    const name = file.replace(/\.txt$/u, '')
    const { language } = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as { language: string }
    return { name, text: readFileSync(new URL(file, FOLDER), 'utf8'), language }
  })
}
