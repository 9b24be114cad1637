import { boundedCache } from './bounded-cache.js'
import { type Grapheme, toGraphemes } from './graphemes.js'

const MOST_KEYS = 24
const LONGEST_TOKEN = 40

/** The graphemes of a folded token, remembered; of tokens beyond 40 letters only the beginning counts. */
export const graphemesOf: (token: string) => readonly Grapheme[] = /* @__PURE__ */ boundedCache(20_000, (token) =>
  toGraphemes(token.slice(0, LONGEST_TOKEN)),
)

function optionsOf(unit: Grapheme, index: number): readonly string[] {
  if (unit.vowel !== '') return index === 0 ? ['A'] : ['']
  if (index === 0 && unit.sounds === 'Y0') return ['Y', 'A']
  if (unit.optional) return ['t', '']
  return [...unit.sounds].map((sound) => (sound === '0' ? '' : sound))
}

function computeKeys(token: string): ReadonlySet<string> {
  const units = graphemesOf(token)
  let keys = ['']
  units.forEach((unit, index) => {
    const options = optionsOf(unit, index)
    if (options.length === 1 && options[0] === '') return
    keys = [...new Set(keys.flatMap((key) => options.map((option) => key + option)))].slice(0, MOST_KEYS)
  })
  // A final -i is distinctive (Kadhim, Kadhimi); other final vowels are not (Hamza, Hamzah, Hamze).
  const last = units.at(-1)
  const ending = last?.vowel === 'i' && !last.silentH && units.length > 2 ? 'I' : ''
  return new Set(keys.map((key) => key + ending))
}

/**
 * Coarse consonant skeletons of a folded token, at most 24: two spellings of one name share at least one.
 * `kadhimi` and `kazimi` share `kzmI`.
 */
export const spellingKeys: (token: string) => ReadonlySet<string> = /* @__PURE__ */ boundedCache(20_000, computeKeys)

/** Whether two sets of keys have a member in common. */
export function shareKey(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [few, many] = left.size < right.size ? [left, right] : [right, left]
  for (const key of few) if (many.has(key)) return true
  return false
}
