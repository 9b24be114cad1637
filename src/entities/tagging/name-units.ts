import type { Tokens } from '../../reading/reading.js'
import { LISTS, listsOf, type PackedNameLists } from './name-lists.js'
import { nameParts } from './word.js'

/** How compounds are cut, from the rules of the language and the name lists. */
export interface CompoundRules {
  readonly prefixes: ReadonlySet<string>
  readonly tails: RegExp | null
  readonly names: PackedNameLists
}

const LONGEST = 60
const HYPHEN = /[-‐‑]/u
const HYPHENS = /[-‐‑]/gu
const UPPER = /\p{Lu}/u
const HASHTAG = /^#\p{L}[\p{L}\p{N}]*$/u
const LOWER_START = /^\p{Ll}/u
/** Countries, large cities and nationalities: what a compound of several names is made of (`Irak-Syrie`). */
export const PLACE_LISTS: number =
  (1 << LISTS.indexOf('country')) | (1 << LISTS.indexOf('nationality')) | (1 << LISTS.indexOf('large city'))

interface Part {
  readonly text: string
  readonly start: number
}

function partsOf(compound: string): Part[] {
  const parts: Part[] = []
  let start = 0
  for (const match of compound.matchAll(HYPHENS)) {
    parts.push({ text: compound.slice(start, match.index), start })
    start = match.index + 1
  }
  parts.push({ text: compound.slice(start), start })
  return parts
}

function isPlace(text: string, names: PackedNameLists): boolean {
  return (listsOf(names, nameParts(text)) & PLACE_LISTS) !== 0
}

function allPlaces(compound: string, parts: readonly Part[], names: PackedNameLists): boolean {
  if (isPlace(compound, names)) return false
  return parts.every((part) => UPPER.test(part.text.slice(0, 1)) && isPlace(part.text, names))
}

/** Where a hyphened compound is cut: the offsets of the hyphens inside it that are no part of a name. */
export function compoundCuts(compound: string, rules: CompoundRules): number[] {
  if (compound.length > LONGEST || !UPPER.test(compound)) return cutPrefix(compound, rules)
  const parts = partsOf(compound)
  if (parts.some((part) => part.text === '')) return []
  if (allPlaces(compound, parts, rules.names)) return parts.slice(1).map((part) => part.start - 1)
  const cuts = cutPrefix(compound, rules)
  const last = parts.at(-1) as Part
  const tail =
    rules.tails?.test(last.text.toLowerCase()) &&
    (LOWER_START.test(last.text) || isPlace(parts[0]?.text ?? '', rules.names))
  return tail && !cuts.includes(last.start - 1) ? [...cuts, last.start - 1] : cuts
}

function cutPrefix(compound: string, rules: CompoundRules): number[] {
  const at = compound.search(HYPHEN)
  return rules.prefixes.has(compound.slice(0, at).toLowerCase()) ? [at] : []
}

// Tokens that only a hyphen stands between, as one run: first token, and the token after the last.
function runEnd(tokens: Tokens, from: number, end: number): number {
  let to = from + 1
  const touches = (at: number): boolean => at < end && tokens.starts[at] === tokens.ends[at - 1]
  while (touches(to) && touches(to + 1) && isHyphenToken(tokens, to) && isWordStart(tokens, to + 1)) to += 2
  return to
}

function isHyphenToken(tokens: Tokens, at: number): boolean {
  const start = tokens.starts[at] as number
  return tokens.ends[at] === start + 1 && HYPHEN.test(tokens.text.charAt(start))
}

function isWordStart(tokens: Tokens, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(tokens.text.charAt(tokens.starts[at] as number))
}

interface Units {
  readonly starts: number[]
  readonly ends: number[]
}

function addUnit(units: Units, start: number, end: number): void {
  if (start >= end) return
  units.starts.push(start)
  units.ends.push(end)
}

function addRun(units: Units, text: string, start: number, end: number, rules: CompoundRules): void {
  const run = text.slice(start, end)
  if (HASHTAG.test(run)) {
    addUnit(units, start, start + 1)
    addUnit(units, start + 1, end)
    return
  }
  if (!HYPHEN.test(run.slice(1))) {
    addUnit(units, start, end)
    return
  }
  let from = start
  for (const cut of compoundCuts(run, rules)) {
    addUnit(units, from, start + cut)
    addUnit(units, start + cut, start + cut + 1)
    from = start + cut + 1
  }
  addUnit(units, from, end)
}

/**
 * The units that names are made of: tokens, with hyphened names whole (`al-Kazimi`, `F-16`) and compounds cut where a name
 * ends (`Iran|-|backed`, `pro|-|Washington`, `Irak|-|Syrie`, `#|Gaza`), however the tokenizer treats hyphens.
 */
export function nameUnits(tokens: Tokens, rules: CompoundRules): Tokens {
  const units: Units = { starts: [], ends: [] }
  const sentences = new Int32Array(tokens.sentences.length)
  for (let sentence = 0; sentence + 1 < tokens.sentences.length; sentence += 1) {
    const end = tokens.sentences[sentence + 1] as number
    for (let at = tokens.sentences[sentence] as number; at < end; ) {
      const to = runEnd(tokens, at, end)
      addRun(units, tokens.text, tokens.starts[at] as number, tokens.ends[to - 1] as number, rules)
      at = to
    }
    sentences[sentence + 1] = units.starts.length
  }
  const starts = Int32Array.from(units.starts)
  return { text: tokens.text, count: starts.length, starts, ends: Int32Array.from(units.ends), sentences }
}
