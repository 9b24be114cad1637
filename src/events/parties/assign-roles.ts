import type { EventType } from '../../contract.js'
import { distinct } from '../../text/distinct.js'
import { gather } from '../../text/gather.js'
import { aroundNoun } from '../clause/around-noun.js'
import { addresseesOf } from '../clause/letters.js'
import type { Oblique } from '../clause/obliques.js'
import { isPassive } from '../clause/passive.js'
import { prepositionOf } from '../clause/prepositions.js'
import { sidesOf } from '../clause/sides-of.js'
import { classesAt, mentionOf } from '../nouns/classify-noun.js'
import { isParty } from '../nouns/is-party.js'
import { nounPhrase } from '../nouns/noun-phrase.js'
import { ownerMeant } from '../nouns/owner-meant.js'
import { isTarget } from '../nouns/to-participant.js'
import type { Frame, FrameRole, Slot } from '../rules/frames.js'
import { childrenOf, isListed, isNoun, isVerb, plainRelation, type Scene, sentenceRange } from '../scene.js'
import type { Candidate } from '../triggers/find-triggers.js'

/** The head tokens of each side of an event. */
export interface Sides {
  readonly actors: readonly number[]
  readonly recipients: readonly number[]
  readonly locations: readonly number[]
  readonly instruments: readonly number[]
}

const MATERIAL_TYPES = new Set<EventType>(['ASSAULT', 'COERCE', 'PROTEST', 'SANCTION', 'MOBILIZE'])
const AGENTS = ['armed', 'person', 'government', 'GPE', 'NORP', 'organization', 'PERSON', 'ORG']
const THINGS = [
  'building',
  'vehicle',
  'base',
  'place',
  'property',
  'embassy',
  'FAC',
  'LOC',
  'civilian',
  'victim',
  'prisoner',
  'hostage',
]

function roleOf(candidate: Candidate, slot: Slot | null, preposition: string): FrameRole | null {
  const own = candidate.trigger.government.get(preposition)
  if (own) return own === 'none' ? null : own
  return slot ? candidate.frame.roles[slot] : null
}

// "attaques des militants" against "attaque d'un convoi": of whom, or on what.
function roleOfComplement(scene: Scene, candidate: Candidate, oblique: Oblique): FrameRole | null {
  const role = roleOf(candidate, oblique.slot, oblique.preposition)
  if (oblique.slot !== 'of' || role !== 'recipient' || isVerb(scene, candidate.head)) return role
  if (NAMED_AFTER_TOWN.has(candidate.frame.id) && isTown(scene, oblique.token)) return 'location'
  if (befalls(candidate.frame) || hasDoer(scene, candidate)) return role
  return agentLike(scene, candidate, oblique.token) ? 'actor' : 'recipient'
}

// "l'attentat de Bagdad", "the massacre of Bentiu": known by where it happened; a bombing or a siege of a town is aimed at it.
const NAMED_AFTER_TOWN = new Set([
  'attack',
  'violence',
  'armed-attack',
  'terror-attack',
  'suicide-bombing',
  'car-bombing',
  'shoot',
  'gunfight',
  'clash',
  'fight',
  'massacre',
  'murder',
])

function isTown(scene: Scene, token: number): boolean {
  const mention = mentionOf(scene, token)
  return mention?.type === 'GPE' && !mention.id.startsWith('country:')
}

function agentLike(scene: Scene, candidate: Candidate, token: number): boolean {
  const classes = classesAt(scene, token)
  if (THINGS.some((name) => classes.includes(name))) return classes.includes('GPE') && facesAnother(candidate)
  return ['armed', 'government', 'NORP', 'ORG', 'organization', 'legislature'].some((name) => classes.includes(name))
}

// The frame names its target elsewhere, so that `of` is free for whoever acts.
function facesAnother({ around }: Candidate): boolean {
  return around.obliques.some((one) => one.slot === 'against' || one.slot === 'on')
}

// "the bombing of a base by rebels": whoever acts is told, and `of` tells whom it befell.
function hasDoer(scene: Scene, { around }: Candidate): boolean {
  return around.obliques.some((one) => one.slot === 'by' && isParty(scene, one.token))
}

