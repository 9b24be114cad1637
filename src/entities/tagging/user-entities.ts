import type { KnownEntity } from '../../contract.js'
import { extendName } from './name-lists.js'
import { type PhraseTable, phraseEnd, phraseTable } from './phrase-table.js'
import type { Proposal } from './proposal.js'
import type { WordSentence } from './tag-sentence.js'
import { nameParts } from './word.js'

/** The names of a caller's entities, and whose each is. */
interface UserNames {
  readonly table: PhraseTable
  readonly byName: ReadonlyMap<number, KnownEntity>
}

const kept = /* @__PURE__ */ new WeakMap<readonly KnownEntity[], UserNames>()

function keyOf(name: string): number {
  return nameParts(name).reduce(extendName, 0)
}

function userNames(entities: readonly KnownEntity[]): UserNames {
  const known = kept.get(entities)
  if (known) return known
  const byName = new Map<number, KnownEntity>()
  const all: string[] = []
  for (const entity of entities) {
    for (const name of [entity.name, ...(entity.aliases ?? [])]) {
      if (typeof name !== 'string' || byName.has(keyOf(name))) continue
      byName.set(keyOf(name), entity)
      all.push(name)
    }
  }
  const made = { table: phraseTable(all), byName }
  kept.set(entities, made)
  return made
}

/** The caller's entities in a sentence: longest names first wherever they begin; they outrank everything else. */
export function findUserEntities(sentence: WordSentence, entities: readonly KnownEntity[]): Proposal[] {
  if (entities.length === 0) return []
  const { table, byName } = userNames(entities)
  const found: Proposal[] = []
  const { words, first } = sentence
  for (let at = 0; at < words.length; at += 1) {
    const end = phraseEnd(table, words, at)
    if (end < 0) continue
    const key = words
      .slice(at, end)
      .flatMap((word) => word.parts)
      .reduce(extendName, 0)
    const entity = byName.get(key)
    if (!entity) continue
    const { type, subtype } = entity
    found.push({
      from: first + at,
      to: first + end,
      type,
      ...(subtype ? { subtype } : {}),
      confidence: 1,
      origin: 'user',
    })
    at = end - 1
  }
  return found
}
