import type { Entity, EntityMention, Participant } from '../../contract.js'
import { gather } from '../../text/gather.js'
import { NOUN_CLASSES } from '../rules/noun-classes.js'
import { childrenOf, plainRelation, type Scene, type TokenRange } from '../scene.js'
import { classesAt, mentionOf } from './classify-noun.js'
import { isParty } from './is-party.js'
import { bodyBeside } from './named-beside.js'
import { nounPhrase, spanOf } from './noun-phrase.js'
import { hasNation, isJoined, ownerMeant } from './owner-meant.js'
import { referentOf } from './pronoun-referent.js'

const NAMES = new Set(['PERSON', 'ORG', 'GPE', 'NORP', 'LOC', 'FAC', 'WEAPON'])

/** The name that a noun phrase stands for: the one at its head, else a person or body named in apposition. */
function mainMention(scene: Scene, head: number, range: TokenRange): EntityMention | null {
  const own = mentionOf(scene, head)
  if (own && NAMES.has(own.type)) return own
  for (let token = range.first; token < range.last; token += 1) {
    const mention = mentionOf(scene, token)
    if (mention?.type === 'PERSON' && sameLevel(scene, token, head)) return mention
  }
  return own ? null : bodyBeside(scene, head)
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
  const own = sectorsAt(scene, head)
  if (own.length > 0) return own
  // "rebel positions", "army bases": whose they are.
  const before = childrenOf(scene, head).filter(
    (child) => child < head && (plainRelation(scene, child) === 'compound' || plainRelation(scene, child) === 'amod'),
  )
  return gather(before, (child) => sectorsAt(scene, child))
}

