import type { Tokens } from './reading.js'

/** How a language that is sometimes written without its accents gets them back. */
export interface AccentRules {
  /** Plain letter → the accented ones that may stand for it, the commonest first. */
  readonly letters: Readonly<Record<string, string>>
  /** Words, plain, after which a verb ends as its participle does: `a`, `ont`, `ete`. */
  readonly auxiliaries: ReadonlySet<string>
  /** Plain and accented ending of a participle, longest first: `ees` → `ées`. */
  readonly participles: readonly (readonly [plain: string, accented: string])[]
  /** Words that may stand between an auxiliary and its participle: `pas`, `aussi`. */
  readonly between: ReadonlySet<string>
  /** Frequent words whose plain form is another word or is tried in vain: `apres` → `après`. */
  readonly words: ReadonlyMap<string, string>
}

const ACCENTED = /[\u00c0-\u024f]/u
const LETTER = /\p{L}/gu
// Shorter texts may do without accents by chance.
const FEWEST_LETTERS = 120
const MOST_TRIED = 40

/** Whether a text of some length has no accented letter at all. */
export function isBare(text: string): boolean {
  const start = text.slice(0, 20_000)
  return !ACCENTED.test(start) && (start.match(LETTER)?.length ?? 0) >= FEWEST_LETTERS && !ACCENTED.test(text)
}

function spellings(plain: string, { letters }: AccentRules): string[] {
  let found = ['']
  for (const letter of plain) {
    const accented = letters[letter] ?? ''
    const longer = found.flatMap((one) => [letter, ...accented].map((next) => one + next))
    found = longer.length > 4 * MOST_TRIED ? longer.slice(0, 4 * MOST_TRIED) : longer
  }
  return found
}

function changes(plain: string, one: string): number {
  let count = 0
  for (let at = 0; at < plain.length; at += 1) if (plain[at] !== one[at]) count += one[at] === 'é' ? 1 : 1.5
  return count
}

// The spelling with the fewest changes that fits.
function nearest(plain: string, tried: string[], fits: (spelling: string) => boolean): string | undefined {
  tried.sort((one, other) => changes(plain, one) - changes(plain, other))
  return tried.slice(0, MOST_TRIED).find(fits)
}

// The known spelling with the fewest accents.
function knownSpelling(plain: string, rules: AccentRules, isWord: (word: string) => boolean): string {
  if (isWord(plain) || plain.length < 3) return plain
  const tried = spellings(plain, rules).filter((one) => one !== plain)
  return nearest(plain, tried, isWord) ?? plain
}

function asParticiple(plain: string, rules: AccentRules, isWord: (word: string) => boolean): string | null {
  for (const [ending, accented] of rules.participles) {
    if (!plain.endsWith(ending) || plain.length < ending.length + 2) continue
    const stem = plain.slice(0, -ending.length)
    const whole = stem + accented
    if (isWord(whole)) return whole
    const found = nearest(stem, spellings(stem, rules), (one) => isWord(one + accented))
    return found === undefined ? null : found + accented
  }
  return null
}

function withCase(form: string, word: string): string {
  return form === form.toLowerCase() ? word : [...word].map((letter, at) => matched(form[at] ?? '', letter)).join('')
}

const matched = (letter: string, word: string): string => (letter === letter.toLowerCase() ? word : word.toUpperCase())

/**
 * The text with the accents that its words must have, letter for letter, so that offsets stay: old systems and hasty
 * hands write French without them. A word unknown as it stands gets the fewest accents that make it known; after an
 * auxiliary, the ending of a participle.
 */
export function restoreAccents(tokens: Tokens, rules: AccentRules, isWord: (word: string) => boolean): string {
  const { text, starts, ends, count } = tokens
  const known = new Map<string, string>()
  let restored = ''
  let from = 0
  let auxiliary = false
  for (let token = 0; token < count; token += 1) {
    const form = text.slice(starts[token], ends[token])
    const plain = form.toLowerCase()
    const participle = auxiliary ? asParticiple(plain, rules, isWord) : null
    let word = participle ?? rules.words.get(plain) ?? known.get(plain)
    if (word === undefined) {
      word = knownSpelling(plain, rules, isWord)
      known.set(plain, word)
    }
    if (!rules.between.has(plain)) auxiliary = rules.auxiliaries.has(plain)
    restored += text.slice(from, starts[token]) + (word.length === form.length ? withCase(form, word) : form)
    from = ends[token] as number
  }
  return restored + text.slice(from)
}
