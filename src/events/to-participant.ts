import type { Entity, EntityMention, Participant } from '../contract.js'
import { classesAt, mentionOf } from './classify-noun.js'
import { NOUN_CLASSES } from './noun-classes.js'
import { nounPhrase, spanOf } from './noun-phrase.js'
import { isListed, type Scene, type TokenRange } from './scene.js'

const NAMES = new Set(['PERSON', 'ORG', 'GPE', 'NORP', 'LOC', 'FAC', 'WEAPON'])

/** The name that a noun phrase stands for: the one at its head, else a person or body named in apposition. */
function mainMention(scene: Scene, head: number, range: TokenRange): EntityMention | null {
  const own = mentionOf(scene, head)
  if (own && NAMES.has(own.type)) return own
  for (let token = range.first; token < range.last; token += 1) {
    const mention = mentionOf(scene, token)
    if (mention?.type === 'PERSON' && sameLevel(scene, token, head)) return mention
  }
  return null
}

// A person's name in the phrase of a title is in apposition or flat; in "the house of X" it is not.
function sameLevel(scene: Scene, token: number, head: number): boolean {
  let at = token
  for (let step = 0; step < 6 && at !== head && at >= 0; step += 1) {
    const relation = scene.reading.relation(at)
    if (
      !/^(?:flat|appos|compound|fixed)/u.test(relation) &&
      scene.mentionAt[at] !== scene.mentionAt[scene.reading.heads[at] as number]
    ) {
      return false
    }
    at = scene.reading.heads[at] as number
  }
  return at === head
}

/** Names inside the phrase other than its main one: the nationality of soldiers, the country of a ministry. */
function mentionsWithin(scene: Scene, range: TokenRange): EntityMention[] {
  const found: EntityMention[] = []
  for (let token = range.first; token < range.last; token += 1) {
    const mention = mentionOf(scene, token)
    if (mention && found[found.length - 1] !== mention) found.push(mention)
  }
  return found
}

function countryOf(scene: Scene, main: EntityMention | null, within: readonly EntityMention[]): string | null {
  const entity = main ? scene.entities.get(main.id) : undefined
  if (main?.country ?? entity?.country) return (main?.country ?? entity?.country) as string
  const named = within.filter((mention) => mention.type === 'NORP' || mention.type === 'GPE')
  for (const mention of named) {
    const country = mention.country ?? scene.entities.get(mention.id)?.country
    if (country) return country
  }
  return null
}

/** PLOVER sectors that the words of a phrase give away, most specific class first. */
export function sectorsOfWords(scene: Scene, head: number): string[] {
  const sectors = classesAt(scene, head).map((name) => NOUN_CLASSES[name]?.sector ?? null)
  return [...new Set(sectors.filter((sector): sector is string => sector !== null))]
}

function sectorsOf(
  scene: Scene,
  head: number,
  main: EntityMention | null,
  entity: Entity | undefined,
  role: string | null,
): string[] {
  const own = entity?.sectors ?? []
  if (own.length > 0) return [...own]
  const words = sectorsOfWords(scene, head)
  if (words.length > 0) return words.slice(0, 2)
  if (main?.type === 'GPE') return ['GOV']
  return role ? ['GOV'] : []
}

// A caller's codes may compose: `~COP` joins the code of the name that the word stands with (`RUS` + `~COP` → `RUSCOP`).
function codeOf(scene: Scene, main: EntityMention | null, within: readonly EntityMention[]): string | null {
  if (scene.known.size === 0) return null
  const codes = within.map((mention) => scene.known.get(mention.id)?.code ?? null).filter((code) => code !== null)
  const own = main ? (scene.known.get(main.id)?.code ?? null) : null
  const bases = own && !own.includes('~') ? [own] : codes.filter((code) => !code.includes('~'))
  const base = bases[0] ?? ''
  const joints = codes.filter((code) => code.includes('~'))
  const joined = [...new Set(joints)].reduce((code, joint) => joinCodes(code, joint), base)
  return joined === '' ? null : joined
}

// A code that already says so is not said twice: `USAGOV` + `~GOV`.
function joinCodes(code: string, joint: string): string {
  const rest = joint.replace('~', '').trim()
  return code.endsWith(rest) ? code : joint.replace('~', code)
}

/** Whoever a noun phrase or a pronoun names, with country, sectors and role. */
export function toParticipant(scene: Scene, head: number): Participant {
  const known = scene.kept.participants.get(head)
  if (known) return known
  const participant = readParticipant(scene, head)
  scene.kept.participants.set(head, participant)
  return participant
}

function readParticipant(scene: Scene, head: number): Participant {
  const range = nounPhrase(scene, head)
  const main = mainMention(scene, head, range)
  const within = mentionsWithin(scene, range)
  const entity = main ? scene.entities.get(main.id) : undefined
  const span = spanOf(scene, range)
  const text = scene.reading.text.slice(span.start, span.end)
  const role = main?.role ?? roleWords(scene, head, main)
  return {
    span: { ...span, text },
    id: main?.id ?? null,
    name: entity?.name ?? main?.name ?? text,
    type: main?.type ?? null,
    role,
    country: countryOf(scene, main, within),
    sectors: sectorsOf(scene, head, main, entity, role),
    code: codeOf(scene, main, within),
    implicit: false,
    alleged: false,
  }
}

// The common noun that a name stands beside: "president", "rebel commander".
function roleWords(scene: Scene, head: number, main: EntityMention | null): string | null {
  if (main === null || mentionOf(scene, head) !== null) return null
  return scene.reading.word(head)
}

/** Whether a token can be a party to a statement: a person, a body, a country, or a pronoun for one. */
export function isParty(scene: Scene, token: number): boolean {
  const mention = mentionOf(scene, token)
  if (mention) return mention.type !== 'EVENT' && mention.type !== 'WEAPON' && mention.type !== 'FAC'
  if (scene.reading.pos(token) === 'PRON') return isListed(scene, scene.rules.pronouns, token)
  if ((scene.dateAt[token] as number) >= 0) return false
  const classes = classesAt(scene, token)
  if (classes.length === 0 && scene.reading.pos(token) === 'PROPN') return !isAmountName(scene, token)
  return classes.includes('person') || classes.includes('organization') || classes.includes('media')
}

// "US$12 million": sums are read as names.
function isAmountName(scene: Scene, token: number): boolean {
  return /[\p{N}\p{Sc}]/u.test(scene.words[token] as string) || isListed(scene, scene.rules.measures, token)
}

const MATERIAL = ['building', 'base', 'vehicle', 'property', 'ship', 'weapon', 'computer', 'supplies', 'drugs', 'money']

/** Whether a token can be hit, seized or blocked: a party, or a thing. */
export function isTarget(scene: Scene, token: number): boolean {
  if (isParty(scene, token)) return true
  if (scene.reading.pos(token) === 'NUM') return (scene.dateAt[token] as number) < 0
  const mention = mentionOf(scene, token)
  if (mention) return mention.type === 'FAC' || mention.type === 'WEAPON'
  const classes = classesAt(scene, token)
  return classes.length === 0
    ? scene.reading.pos(token) === 'NOUN' && (scene.dateAt[token] as number) < 0
    : MATERIAL.some((name) => classes.includes(name))
}
