import type { Quantity } from '../../contract.js'
import type { Bound } from '../rules/compiled-rules.js'
import { NUMBERS } from '../rules/openings.js'
import { childrenOf, isListed, isVerb, opens, phraseAt, plainRelation, type Scene, sentenceRange } from '../scene.js'
import { spanOf } from './noun-phrase.js'

type Bounds = Pick<Quantity, 'min' | 'max' | 'approximate'>

const DIGITS = /^\d{1,3}(?:[.,\u00a0\u202f ]?\d{3})*(?:[.,]\d{1,2})?$/u

/** The value of one number word or figure, or `null`, as beyond either end of the text. */
export function numberAt(scene: Scene, token: number): number | null {
  const word = scene.words[token]
  if (word === undefined) return null
  // "hundreds" is no hundred.
  const { indefinite, numbers } = scene.rules
  if (opens(scene, token, indefinite.number) && indefinite.byFirst.has(word) && !numbers.has(word)) return null
  if (opensWithDigit(word) && DIGITS.test(word)) {
    const plain = word.replace(/[.,\u00a0\u202f ](?=\d{3}(?!\d))/gu, '')
    return Number(plain.replace(',', '.'))
  }
  const found = opens(scene, token, NUMBERS)
    ? (numbers.get(word) ?? numbers.get(scene.lemmas[token] as string))
    : undefined
  return found ?? hyphenated(scene, word)
}

function opensWithDigit(word: string): boolean {
  const code = word.charCodeAt(0)
  return code >= 48 && code <= 57
}

// "twenty-five", "vingt-quatre", "quatre-vingt-dix".
function hyphenated(scene: Scene, word: string): number | null {
  if (!word.includes('-')) return null
  const parts = word.split('-').filter((part) => part !== 'et' && part !== 'and')
  const values = parts.map((part) => scene.rules.numbers.get(part) ?? scene.rules.numbers.get(part.replace(/s$/u, '')))
  if (values.length < 2 || values.some((value) => value === undefined)) return null
  return compose(values as number[])
}

/** Number words in a row: additive below, multiplicative before a greater one ("two hundred fifty"). */
function compose(values: readonly number[]): number {
  let total = 0
  let current = 0
  for (const value of values) {
    if (value >= 1000) {
      total += Math.max(current, 1) * value
      current = 0
    } else if (value > current && current > 0) current *= value
    else current += value
  }
  return total + current
}

interface Read {
  readonly bounds: Bounds
  readonly first: number
  readonly last: number
}

function exactly(value: number, bound: Bound | null): Bounds {
  switch (bound) {
    case 'more':
      return { min: value + 1, max: null, approximate: false }
    case 'least':
      return { min: value, max: null, approximate: false }
    case 'less':
      return { min: null, max: value - 1, approximate: false }
    case 'most':
      return { min: null, max: value, approximate: false }
    case 'about':
      return { min: value, max: value, approximate: true }
    default:
      return { min: value, max: value, approximate: false }
  }
}

// "more than", "au moins" right before the number (a small word may stand between), with the first token of the cue.
function boundBefore(scene: Scene, first: number, low: number): readonly [Bound | null, number] {
  for (let start = Math.max(low, first - 4); start < first; start += 1) {
    const found = phraseAt(scene, scene.rules.bounds, start)
    if (found && start + found[1] >= first - 1 && start + found[1] <= first) return [found[0], start]
  }
  return [null, first]
}

// "two hundred and fifty": a small number after a great one, with a conjunction between.
function continues(scene: Scene, last: number): boolean {
  if (numberAt(scene, last + 1) !== null) return true
  if (last + 2 >= scene.reading.count || scene.reading.pos(last + 1) !== 'CCONJ') return false
  const rest = numberAt(scene, last + 2)
  return (
    rest !== null && rest < 100 && (numberAt(scene, last) as number) >= 100 && !DIGITS.test(scene.words[last] as string)
  )
}

// "thirty-two" in three tokens
function hyphened(scene: Scene, token: number, low: number, high: number): boolean {
  if (scene.words[token] !== '-' || token - 1 < low || token + 1 >= high) return false
  const [tens, ones] = [numberAt(scene, token - 1), numberAt(scene, token + 1)]
  if (DIGITS.test(scene.words[token + 1] as string)) return false
  return tens !== null && ones !== null && tens >= 20 && tens < 100 && ones < 10
}

function numberRun(scene: Scene, at: number, low: number, high: number): Read | null {
  const phrase = indefiniteAt(scene, at, low, 2)
  if (phrase) return phrase
  if (numberAt(scene, at) === null) return null
  let first = at
  let last = at
  while (first - 1 >= low && (numberAt(scene, first - 1) !== null || hyphened(scene, first - 1, low, high))) first -= 1
  while (last + 1 < high && (continues(scene, last) || hyphened(scene, last + 1, low, high)))
    last += numberAt(scene, last + 1) !== null ? 1 : 2
  const values: number[] = []
  for (let token = first; token <= last; token += 1) {
    const value = numberAt(scene, token)
    if (value !== null) values.push(value)
  }
  const [bound, start] = boundBefore(scene, first, low)
  if (first - 1 >= low && compose(values) === 1 && isListed(scene, scene.rules.negators, first - 1))
    return { bounds: { min: 0, max: 0, approximate: false }, first: first - 1, last }
  const both = respective(scene, first, last, low, high)
  if (both) return both
  return spread(scene, { bounds: exactly(compose(values), bound), first: start, last }, [first, last], low, high)
}

