import { areCounterparts } from './given-names.js'
import type { NameToken } from './parse-name.js'
import { shareKey } from './spelling-keys.js'
import { tokenSimilarity } from './token-similarity.js'

/** How two names align: `partial` when one of them is a single token of the other. */
export interface Alignment {
  readonly score: number
  readonly kind: 'full' | 'partial' | 'none'
  /** Of a partial alignment: the single token is the last one of the longer name, its family name. */
  readonly onFamilyName: boolean
  /** Tokens of the shorter and of the longer name. */
  readonly shorter: number
  readonly longer: number
}
interface Pairing {
  /** Index of the partner of each token, -1 without one. */
  readonly left: number[]
  readonly right: number[]
  readonly pairs: (readonly [number, number])[]
  sum: number
  matched: number
  initials: number
  leftLength: number
  rightLength: number
}
interface Candidate {
  readonly rank: number
  readonly i: number
  readonly j: number
  readonly similarity: number
}

const ALIKE = 0.82
const ALIKE_WITH_KEY = 0.7
const EXTRA_TOKEN = 0.035
const CROSSING = 0.04
const GIVEN_NAME_MISSING = 0.26
const NONE: Alignment = { score: 0, kind: 'none', onFamilyName: false, shorter: 0, longer: 0 }

function initialSimilarity(a: NameToken, b: NameToken): number {
  if (a.initial && b.initial) return a.text === b.text ? 0.9 : 0
  const [initial, name] = a.initial ? [a, b] : [b, a]
  if (name.text[0] === initial.text) return 0.82
  for (const key of name.keys) if (initial.keys.has(key[0] ?? '')) return 0.72
  return 0
}

function similarity(a: NameToken, b: NameToken): number {
  if (a.initial || b.initial) return initialSimilarity(a, b)
  if (a.text !== b.text && areCounterparts(a.text, b.text)) return 0.95
  let best = tokenSimilarity(a.text, b.text)
  for (const other of a.alternatives) best = Math.max(best, tokenSimilarity(other, b.text))
  for (const other of b.alternatives) best = Math.max(best, tokenSimilarity(a.text, other))
  for (const left of a.alternatives)
    for (const right of b.alternatives) best = Math.max(best, tokenSimilarity(left, right))
  return best
}

// An initial never stands for the family name.
function isBlocked(a: NameToken, b: NameToken, i: number, j: number, lengthA: number, lengthB: number): boolean {
  if (a.initial && !b.initial) return j === lengthB - 1 && lengthB > 1
  return b.initial && !a.initial && i === lengthA - 1 && lengthA > 1
}

function candidates(a: readonly NameToken[], b: readonly NameToken[]): Candidate[] {
  const found: Candidate[] = []
  a.forEach((left, i) => {
    b.forEach((right, j) => {
      if (isBlocked(left, right, i, j, a.length, b.length)) return
      const alike = similarity(left, right)
      const initial = left.initial || right.initial
      const good = initial ? alike > 0 : alike >= ALIKE || (alike >= ALIKE_WITH_KEY && shareKey(left.keys, right.keys))
      if (good) found.push({ rank: alike - 0.001 * Math.abs(i - j), i, j, similarity: alike })
    })
  })
  return found.sort((x, y) => y.rank - x.rank)
}

function pairUp(a: readonly NameToken[], b: readonly NameToken[]): Pairing {
  const pairing: Pairing = {
    left: a.map(() => -1),
    right: b.map(() => -1),
    pairs: [],
    sum: 0,
    matched: 0,
    initials: 0,
    leftLength: a.length,
    rightLength: b.length,
  }
  for (const { i, j, similarity: alike } of candidates(a, b)) {
    if ((pairing.left[i] as number) >= 0 || (pairing.right[j] as number) >= 0) continue
    pairing.left[i] = j
    pairing.right[j] = i
    pairing.pairs.push([i, j])
    pairing.sum += alike
    pairing.matched += 1
    if ((a[i] as NameToken).initial || (b[j] as NameToken).initial) pairing.initials += 1
  }
  return pairing
}

/** What joining tokens `i` and `i + 1` into token `j` of the other name would add; `null` where it is no better. */
function joinGain(
  x: readonly NameToken[],
  ux: number[],
  y: readonly NameToken[],
  uy: number[],
  i: number,
  j: number,
): number | null {
  const first = x[i] as NameToken
  const second = x[i + 1] as NameToken
  if (first.initial || second.initial) return null
  const partner = uy[j] as number
  const free = partner < 0
  if (!free && partner !== i && partner !== i + 1) return null
  if (free && ((ux[i] as number) >= 0 || (ux[i + 1] as number) >= 0)) return null
  const joined = tokenSimilarity(first.text + second.text, (y[j] as NameToken).text)
  const before = free ? 0 : similarity(x[partner] as NameToken, y[j] as NameToken)
  return joined >= 0.86 && joined > before - 0.05 ? joined - before : null
}

