import type { EntityMention } from '../../contract.js'
import { gather } from '../../text/gather.js'
import type { NounEntry } from '../rules/compiled-rules.js'
import { CLASSES } from '../rules/openings.js'
import type { Values } from '../rules/values.js'
import { isVerb, isWord, opens, type Scene } from '../scene.js'

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

const NONE: readonly string[] = []

function entryAt(scene: Scene, entry: NounEntry, token: number): boolean {
  const { words } = entry
  // The token is the last word of the phrase, or the first: "prime minister", "premier ministre".
  const last = token - words.length + 1
  if (last >= 0 && words.every((word, index) => isWord(scene, last + index, word))) return true
  const end = token + words.length
  if (end > scene.reading.count || !words.every((word, index) => isWord(scene, token + index, word))) return false
  // "killed by police fire", but "police fired": a phrase of nouns does not run into the verb behind its first word.
  return words.length === 1 || !isVerb(scene, end - 1)
}

function wordClasses(scene: Scene, token: number): readonly string[] {
  if (!opens(scene, token, CLASSES)) return NONE
  const { classes } = scene.rules
  const lemma = scene.lemmas[token] as string
  const word = scene.words[token] as string
  const found = classes.get(lemma) ?? classes.get(word)
  if (!found) return []
  const [only] = found
  if (only && found.length === 1 && only.words.length === 1) return only.classes
  const fitting = found.filter((entry) => entryAt(scene, entry, token))
  const [first] = fitting
  if (!first || fitting.length === 1) return first?.classes ?? []
  return gather(fitting, ({ words, classes }) => (words.length === first.words.length ? classes : []))
}

/** The classes of the noun or name at a token: those of its words, of its entity type, and what it lies within. */
export function classesAt(scene: Scene, token: number): readonly string[] {
  const { kept } = scene
  const within = token >= kept.first && token < kept.last
  const known = within ? kept.classes[token - kept.first] : undefined
  if (known) return known
  const classes = readClasses(scene, token)
  if (within) kept.classes[token - kept.first] = classes
  return classes
}

function readClasses(scene: Scene, token: number): readonly string[] {
  const mention = mentionOf(scene, token)
  if (!mention) return wordClasses(scene, token)
  const ofType = OF_TYPE[mention.type] ?? NONE
  const ofSubtype = mention.subtype ? (OF_SUBTYPE[mention.subtype] ?? NONE) : NONE
  const ofWord = wordClasses(scene, token)
  return ofSubtype.length === 0 && ofWord.length === 0 ? ofType : [...ofType, ...ofSubtype, ...ofWord]
}

/** Whether a noun or name is of one of these classes. */
export function isOneOf(scene: Scene, token: number, classes: ReadonlySet<string>): boolean {
  return classesAt(scene, token).some((name) => classes.has(name))
}

/** Whether one of the values of a condition fits a token. */
export function fitsOneOf(scene: Scene, token: number, { classes, words, phrases }: Values): boolean {
  if (words.size > 0 && (words.has(scene.lemmas[token] as string) || words.has(scene.words[token] as string)))
    return true
  if (classes.size > 0 && isOneOf(scene, token, classes)) return true
  return phrases.some((phrase) => fitsPhrase(scene, token, phrase))
}

// A phrase fits when one of its words stands here and the others around it ("war crime").
function fitsPhrase(scene: Scene, token: number, phrase: readonly string[]): boolean {
  return phrase.some(
    (one, index) => isWord(scene, token, one) && phrase.every((other, at) => isWord(scene, token - index + at, other)),
  )
}