// "killed 11 and seven people respectively": what befell each of two places is told of both.
function respective(scene: Scene, first: number, last: number, low: number, high: number): Read | null {
  const forward = joinedNumber(scene, last + 1, last + 2, high)
  const back = forward ? null : joinedNumber(scene, first - 1, first - 2, high)
  const other = forward ?? (first - 2 >= low ? back : null)
  if (other === null || !isRespective(scene, Math.max(low, first - 6), Math.min(high, last + 8))) return null
  const [from, to] = forward ? [first, last + 2] : [first - 2, last]
  const value = (numberAt(scene, first) as number) + other
  return { bounds: { min: value, max: value, approximate: false }, first: from, last: to }
}

function joinedNumber(scene: Scene, joint: number, number: number, high: number): number | null {
  if (joint < 0 || number < 0 || number >= high || scene.reading.pos(joint) !== 'CCONJ') return null
  return numberAt(scene, number)
}

function isRespective(scene: Scene, from: number, to: number): boolean {
  for (let token = from; token < to; token += 1) if (isListed(scene, scene.rules.respective, token)) return true
  return false
}

// "rose from 47 to 52", "le bilan passe de 3 à 5": of a toll that changes, the last number stands.
function revised(scene: Scene, first: number, low: number): boolean {
  const slot = scene.rules.slots.get(scene.words[first - 1] as string)
  if (first - 1 < low || (slot !== 'from' && slot !== 'of')) return false
  for (let token = Math.max(low, first - 16); token < first - 1; token += 1) {
    if (isListed(scene, scene.rules.tolls, token)) return true
  }
  return false
}

// "between 10 and 15", "10 to 15", "dix ou douze": two numbers are the bounds.
function spread(scene: Scene, read: Read, [first, last]: readonly [number, number], low: number, high: number): Read {
  const value = read.bounds.min ?? read.bounds.max
  if (value === null || read.bounds.approximate) return read
  const opened = first - 1 >= low && isListed(scene, scene.rules.between, first - 1)
  const joined =
    last + 2 < high &&
    (isListed(scene, scene.rules.upTo, last + 1) || (opened && scene.reading.pos(last + 1) === 'CCONJ'))
  const next = joined ? numberAt(scene, last + 2) : null
  if (next !== null && revised(scene, first, low))
    return { bounds: { min: next, max: next, approximate: false }, first: last + 2, last: last + 2 }
  if (next !== null && next > value)
    return { bounds: { min: value, max: next, approximate: false }, first: opened ? first - 1 : first, last: last + 2 }
  const wide = first - 3 >= low && isListed(scene, scene.rules.between, first - 3)
  const before =
    first - 2 >= low && (wide || isListed(scene, scene.rules.upTo, first - 1)) ? numberAt(scene, first - 2) : null
  if (before === null || before >= value || revised(scene, first - 2, low)) return read
  return { bounds: { min: before, max: value, approximate: false }, first: wide ? first - 3 : first - 2, last }
}

// "des milliers" is no "un millier", whose lemmas are the same: what stands in the text goes first.
function amountAt(scene: Scene, token: number): ReturnType<typeof phraseAt<readonly [number, number | null]>> {
  const { indefinite } = scene.rules
  const exact = indefinite.byFirst
    .get(scene.words[token] as string)
    ?.find(([words]) => words.every((word, index) => scene.words[token + index] === word))
  return exact ? [exact[1], exact[0].length] : phraseAt(scene, indefinite, token)
}

function indefiniteAt(scene: Scene, token: number, low: number, words = 1): Read | null {
  for (let start = Math.max(low, token - 3); start <= token; start += 1) {
    const found = amountAt(scene, start)
    if (!found || found[1] < words || start + found[1] <= token) continue
    const [[min, max], length] = found
    const [bound, first] = boundBefore(scene, start, low)
    const least = bound === 'more' ? min + 1 : min
    const open = bound !== null && bound !== 'about'
    return { bounds: { min: least, max: open ? null : max, approximate: true }, first, last: start + length - 1 }
  }
  return null
}

function toQuantity(scene: Scene, read: Read): Quantity {
  const { min, max, approximate } = read.bounds
  return { span: spanOf(scene, { first: read.first, last: read.last + 1 }), min, max, approximate, of: null }
}