// Before or beside a noun: "U.S. strike", "raid turc" act; "embassy attack", "hostage release" undergo.
function roleOfModifier(scene: Scene, frame: Frame, token: number): FrameRole | null {
  const classes = classesAt(scene, token)
  const mention = mentionOf(scene, token)
  const agent = frame.roles.subject
  const patient = frame.roles.object
  if (mention?.type === 'NORP' || mention?.type === 'ORG' || mention?.type === 'PERSON')
    return takes(frame) ? patient : agent
  if (mention?.type === 'GPE') return atPlace(frame) ? 'location' : agent
  if (THINGS.some((name) => classes.includes(name))) return patient
  if (AGENTS.some((name) => classes.includes(name))) return takes(frame) ? patient : agent
  return null
}

// Frames that only name whom they befall: arrest, killing, release.
function takes(frame: Frame): boolean {
  return frame.roles.of === 'recipient' && !frame.roles.on
}

// An arrest, a killing, a release of somebody is never what they do; criticism of somebody may be.
function befalls(frame: Frame): boolean {
  return takes(frame) && !frame.roles.to
}

function atPlace(frame: Frame): boolean {
  return frame.type === 'PROTEST' || frame.id === 'summit' || frame.grade === 'result'
}

interface Building {
  readonly actors: number[]
  readonly recipients: number[]
  readonly locations: number[]
  readonly instruments: number[]
}

function put(sides: Building, role: FrameRole | 'none' | null, token: number): void {
  if (role === 'actor') sides.actors.push(token)
  else if (role === 'recipient') sides.recipients.push(token)
  else if (role === 'location') sides.locations.push(token)
  else if (role === 'instrument') sides.instruments.push(token)
}

// "à plusieurs reprises", "with ease": a noun of no known kind behind a loose preposition says how, not whom.
function adverbial(scene: Scene, { slot, token }: Oblique): boolean {
  return (slot === 'to' || slot === 'with') && !isParty(scene, token) && classesAt(scene, token).length === 0
}

// "En visite à Doha, le ministre a condamné": what opens the sentence before a comma sets the scene.
function fronted(scene: Scene, { head, around }: Candidate, { slot, token }: Oblique): boolean {
  if (slot === 'by' || slot === 'against' || token > head) return false
  const subject = around.subjects.find((one) => one > token && one < head)
  if (subject === undefined) return false
  for (let at = token + 1; at < subject; at += 1) if (scene.words[at] === ',') return true
  return false
}

// "left Iraq": where from; "withdrew its troops": whoever withdraws them; "the withdrawal of the troops": they.
function roleOfMoved(scene: Scene, movers: readonly number[], token: number): FrameRole | null {
  if (classesAt(scene, token).includes('place')) return 'location'
  return movers.length > 0 ? null : 'actor'
}

// "Dozens arrested in Cairo", "Three hurt": a headline drops the auxiliary, and the one form serves past and participle.
function bareParticiple(scene: Scene, { frame, head, around }: Candidate): boolean {
  if (frame.counts === null || frame.roles.object !== 'recipient' || around.objects.length > 0) return false
  if (isPassive(scene, head) || childrenOf(scene, head).some((child) => plainRelation(scene, child) === 'aux'))
    return false
  if (!scene.rules.source.participles.some((ending) => (scene.words[head] as string).endsWith(ending))) return false
  const agents = ['government', 'weapon', 'court', 'GPE', 'ORG']
  return around.subjects.every((token) => {
    const classes = classesAt(scene, token)
    return isCount(scene, token) || (classes.includes('person') && !agents.some((name) => classes.includes(name)))
  })
}

function isCount(scene: Scene, token: number): boolean {
  return scene.reading.pos(token) === 'NUM' || isListed(scene, scene.rules.indefinite, token)
}

