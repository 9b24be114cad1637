import { boundedCache } from './bounded-cache.js'
import type { Grapheme } from './graphemes.js'
import { graphemesOf } from './spelling-keys.js'

// Sounds that spellings confuse though no romanisation equates them.
const CONFUSABLE: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  [
    ...['kg', 'sS', 'zs', 'SC', 'dt', 'vf', 'bp', 'JC', 'zJ', 'dz', 'ts', 'kh'].map((pair) => [pair, 0.55] as const),
    ...['hg'].map((pair) => [pair, 0.35] as const),
    ...['bv', 'mn', 'Tz'].map((pair) => [pair, 0.7] as const),
  ].flatMap(([pair, cost]) => [[pair, cost] as const, [`${pair[1]}${pair[0]}`, cost] as const]),
)
const FIRST_CONSONANT = 1.5

function vowelCost(a: string, b: string): number {
  if (a === b) return 0
  const u = a === 'u' || b === 'u'
  if (a === 'e' || b === 'e') return u ? 0.4 : 0.1
  return u ? 0.5 : 0.4
}

function mixedCost(vowel: Grapheme, consonant: Grapheme): number {
  if (consonant.softJ) return vowel.vowel === 'i' ? 0.15 : 0.6
  if (!consonant.glide && consonant.sounds !== 'v0' && consonant.sounds !== 'J0') return 1.2
  return vowel.vowel === 'u' || vowel.vowel === 'i' ? 0.1 : 0.5
}

function sharedSoundCost(a: Grapheme, b: Grapheme): number | null {
  for (const sound of a.sounds) {
    if (sound === '0' || !b.sounds.includes(sound)) continue
    if (sound === 'J' && (a.spelling[0] === 'c' || b.spelling[0] === 'c')) return 0.3
    if (sound === 'h' || (sound === 'k' && (a.spelling === 'ch' || b.spelling === 'ch'))) return 0.35
    return 0.15
  }
  return null
}

function consonantCost(a: Grapheme, b: Grapheme): number {
  if (a.spelling === b.spelling) return 0
  if (a.sounds[0] === b.sounds[0]) return a.sounds === b.sounds ? 0.02 : 0.08
  const shared = sharedSoundCost(a, b)
  if (shared !== null) return shared
  let cost = 1
  for (const x of a.sounds) for (const y of b.sounds) cost = Math.min(cost, CONFUSABLE.get(x + y) ?? 1)
  return cost
}

function replaceCost(a: Grapheme, b: Grapheme): number {
  if (a.vowel !== '' && b.vowel !== '') return vowelCost(a.vowel, b.vowel)
  if (a.vowel !== '') return mixedCost(a, b)
  if (b.vowel !== '') return mixedCost(b, a)
  return consonantCost(a, b)
}

function dropCost(unit: Grapheme, last: boolean, first: boolean): number {
  if (unit.vowel !== '') return last && unit.vowel === 'i' ? 1 : first ? 0.5 : 0.25
  if (unit.glide) return 0.2
  if (unit.sounds[0] === 'h') return 0.4
  return unit.sounds.includes('0') ? 0.3 : 1
}

function weight(units: readonly Grapheme[]): number {
  return units.reduce((sum, unit) => sum + (unit.vowel !== '' ? 0.5 : unit.glide ? 0.4 : 1), 0)
}

function firmConsonants(units: readonly Grapheme[]): number {
  const firm = (unit: Grapheme): boolean =>
    unit.vowel === '' && !unit.glide && !unit.optional && !unit.sounds.includes('h') && !unit.sounds.includes('0')
  return units.reduce((count, unit) => count + (firm(unit) ? 1 : 0), 0)
}

// Weighted edit distance over graphemes, given up once it passes `limit`.
function distance(a: readonly Grapheme[], b: readonly Grapheme[], limit: number): number {
  let before = new Float64Array(b.length + 1)
  let row = new Float64Array(b.length + 1)
  const drops = b.map((unit, index) => dropCost(unit, index === b.length - 1, index === 0))
  drops.forEach((cost, index) => {
    before[index + 1] = (before[index] as number) + cost
  })
  for (let i = 0; i < a.length; i += 1) {
    const unit = a[i] as Grapheme
    const drop = dropCost(unit, i === a.length - 1, i === 0)
    row[0] = (before[0] as number) + drop
    let least = row[0] as number
    for (let j = 0; j < b.length; j += 1) {
      const other = b[j] as Grapheme
      const first = i === 0 && j === 0 && unit.vowel === '' && other.vowel === '' ? FIRST_CONSONANT : 1
      const replaced = (before[j] as number) + replaceCost(unit, other) * first
      const cost = Math.min(replaced, (before[j + 1] as number) + drop, (row[j] as number) + (drops[j] as number))
      row[j + 1] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return Number.POSITIVE_INFINITY
    ;[before, row] = [row, before]
  }
  return before[b.length] as number
}

function compareGraphemes(left: string, right: string): number {
  const a = graphemesOf(left)
  const b = graphemesOf(right)
  const firmA = firmConsonants(a)
  const firmB = firmConsonants(b)
  if (Math.abs(firmA - firmB) > Math.max(1, 0.34 * Math.max(firmA, firmB))) return 0
  const total = Math.max(weight(a), weight(b), 1)
  return Math.max(0, 1 - distance(a, b, 0.36 * total) / total)
}

const compareCached = /* @__PURE__ */ boundedCache(50_000, (pair: string) => {
  const bar = pair.indexOf('|')
  return compareGraphemes(pair.slice(0, bar), pair.slice(bar + 1))
})

/** How alike two folded tokens of names sound, 0 to 1; compounds in Abd-, Abu- and -din are compared on their stems. */
export function tokenSimilarity(left: string, right: string): number {
  if (left === right) return 1
  if (left.length > 5 && right.length > 5) {
    if (/^ab[du]/u.test(left) && right.startsWith(left.slice(0, 3)))
      return tokenSimilarity(left.slice(3), right.slice(3))
    if (left.endsWith('din') && right.endsWith('din')) return tokenSimilarity(left.slice(0, -3), right.slice(0, -3))
  }
  return compareCached(left < right ? `${left}|${right}` : `${right}|${left}`)
}
