import { foldName } from '../names/fold-name.js'
import type { Grapheme } from '../names/graphemes.js'
import { graphemesOf, shareKey, spellingKeys } from '../names/spelling-keys.js'
import { tokenSimilarity } from '../names/token-similarity.js'

/** Names that may be found by their sound. */
export interface SpellingIndex {
  /** Rows whose names sound like the given one, best first, each once. */
  find(name: string, least: SoundThreshold): readonly { readonly row: number; readonly score: number }[]
}
/** Similarity from which a name is found: where a coarse key is shared, and where none is. */
export interface SoundThreshold {
  readonly withKey: number
  readonly withoutKey: number
}
interface Entry {
  readonly row: number
  readonly joined: string
  readonly sounds: number
  readonly firm: number
}

const ARTICLE = /^(?:al|el|ul|l)$/u
const SUN_ARTICLE = /^[aeu](?:[rstndz]|sh|ch|th)$/u
const LONGEST = 40
/** Sounds that spellings confuse stand under one bit. */
const SOUND_CLASSES = ['bpvf', 'dt', 'kghqJ', 'szSC', 'l', 'm', 'n', 'r', 'A', 'Y']
const CLASS_OF: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  SOUND_CLASSES.flatMap((sounds, bit) => [...sounds].map((sound) => [sound, 1 << bit] as const)),
)

/** A name in one folded word, without articles, -din joined: `Salah al-Din` → `salahdin`. */
export function joinName(name: string): string {
  const words = foldName(name.slice(0, 80))
    .replace(/[-‐‑–_/,.()]/gu, ' ')
    .split(/[^a-zşçžğ]+/u)
    .filter(Boolean)
  const isArticle = (word: string, next: string | undefined): boolean =>
    next !== undefined && (ARTICLE.test(word) || (SUN_ARTICLE.test(word) && next.startsWith(word.slice(1))))
  const kept = words.filter((word, index) => !isArticle(word, words[index + 1]))
  const joined = kept.join('').slice(0, LONGEST)
  return joined.replace(/^(.{3,}?)(?:al|el|ul|ou|u|e|a|i|o)?(?:dd?|tt)(?:i|ee|ie)ne?$/u, '$1din') || words.join('')
}

const isFirm = (unit: Grapheme): boolean => unit.vowel === '' && !unit.glide && !unit.optional && unit.sounds !== 'h'

/** The classes of sounds of a joined name as bits, and the number of its firm consonants. */
function measure(joined: string): { readonly sounds: number; readonly firm: number } {
  let sounds = 0
  let firm = 0
  for (const unit of graphemesOf(joined)) {
    if (!isFirm(unit)) continue
    sounds |= CLASS_OF.get(unit.sounds[0] as string) ?? 0
    firm += 1
  }
  return { sounds, firm }
}

function bits(value: number): number {
  let rest = value
  let count = 0
  for (; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/** Indexes rows of names by the sounds of their joined forms. */
export function spellingIndex(names: Iterable<{ readonly row: number; readonly name: string }>): SpellingIndex {
  const entries: Entry[] = []
  for (const { row, name } of names) {
    const joined = joinName(name)
    if (joined.length > 1) entries.push({ row, joined, ...measure(joined) })
  }
  return {
    find(name, least) {
      const joined = joinName(name)
      const { sounds, firm } = measure(joined)
      const keys = spellingKeys(joined)
      const best = new Map<number, number>()
      for (const entry of entries) {
        if (Math.abs(entry.firm - firm) > 1 || bits(entry.sounds ^ sounds) > 1) continue
        const score = tokenSimilarity(joined, entry.joined)
        if (score < least.withKey || score <= (best.get(entry.row) ?? 0)) continue
        if (score >= least.withoutKey || shareKey(keys, spellingKeys(entry.joined))) best.set(entry.row, score)
      }
      return [...best].map(([row, score]) => ({ row, score })).sort((a, b) => b.score - a.score || a.row - b.row)
    },
  }
}

/** Whether two joined names sound alike enough to be one name in one document. */
export function soundAlike(left: string, right: string, least: number): boolean {
  return shareKey(spellingKeys(left), spellingKeys(right)) && tokenSimilarity(left, right) >= least
}