// Two neighbours of one name may be one token of the other: Nasr Allah / Nasrallah, Jong Un / Jongun.
function joinNeighbours(
  pairing: Pairing,
  x: readonly NameToken[],
  y: readonly NameToken[],
  side: 'left' | 'right',
): void {
  const [ux, uy] = side === 'left' ? [pairing.left, pairing.right] : [pairing.right, pairing.left]
  if (!ux.includes(-1)) return
  for (let i = 0; i + 1 < x.length; i += 1) {
    if ((ux[i] as number) >= 0 && (ux[i + 1] as number) >= 0) continue
    for (let j = 0; j < y.length; j += 1) {
      const gain = joinGain(x, ux, y, uy, i, j)
      if (gain === null) continue
      if ((uy[j] as number) < 0) pairing.matched += 1
      pairing.sum += gain
      ux[i] = j
      ux[i + 1] = j
      uy[j] = i
      if (side === 'left') pairing.leftLength -= 1
      else pairing.rightLength -= 1
      return
    }
  }
}

function crosses(pairs: readonly (readonly [number, number])[]): boolean {
  return pairs.some(([i, j], index) => pairs.slice(index + 1).some(([k, l]) => (i - k) * (j - l) < 0))
}

function alignSingle(pairing: Pairing, longer: number): Alignment {
  const average = pairing.sum / pairing.matched
  if (longer === 1) return { score: average, kind: 'full', onFamilyName: true, shorter: 1, longer: 1 }
  const used = pairing.leftLength === 1 ? pairing.left : pairing.right
  const length = pairing.leftLength === 1 ? pairing.right.length : pairing.left.length
  const onFamilyName = used.find((index) => index >= 0) === length - 1
  return { score: average * (onFamilyName ? 1 : 0.85), kind: 'partial', onFamilyName, shorter: 1, longer }
}

// Given name and family name must both take part; otherwise the names share the middle of a chain of fathers.
function chainPenalty(pairing: Pairing, shorter: number, longer: number): number {
  if (longer <= shorter) return 0
  const { left, right } = pairing
  const given = left[0] === 0 || ((left[0] as number) >= 0 && (right[0] as number) >= 0)
  const lastLeft = left.at(-1) as number
  const family = lastLeft === right.length - 1 || (lastLeft >= 0 && (right.at(-1) as number) >= 0)
  return (given ? 0 : GIVEN_NAME_MISSING) + (family ? 0 : longer - shorter > 1 ? 0.12 : 0.03)
}

function alignFull(a: readonly NameToken[], b: readonly NameToken[], pairing: Pairing): Alignment {
  const shorter = Math.min(pairing.leftLength, pairing.rightLength)
  const longer = Math.max(pairing.leftLength, pairing.rightLength)
  const leftIsShort = pairing.leftLength <= pairing.rightLength
  const [short, used] = leftIsShort ? [a, pairing.left] : [b, pairing.right]
  const loneInitials = short.filter((token, index) => token.initial && (used[index] as number) < 0).length
  const missed = shorter - pairing.matched - loneInitials
  if (pairing.matched < 2 || pairing.matched - pairing.initials < 1) return { ...NONE, shorter, longer }
  let score = pairing.sum / pairing.matched - EXTRA_TOKEN * (longer - shorter) - 0.05 * loneInitials
  if (crosses(pairing.pairs)) score -= CROSSING
  if (missed > 0) {
    const siblings = (pairing.left[0] as number) < 0 && (pairing.right[0] as number) < 0
    const oneOfLongChain = shorter >= 4 && missed === 1 && pairing.matched >= 3 && !siblings
    if (!oneOfLongChain) return { score: score * 0.5, kind: 'none', onFamilyName: false, shorter, longer }
    score -= 0.12
  }
  return { score: score - chainPenalty(pairing, shorter, longer), kind: 'full', onFamilyName: true, shorter, longer }
}

/** Aligns the tokens of two names: every token of the shorter one must find a partner that sounds alike. */
export function alignNames(a: readonly NameToken[], b: readonly NameToken[]): Alignment {
  if (a.length === 0 || b.length === 0) return NONE
  const pairing = pairUp(a, b)
  joinNeighbours(pairing, a, b, 'left')
  joinNeighbours(pairing, b, a, 'right')
  if (pairing.matched === 0) return NONE
  const shorter = Math.min(pairing.leftLength, pairing.rightLength)
  const longer = Math.max(pairing.leftLength, pairing.rightLength)
  return shorter === 1 ? alignSingle(pairing, longer) : alignFull(a, b, pairing)
}