function fill(scene: Scene, candidate: Candidate): Building {
  const { around, frame, trigger } = candidate
  const sides: Building = { actors: [], recipients: [], locations: [], instruments: [] }
  const verb = isVerb(scene, candidate.head)
  const subjectRole = trigger.government.get('subject') ?? frame.roles.subject
  const objectRole = trigger.government.get('object') ?? frame.roles.object
  const undergone = verb && bareParticiple(scene, candidate)
  for (const token of around.subjects) {
    put(sides, undergone ? objectRole : subjectRole, token)
  }
  const moves = frame.roles.to === 'location' && frame.roles.object === 'actor'
  // "3,000 people demonstrated", read as a participle: whoever gathers is no object.
  const gathers = objectRole === null && around.subjects.length === 0
  const movers = moves ? around.subjects.filter((token) => isParty(scene, token)) : []
  for (const token of around.objects) {
    const role = objectRole === 'none' ? null : moves ? roleOfMoved(scene, movers, token) : objectRole
    put(sides, gathers ? 'actor' : role, token)
  }
  const passive = verb && isPassive(scene, candidate.head)
  for (const oblique of around.obliques) {
    // In the passive, the agent already stands among the subjects.
    if (passive && oblique.slot === 'by') continue
    // "opened an investigation into killings by the police": where somebody else acts, they are meant.
    if (verb && oblique.slot === 'by' && around.subjects.length > 0 && frame.type === 'ACCUSE') {
      put(sides, 'recipient', oblique.token)
      continue
    }
    // "retook the town from the army": whoever held it.
    if (oblique.slot === 'from' && TAKING.has(frame.id) && isHolder(scene, oblique.token)) {
      put(sides, 'recipient', oblique.token)
      continue
    }
    const moved = moves && oblique.slot === 'of'
    const loose = adverbial(scene, oblique) || (verb && fronted(scene, candidate, oblique))
    // A verb acts of nobody: "demanded the release of the leader".
    const patient = verb && oblique.slot === 'of' && frame.roles.of === 'actor' && !moves
    const role = loose || patient ? null : roleOfComplement(scene, candidate, oblique)
    put(sides, moved && role === 'actor' ? roleOfMoved(scene, movers, oblique.token) : role, oblique.token)
  }
  if (!verb) for (const token of around.modifiers) put(sides, roleOfModifier(scene, frame, token), token)
  return sides
}

const TAKING = new Set(['seize', 'capture-territory', 'occupy', 'recapture', 'loot'])

function isHolder(scene: Scene, token: number): boolean {
  return isParty(scene, token) && !['GPE', 'LOC'].includes(mentionOf(scene, token)?.type ?? '')
}

// What is fired is no target, unless it is shot down, destroyed or seized.
function isMeans(scene: Scene, { frame }: Candidate, token: number): boolean {
  if (frame.type !== 'ASSAULT' || !frame.roles.on) return false
  return classesAt(scene, token).some((name) => name === 'munition' || name === 'gun' || name === 'explosive')
}

/** Whoever is behind a thing that stands in for them: the owner of "Israeli tanks", "the army's artillery". */
function behind(scene: Scene, token: number): number[] {
  if (isParty(scene, token)) return [token]
  const classes = classesAt(scene, token)
  if (!classes.includes('weapon') && !classes.includes('vehicle') && !classes.includes('information')) return []
  const owner = childrenOf(scene, token).find((child) => {
    const relation = plainRelation(scene, child)
    if (scene.reading.pos(child) === 'PRON' || scene.reading.pos(child) === 'DET') return false
    return (relation === 'amod' || relation === 'compound' || relation === 'nmod') && isParty(scene, child)
  })
  return owner === undefined ? [] : [token]
}

const DOERS = new Set<Slot | null>(['by', 'from'])
const SHARERS = new Set<Slot | null>(['with', 'to', 'against', 'between', 'of', 'for', 'on'])

/** Parties within a thing that is done to: "ties with Egypt", "an attack by rebels", "Ethiopia's refusal"; doers come first. */
function partiesWithin(scene: Scene, thing: number, depth: number, blamed: boolean): number[] {
  const around = aroundNoun(scene, thing)
  const own =
    around.support >= 0
      ? {
          modifiers: around.modifiers,
          obliques: around.obliques.filter((one) => ownComplement(scene, one.token, thing)),
        }
      : around
  const byName = (token: number): boolean => isParty(scene, token) && scene.reading.pos(token) !== 'PRON'
  const owners = childrenOf(scene, thing).filter((child) => scene.reading.relation(child) === 'nmod:poss')
  const doers = [
    ...owners,
    ...own.obliques.filter((one) => DOERS.has(one.slot)).map((one) => one.token),
    ...own.modifiers.filter((token) => mentionOf(scene, token) !== null || isGroup(scene, token)),
  ].filter(byName)
  const acts = scene.rules.triggers.get(scene.lemmas[thing] as string)?.some((one) => one.pos === 'NOUN') ?? false
  if (acts && doers.length > 0) return doers
  const sharers = own.obliques
    .filter((one) => SHARERS.has(one.slot) || (one.slot === 'at' && !isParty(scene, one.token) && blamed))
    .map((one) => one.token)
  const named = sharers.filter(byName)
  if (named.length > 0 || depth > 1) return named
  return gather(sharers, (token) => partiesWithin(scene, token, depth + 1, blamed))
}

