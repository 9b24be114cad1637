import type { EntityMention } from '../../contract.js'
import type { NounEntry } from '../rules/compiled-rules.js'
import { isWord, type Scene } from '../scene.js'

/** The name that a token stands in, or `null`. */
export function mentionOf(scene: Scene, token: number): EntityMention | null {
  const index = scene.mentionAt[token] as number
  return index < 0 ? null : (scene.mentions[index] as EntityMention)
}

const OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  PERSON: ['PERSON', 'person'],
  NORP: ['NORP', 'person'],
  GPE: ['GPE', 'place', 'government'],
  LOC: ['LOC', 'place'],
  FAC: ['FAC', 'building', 'place'],
  ORG: ['ORG', 'organization'],
  WEAPON: ['WEAPON', 'weapon', 'munition'],
  EVENT: ['EVENT'],
}
const OF_SUBTYPE: Readonly<Record<string, readonly string[]>> = {
  'armed-group': ['rebel', 'armed', 'person'],
  military: ['troops', 'armed', 'person'],
  government: ['government', 'person'],
  media: ['media'],
  party: ['party', 'person'],
  company: ['business'],
  international: ['international'],
}

function entryAt(scene: Scene, entry: NounEntry, token: number): boolean {
  const { words } = entry
  // The token is the last word of the phrase, or the first: "prime minister", "premier ministre".
  const last = token - words.length + 1
  const endsHere = last >= 0 && words.every((word, index) => isWord(scene, last + index, word))
  return (
    endsHere || words.every((word, index) => token + index < scene.reading.count && isWord(scene, token + index, word))
  )
}

function wordClasses(scene: Scene, token: number): readonly string[] {
  const { classes } = scene.rules
  const lemma = scene.lemmas[token] as string
  const word = scene.words[token] as string
  const found = classes.get(lemma) ?? classes.get(word)
  if (!found) return []
  const [only] = found
  if (only && found.length === 1 && only.words.length === 1) return only.classes
  const fitting = found.filter((entry) => entryAt(scene, entry, token))
  const longest = fitting[0]?.words.length ?? 0
  return fitting.filter((entry) => entry.words.length === longest).flatMap((entry) => entry.classes)
}

/** The classes of the noun or name at a token: those of its words, of its entity type, and what it lies within. */
export function classesAt(scene: Scene, token: number): readonly string[] {
  const known = scene.kept.classes[token]
  if (known) return known
  const classes = readClasses(scene, token)
  scene.kept.classes[token] = classes
  return classes
}

function readClasses(scene: Scene, token: number): readonly string[] {
  const mention = mentionOf(scene, token)
  if (!mention) return wordClasses(scene, token)
  const ofType = OF_TYPE[mention.type] ?? []
  const ofSubtype = mention.subtype ? (OF_SUBTYPE[mention.subtype] ?? []) : []
  return [...ofType, ...ofSubtype, ...wordClasses(scene, token)]
}

/** Whether a value of a condition fits a token: a class, an entity type, or `=lemma`. */
export function fitsValue(scene: Scene, token: number, value: string): boolean {
  if (value.startsWith('=')) return fitsWord(scene, token, value.slice(1))
  return classesAt(scene, token).includes(value)
}

function fitsWord(scene: Scene, token: number, word: string): boolean {
  if (isWord(scene, token, word)) return true
  // A phrase fits when one of its words stands here and the others around it ("war crime").
  if (!word.includes(' ')) return false
  const words = word.split(' ')
  return words.some(
    (one, index) => isWord(scene, token, one) && words.every((other, at) => isWord(scene, token - index + at, other)),
  )
}