function sectorsAt(scene: Scene, token: number): string[] {
  const sectors: string[] = []
  for (const name of classesAt(scene, token)) {
    const sector = NOUN_CLASSES[name]?.sector ?? null
    if (sector !== null && !sectors.includes(sector)) sectors.push(sector)
  }
  return sectors
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

// A caller's codes may compose: `~COP` joins the code of the name that the word stands with (`RUS` + `~COP` → `RUSCOP`), or stands
// after the dashes of a country that is not told (`---COP`).
function codeOf(scene: Scene, main: EntityMention | null, within: readonly EntityMention[]): string | null {
  if (scene.known.size === 0) return null
  const codes = within.map((mention) => codeAt(scene, mention)).filter((code) => code !== null)
  const joints = [...new Set(codes.filter((code) => code.includes('~')))]
  const base = baseCode(scene, main, within, joints.length > 0)
  if (base === '' && joints.length > 0) return joints.reduce((code, joint) => joinCodes(code, joint), '---')
  const joined = joints.reduce((code, joint) => joinCodes(code, joint), base)
  return joined === '' ? null : joined
}

function codeAt(scene: Scene, mention: EntityMention | null): string | null {
  return mention ? (scene.known.get(mention.id)?.code ?? null) : null
}

// "Mali's minister Traoré" is Mali's, whatever country the list gives him.
function baseCode(scene: Scene, main: EntityMention | null, within: readonly EntityMention[], titled: boolean): string {
  const isBase = (code: string | null): code is string => code !== null && !code.includes('~')
  const own = codeAt(scene, main)
  const others = within.filter((mention) => mention !== main)
  if (!isBase(own)) return others.map((mention) => codeAt(scene, mention)).find(isBase) ?? ''
  const before = others.find((mention) => main !== null && mention.end <= main.start && isBase(codeAt(scene, mention)))
  const country = codeAt(scene, before ?? null)
  return titled && country !== null && !own.startsWith(country.slice(0, 3)) ? country : own
}

// A code that already says so is not said twice: `USAGOV` + `~GOV`.
function joinCodes(code: string, joint: string): string {
  const rest = joint.replace('~', '').trim()
  return code.endsWith(rest) ? code : joint.replace('~', joint.startsWith('~') ? code : code.replace('---', ''))
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
  const meant = referentOf(scene, head)
  if (meant >= 0) return { ...toParticipant(scene, meant), span: spanOf(scene, { first: head, last: head + 1 }) }
  const range = nounPhrase(scene, head)
  const own = participantOf(scene, head, mainMention(scene, head, range), mentionsWithin(scene, range), range)
  const named = mentionOf(scene, head)
  if (named !== null && !codeAt(scene, named)?.includes('~')) return own
  const owner = ownerMeant(scene, head)
  if (owner < 0 || owner === head || isJoined(scene, owner) || hasNation(scene, head)) return own
  return ofOwner(scene, own, toParticipant(scene, owner))
}

// "Chad withdrew its troops from Darfur": of the country of whoever owns them, wherever they are.
function ofOwner(scene: Scene, own: Participant, owner: Participant): Participant {
  if (owner.country === null && owner.code === null) return own
  const joint = scene.known.size > 0 && own.code ? own.code.slice(3) : ''
  const code = owner.code === null ? own.code : `${owner.code.slice(0, 3)}${joint}`
  return { ...own, country: owner.country ?? own.country, code }
}

function participantOf(
  scene: Scene,
  head: number,
  main: EntityMention | null,
  within: readonly EntityMention[],
  range: TokenRange,
): Participant {
  const entity = main ? scene.entities.get(main.id) : undefined
  const span = spanOf(scene, range)
  const role = main?.role ?? roleWords(scene, head, main)
  return {
    span,
    id: main?.id ?? null,
    name: entity?.name ?? main?.name ?? span.text,
    type: main?.type ?? null,
    role,
    country: countryOf(scene, main, within),
    sectors: sectorsOf(scene, head, main, entity, role),
    code: codeOf(scene, main, within),
    implicit: false,
    alleged: false,
  }
}

/** The country whose town is visited, where the article speaks of it: its government is the host. */
export function hostOf(scene: Scene, participant: Participant): Participant {
  if (participant.type !== 'GPE' || participant.country === null) return participant
  const country = scene.entities.get(`country:${participant.country}`)
  return country ? { ...participant, id: country.id, name: country.name } : participant
}

/** Whoever a noun phrase names: one for each country of "the ambassadors of Chad and Mali", "Russian and Ukrainian officials". */
export function toParticipants(scene: Scene, head: number): readonly Participant[] {
  const nations = nationsOf(scene, head)
  if (nations.length < 2) return [toParticipant(scene, head)]
  const whole = nounPhrase(scene, head)
  const agent = mentionOf(scene, head)
  return nations.map((token) => {
    const own = nounPhrase(scene, token)
    const [first, last] = [nations[0] as number, nations[nations.length - 1] as number]
    const range =
      token === first && first > head
        ? { first: Math.min(whole.first, head), last: own.last }
        : token === last && last < head
          ? { first: token, last: head + 1 }
          : { first: token, last: token + 1 }
    const within = [mentionOf(scene, token), agent].filter((mention) => mention !== null)
    return { ...participantOf(scene, head, null, within, range), role: scene.reading.word(head) }
  })
}

// The coordinated countries that several people of one kind belong to.
function nationsOf(scene: Scene, head: number): readonly number[] {
  const plural = scene.words[head] !== scene.lemmas[head] || (scene.words[head] as string).endsWith('s')
  if (!plural || scene.reading.pos(head) !== 'NOUN') return []
  const agent = mentionOf(scene, head)
  if (agent !== null && !scene.known.has(agent.id)) return []
  if (!classesAt(scene, head).includes('person') && agent === null) return []
  const own = chainOfNations(scene, head)
  if (own.length > 0 || plainRelation(scene, head) !== 'conj') return own
  // "lawmakers and officials in Chad and Mali": what stands after both belongs to both.
  const before = scene.reading.heads[head] as number
  return before < 0 ? [] : chainOfNations(scene, before).filter((token) => token > head)
}

const OF_NATION = new Set(['nmod', 'amod', 'compound'])

function chainOfNations(scene: Scene, head: number, depth = 0): readonly number[] {
  for (const child of childrenOf(scene, head)) {
    if (!OF_NATION.has(plainRelation(scene, child))) continue
    if (!isNation(scene, child)) {
      // "les ministres des Affaires étrangères du Tchad et du Mali"
      const office = depth < 1 && mentionOf(scene, child) === null && !isParty(scene, child)
      const deeper = office ? chainOfNations(scene, child, depth + 1) : []
      if (deeper.length > 0) return deeper
      continue
    }
    const others = childrenOf(scene, child).filter(
      (one) => plainRelation(scene, one) === 'conj' && isNation(scene, one),
    )
    if (others.length > 0) return [child, ...others]
  }
  return []
}

function isNation(scene: Scene, token: number): boolean {
  const mention = mentionOf(scene, token)
  return mention?.type === 'GPE' || mention?.type === 'NORP'
}

// The common noun that a name stands beside: "president", "rebel commander".
function roleWords(scene: Scene, head: number, main: EntityMention | null): string | null {
  if (main === null || mentionOf(scene, head) !== null) return null
  return scene.reading.word(head)
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
