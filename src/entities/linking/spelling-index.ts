import { foldName } from '../names/fold-name.js'
import { shareKey, spellingKeys } from '../names/spelling-keys.js'
import { tokenSimilarity } from '../names/token-similarity.js'

/** Names that may be found by their sound. */
export interface SpellingIndex {
  /** Rows whose names sound like the given one from `least` on, best first, each once. */
  find(name: string, least: number): readonly { readonly row: number; readonly score: number }[]
}

const ARTICLE = /^(?:al|el|ul|l)$/u
const SUN_ARTICLE = /^[aeu](?:[rstndz]|sh|ch|th)$/u
const LONGEST = 40

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

/** Indexes rows of names by the coarse keys of their joined forms. */
export function spellingIndex(entries: Iterable<{ readonly row: number; readonly name: string }>): SpellingIndex {
  const byKey = new Map<string, { row: number; joined: string }[]>()
  for (const { row, name } of entries) {
    const joined = joinName(name)
    for (const key of spellingKeys(joined)) {
      if (key.length < 2) continue
      const rows = byKey.get(key)
      if (rows === undefined) byKey.set(key, [{ row, joined }])
      else rows.push({ row, joined })
    }
  }
  return {
    find(name, least) {
      const joined = joinName(name)
      const best = new Map<number, number>()
      for (const key of spellingKeys(joined))
        for (const candidate of byKey.get(key) ?? []) {
          const score = tokenSimilarity(joined, candidate.joined)
          if (score >= least && score > (best.get(candidate.row) ?? 0)) best.set(candidate.row, score)
        }
      return [...best].map(([row, score]) => ({ row, score })).sort((a, b) => b.score - a.score || a.row - b.row)
    },
  }
}

/** Whether two joined names sound alike enough to be one name in one document. */
export function soundAlike(left: string, right: string, least: number): boolean {
  return shareKey(spellingKeys(left), spellingKeys(right)) && tokenSimilarity(left, right) >= least
}