// "ratified Sweden's bid", "sanctions on Venezuela's oil", "a proposal by Beijing": whose a thing is that is spoken of or dealt with.
function ownersOf(scene: Scene, { frame, around }: Candidate, filled: Building): number[] {
  if (GRABBING.has(frame.type)) return []
  const things = [...around.objects, ...filled.recipients].filter((token) => !isParty(scene, token))
  return gather(things, (thing) => childrenOf(scene, thing))
    .filter((child) => scene.reading.relation(child) === 'nmod:poss' || isMadeBy(scene, child))
    .filter((child) => ['GPE', 'ORG'].includes(mentionOf(scene, child)?.type ?? ''))
}

const GRABBING = new Set<EventType>(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE', 'CONSULT', 'AGREE', 'REQUEST'])

function isMadeBy(scene: Scene, token: number): boolean {
  return childrenOf(scene, token).some(
    (child) => plainRelation(scene, child) === 'case' && scene.rules.slots.get(scene.words[child] as string) === 'by',
  )
}

// "an opposition rally": a group that modifies a noun as a name would.
function isGroup(scene: Scene, token: number): boolean {
  const classes = classesAt(scene, token)
  return isNoun(scene, token) && ['opposition', 'government', 'worker', 'student'].some((one) => classes.includes(one))
}

function ownComplement(scene: Scene, token: number, thing: number): boolean {
  let at = token
  for (let step = 0; step < 4 && at >= 0; step += 1) {
    if (at === thing) return true
    at = scene.reading.heads[at] as number
  }
  return false
}

// "condemned the attack by rebels", "restored ties with Egypt": what is spoken of or dealt with leads to whom it concerns.
function throughObject(scene: Scene, candidate: Candidate, filled: Building): number[] {
  const blamed = candidate.frame.type === 'ACCUSE' || candidate.frame.type === 'REQUEST'
  // "met to discuss raids by rebels": what is talked about does not sit at the table.
  if (candidate.frame.id === 'discuss' && isVerb(scene, candidate.head)) return []
  const things = [...candidate.around.objects, ...filled.recipients].filter((token) => !isParty(scene, token))
  const found = gather(distinct(things), (token) => partiesWithin(scene, token, 0, blamed))
  const within = isVerb(scene, candidate.head) ? [] : partiesWithin(scene, candidate.head, 1, blamed)
  return [...found, ...within].filter((token) => !filled.actors.includes(token) && !filled.locations.includes(token))
}

// "said Erdogan in a call with the king", "met his counterpart on a visit to Kenya": whoever the clause is about took part.
function meetingParty(scene: Scene, { frame, head, around }: Candidate): readonly number[] {
  if (frame.type !== 'CONSULT' || isVerb(scene, head)) return []
  const visit = frame.cameo === '042'
  const mutual = frame.roles.object === 'actor'
  const joint = around.obliques.some((one) => one.slot === 'with') || ownedByPronoun(scene, head)
  if (!visit && (!mutual || !joint)) return []
  const owner = visit ? travellerBeside(scene, head) : -1
  if (owner >= 0) return [owner]
  if (around.support >= 0) return []
  const verb = verbAbove(scene, head)
  if (verb < 0 || isPassive(scene, verb)) return []
  return sidesOf(scene, verb).subjects.filter((token) => isParty(scene, token))
}

// "their meeting", "sa visite"
function ownedByPronoun(scene: Scene, noun: number): boolean {
  return childrenOf(scene, noun).some(
    (child) =>
      child < noun &&
      ['nmod', 'det'].includes(plainRelation(scene, child)) &&
      isListed(scene, scene.rules.pronouns, child),
  )
}

// "Kallas, on a visit to Kyiv": the noun that the visit describes.
function travellerBeside(scene: Scene, noun: number): number {
  const up = scene.reading.heads[noun] as number
  if (up < 0 || plainRelation(scene, noun) !== 'nmod' || up > noun || !isNoun(scene, up) || !isParty(scene, up))
    return -1
  const marks = childrenOf(scene, noun).filter((child) => plainRelation(scene, child) === 'case')
  const beside = marks.some((mark) => {
    const slot = scene.rules.slots.get(scene.words[mark] as string)
    return slot === 'on' || slot === 'at'
  })
  return beside && mentionOf(scene, up)?.type !== 'GPE' ? up : -1
}

// The verb that a noun is an adjunct of, be it that the tree hung it on another noun of the clause.
function verbAbove(scene: Scene, noun: number): number {
  let token = noun
  for (let step = 0; step < 3; step += 1) {
    const relation = plainRelation(scene, token)
    // "écourté sa visite", "downplayed their meeting": the object of whoever owns it.
    const owned = relation === 'obj' && step === 0 && ownedByPronoun(scene, noun)
    if (!owned && !['obl', 'nmod', 'advmod'].includes(relation)) return -1
    token = scene.reading.heads[token] as number
    if (token < 0) return -1
    if (isVerb(scene, token)) return token
  }
  return -1
}

// "tuant plus de 60 fidèles": where the tree lost the object, a numbered noun right after the verb is whom it befell.
function numberedVictims(scene: Scene, { frame, head, last }: Candidate): number[] {
  if (frame.counts === null || !isVerb(scene, head) || isPassive(scene, head)) return []
  const { last: end } = sentenceRange(scene, head)
  const limit = Math.min(end, last + 7)
  for (let token = last + 1; token < limit; token += 1) {
    if (scene.words[token] === ',' || scene.words[token] === '.') return []
    if (scene.reading.pos(token) !== 'NUM' || (scene.dateAt[token] as number) >= 0) continue
    for (let noun = token + 1; noun < Math.min(end, token + 4); noun += 1) if (isNoun(scene, noun)) return [noun]
    return [token]
  }
  return []
}

// "demanded that Turkey withdraw", "said that Mali must": whoever is to do it.
function asked(scene: Scene, { frame, around }: Candidate, actors: readonly number[]): number[] {
  if (frame.type !== 'REQUEST') return []
  const said = around.complements.filter((one) => plainRelation(scene, one) === 'ccomp' && !isPassive(scene, one))
  return gather(said, (one) => sidesOf(scene, one).subjects).filter(
    (token) => isParty(scene, token) && !actors.includes(token),
  )
}

// "sent a memo to Paris requesting talks"
function addressees(scene: Scene, { frame, head }: Candidate, actors: readonly number[]): number[] {
  if (frame.type !== 'REQUEST' || !isVerb(scene, head)) return []
  return addresseesOf(scene, head).filter((token) => isParty(scene, token) && !actors.includes(token))
}

// "deployed troops along its border with Kosovo": whoever is on the other side.
function acrossBorder(scene: Scene, { frame, around }: Candidate): number[] {
  if (frame.type !== 'MOBILIZE') return []
  const places = [
    ...around.obliques.map((one) => one.token),
    ...gather(around.objects, (one) => childrenOf(scene, one)),
  ]
  const borders = places.filter((token) => classesAt(scene, token).includes('border'))
  return gather(borders, (token) => aroundNoun(scene, token).obliques)
    .filter(({ slot, token }) => slot === 'with' && mentionOf(scene, token)?.type === 'GPE')
    .map(({ token }) => token)
}

// "dozens of activists, including two journalists": a part of whom it befell is no party of its own.
function isPart(scene: Scene, token: number): boolean {
  const { first } = nounPhrase(scene, token)
  return [first, first - 1].some((at) => at >= 0 && at < token && isListed(scene, scene.rules.including, at))
}

/** What was nearly hit: "fired shells near a patrol boat"; a town only says where. */
export function nearTargets(scene: Scene, { frame, around }: Candidate): number[] {
  if (frame.type !== 'ASSAULT' || frame.grade !== 'means') return []
  return around.obliques
    .filter(({ slot, token }) => slot === 'near' && isTarget(scene, token))
    .map(({ token }) => token)
    .filter((token) => !['GPE', 'LOC'].includes(mentionOf(scene, token)?.type ?? ''))
}

const BEFALLING = new Set<EventType>(['ASSAULT', 'AID', 'AGREE'])

// "shelled the village", "aid to the villages" befalls whoever lives there; "seized the village" does not. "a Korean island",
// "the Syrian coast" stands for its country.
function inhabited(scene: Scene, { frame }: Candidate, token: number): boolean {
  if (!BEFALLING.has(frame.type)) return false
  const classes = classesAt(scene, token)
  return (
    classes.includes('settlement') ||
    (classes.includes('place') && mentionOf(scene, token) === null && ofNation(scene, token))
  )
}

function ofNation(scene: Scene, token: number): boolean {
  return childrenOf(scene, token).some(
    (child) =>
      child < token &&
      ['amod', 'compound', 'nmod'].includes(plainRelation(scene, child)) &&
      ['NORP', 'GPE'].includes(mentionOf(scene, child)?.type ?? ''),
  )
}

// "signed an agreement with Singapore": a partner acts as well.
function isPartner(scene: Scene, token: number): boolean {
  const slot = scene.rules.slots.get(prepositionOf(scene, token)?.split(' ')[0] ?? '')
  return slot === 'with' || slot === 'between'
}

// "ont attaqué les manifestants à Conakry": beside whom it befell, a town behind "à" says where.
function townsBeside(
  scene: Scene,
  { frame, around, trigger }: Candidate,
  recipients: readonly number[],
): readonly number[] {
  if (!MATERIAL_TYPES.has(frame.type)) return []
  const towns = around.obliques
    .filter(({ slot, preposition }) => slot === 'to' && !trigger.government.has(preposition))
    .filter(({ token }) => mentionOf(scene, token)?.type === 'GPE')
    .map(({ token }) => token)
  return recipients.some((token) => !towns.includes(token)) ? towns : []
}

const ABROAD = new Set<Slot | null>(['to', 'from', 'at'])

// "recalled its ambassador from Quito", "agreed to withdraw their forces": what is one's own meets the country where it is, if any.
function beyondOwn(scene: Scene, { frame, around }: Candidate, recipients: readonly number[]): number[] {
  if (takes(frame) || frame.roles.on === 'recipient') return [...recipients]
  const own = recipients.filter((token) => ownerMeant(scene, token) >= 0)
  if (own.length === 0) return [...recipients]
  const within = gather(own, (token) => aroundNoun(scene, token).obliques)
  const abroad = [...within, ...around.obliques]
    .filter(({ slot, token }) => ABROAD.has(slot) && mentionOf(scene, token)?.type === 'GPE')
    .map(({ token }) => token)
  return [...recipients.filter((token) => !own.includes(token)), ...abroad]
}

/** Actors, recipients and places of a candidate, by frame, government and place in the tree. */
export function assignRoles(scene: Scene, candidate: Candidate): Sides {
  const filled = fill(scene, candidate)
  if (filled.actors.every((token) => scene.reading.pos(token) === 'PRON' || candidate.frame.cameo !== '042')) {
    filled.actors.push(...meetingParty(scene, candidate))
  }
  const inTrigger = (token: number): boolean => token === candidate.head || candidate.words.includes(token)
  // One protests against somebody, or against what is no party at all.
  const gathers = candidate.frame.type === 'PROTEST' && candidate.frame.roles.object === null
  const material = MATERIAL_TYPES.has(candidate.frame.type) && !gathers
  const actors = gather(
    filled.actors.filter((token) => !inTrigger(token)),
    (token) => behind(scene, token),
  )
  const fit = filled.recipients.filter(
    (token) =>
      !inTrigger(token) &&
      !isMeans(scene, candidate, token) &&
      !isPart(scene, token) &&
      ((material ? isTarget(scene, token) : isParty(scene, token)) || inhabited(scene, candidate, token)),
  )
  const recipients = beyondOwn(scene, candidate, fit)
  if (recipients.length === 0) recipients.push(...numberedVictims(scene, candidate))
  if (recipients.length === 0) recipients.push(...asked(scene, candidate, actors))
  if (recipients.length === 0) recipients.push(...addressees(scene, candidate, actors))
  if (recipients.length === 0) recipients.push(...acrossBorder(scene, candidate))
  const meets = candidate.frame.roles.object === 'actor'
  if (recipients.length === 0) {
    const through = throughObject(scene, candidate, filled).filter((token) => !inTrigger(token))
    const signs = candidate.frame.roles.with === 'actor'
    for (const token of through) (meets || (signs && isPartner(scene, token)) ? actors : recipients).push(token)
    if (through.length === 0) recipients.push(...ownersOf(scene, candidate, filled))
  }
  const towns = townsBeside(scene, candidate, recipients)
  const weapons = [...filled.actors, ...filled.recipients].filter((token) => classesAt(scene, token).includes('weapon'))
  return {
    actors: distinct(actors),
    recipients: distinct(recipients).filter(
      (token) => (!actors.includes(token) || candidate.frame.roles.object === 'actor') && !towns.includes(token),
    ),
    locations: distinct([...filled.locations, ...towns]),
    instruments: distinct([...filled.instruments, ...weapons]),
  }
}