/** How many a noun phrase speaks of: "more than 30 civilians", "une trentaine de personnes", "several others"; `null` if it gives no number. */
export function countOf(scene: Scene, noun: number): Quantity | null {
  const { first: low, last: high } = sentenceRange(scene, noun)
  if (isNobody(scene, noun, low)) return zero(scene, noun)
  const given = childrenOf(scene, noun).find(
    (child) =>
      plainRelation(scene, child) === 'nummod' &&
      child < noun &&
      (scene.dateAt[child] as number) < 0 &&
      !parted(scene, child, noun),
  )
  const amount = ofNumber(scene, noun, low, high)
  if (amount) return toQuantity(scene, amount)
  const counted = given === undefined ? null : numberRun(scene, given, low, high)
  if (counted) return toQuantity(scene, counted)
  const near = numberBeside(scene, noun, low, high)
  if (near) return toQuantity(scene, near)
  const of = isListed(scene, scene.rules.others, noun) ? ofAmount(scene, noun, low, high) : null
  if (of) return of
  const own = numberAt(scene, noun) !== null ? numberRun(scene, noun, low, high) : indefiniteAt(scene, noun, low)
  if (own) return toQuantity(scene, own)
  return fromChildren(scene, noun, low, high) ?? ofAmount(scene, noun, low, high) ?? ofMembers(scene, noun, low, high)
}

// "a crowd of 500", "un groupe de douze"
function ofMembers(scene: Scene, noun: number, low: number, high: number): Quantity | null {
  if (!isListed(scene, scene.rules.collectives, noun)) return null
  const members = childrenOf(scene, noun).find(
    (child) => child > noun && scene.reading.pos(child) === 'NUM' && isPartitive(scene, child),
  )
  const read = members === undefined ? null : numberRun(scene, members, low, high)
  return read ? toQuantity(scene, read) : null
}

// "no one"
function isNobody(scene: Scene, token: number, low: number): boolean {
  return token > low && (phraseAt(scene, scene.rules.none, token - 1)?.[1] ?? 0) > 1
}

function fromChildren(scene: Scene, noun: number, low: number, high: number): Quantity | null {
  for (const child of childrenOf(scene, noun)) {
    const relation = plainRelation(scene, child)
    if (!['nummod', 'det', 'amod', 'nmod', 'advmod'].includes(relation) || isVerb(scene, child)) continue
    if (child > noun || (scene.dateAt[child] as number) >= 0 || parted(scene, child, noun)) continue
    if (relation === 'det' && isListed(scene, scene.rules.none, child)) return zero(scene, child)
    const read = numberRun(scene, child, low, high) ?? indefiniteAt(scene, child, low)
    if (read) return toQuantity(scene, read)
  }
  return null
}

// "12 in attack": what stands between a number and its noun is small.
function parted(scene: Scene, number: number, noun: number): boolean {
  for (let token = number + 1; token < noun; token += 1) {
    const pos = scene.reading.pos(token)
    if (pos === 'ADP' && scene.rules.slots.get(scene.words[token] as string) !== 'of') return true
    if (pos === 'VERB' || pos === 'PUNCT') return true
  }
  return false
}

// "10 et 15 personnes", "Three more people", "trois autres": the number right before, wherever the tree hung it.
function numberBeside(scene: Scene, noun: number, low: number, high: number): Read | null {
  for (let token = noun - 1; token >= Math.max(low, noun - 3); token -= 1) {
    if (numberAt(scene, token) !== null)
      return (scene.dateAt[token] as number) < 0 ? numberRun(scene, token, low, high) : null
    const compound = plainRelation(scene, token) === 'compound' && scene.reading.heads[token] === noun
    if (scene.reading.pos(token) !== 'ADJ' && !compound && !isListed(scene, scene.rules.others, token)) return null
  }
  return null
}

function isPartitive(scene: Scene, noun: number): boolean {
  return childrenOf(scene, noun).some(
    (child) => plainRelation(scene, child) === 'case' && scene.rules.slots.get(scene.words[child] as string) === 'of',
  )
}

// "28 of the 130 pupils", "deux de ses soldats": the part is meant, not the whole.
function ofNumber(scene: Scene, noun: number, low: number, high: number): Read | null {
  const head = scene.reading.heads[noun] as number
  if (head < low || head >= noun || noun - head > 5) return null
  if (numberAt(scene, head) === null || scene.reading.pos(head) === 'NOUN') return null
  return isPartitive(scene, noun) ? numberRun(scene, head, low, high) : null
}

function zero(scene: Scene, token: number): Quantity {
  return { span: spanOf(scene, { first: token, last: token + 1 }), min: 0, max: 0, approximate: false, of: null }
}

// "dozens of people", "une dizaine de morts": the amount is the head, the noun its complement.
function ofAmount(scene: Scene, noun: number, low: number, high: number): Quantity | null {
  const head = scene.reading.heads[noun] as number
  if (head < 0 || head >= noun || noun - head > 6 || !isPartitive(scene, noun)) return null
  const read = indefiniteAt(scene, head, low) ?? numberRun(scene, head, low, high)
  return read ? toQuantity(scene, read) : null
}
