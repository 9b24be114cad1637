import { readMarks } from '../../knowledge/alias-table.js'
import { ORGANIZATION_NAMES } from '../../knowledge/data/organizations.js'

interface BodyNames {
  /** Names of several words that are hardly names of anything else. */
  readonly telling: readonly string[]
  /** Those of them whose last word has a capital: all that English writes as names. */
  readonly capitalised: readonly string[]
  /** Acronyms of three letters and more, as written. */
  readonly acronyms: readonly string[]
  /** All names, acronyms among them. */
  readonly all: readonly string[]
}

// Several words, the first with a capital or an Arabic article.
const TELLING = /^(?:\p{Lu}|(?:al|el|as|ash|an|ar|at)-\p{Lu}).*[ -]/u
const ACRONYM = /^[\p{Lu}\p{N}][\p{Lu}\p{N}-]{2,4}$/u
const CAPITALISED = /[ -]\P{L}*\p{Lu}[^ ]*$/u

let kept: BodyNames | null = null

function read(): BodyNames {
  const names = { telling: [] as string[], capitalised: [] as string[], acronyms: [] as string[], all: [] as string[] }
  for (const packed of ORGANIZATION_NAMES.split(/[\n|]/u)) {
    const { marks, name } = readMarks(packed)
    if (name === '' || marks.includes('?')) continue
    names.all.push(name)
    if (marks.includes('=') && ACRONYM.test(name)) names.acronyms.push(name)
    if (marks.includes('=') || !TELLING.test(name)) continue
    names.telling.push(name)
    if (CAPITALISED.test(name)) names.capitalised.push(name)
  }
  return names
}

/** Names of the organisations of the world that the knowledge tables hold. */
export function bodyNames(): BodyNames {
  kept ??= read()
  return kept
}
