import { readMarks } from '../../knowledge/alias-table.js'
import { ORGANIZATION_NAMES } from '../../knowledge/data/organizations.js'

interface BodyNames {
  /** Names of several words, and romanised ones: hardly names of anything else. */
  readonly telling: readonly string[]
  /** All names, acronyms among them. */
  readonly all: readonly string[]
}

// Several words, the first with a capital or an Arabic article.
const TELLING = /^(?:\p{Lu}|(?:al|el|as|ash|an|ar|at)-\p{Lu}).*[ -]/u
// `Islamic State group`, `Iraqi security forces`: the last word describes.
const GENERIC_END =
  / (?:group|forces|movement|militia|militias|army|organization|organisation|network|insurgents|rebels|police|government|troops)$/u

let kept: BodyNames | null = null

function read(): BodyNames {
  const telling: string[] = []
  const all: string[] = []
  for (const packed of ORGANIZATION_NAMES.split(/[\n|]/u)) {
    const { marks, name } = readMarks(packed)
    if (name === '' || marks.includes('?')) continue
    all.push(name)
    if (!marks.includes('=') && TELLING.test(name) && !GENERIC_END.test(name)) telling.push(name)
  }
  return { telling, all }
}

/** Names of the organisations of the world that the knowledge tables hold. */
export function bodyNames(): BodyNames {
  kept ??= read()
  return kept
}
