import { antecedent } from '../clause/antecedent.js'
import { isPassive } from '../clause/passive.js'
import { isParty } from '../nouns/is-party.js'
import { childrenOf, isListed, isNoun, isVerb, plainRelation, type Scene } from '../scene.js'
import type { ModalityFound } from '../telling/find-modality.js'
import { abreast } from './abreast.js'
import type { Candidate } from './find-triggers.js'

/** A candidate with its modality. */
export interface Told {
  readonly candidate: Candidate
  readonly modality: ModalityFound
}

/** Words of one sentence that tell the same event; the first is the one it is named after. */
export interface Group {
  readonly main: Told
  readonly members: readonly Told[]
}

const GRADE = { means: 0, act: 1, result: 2 } as const

function argumentsOf({ around, head }: Candidate): number[] {
  return [
    ...around.subjects,
    ...around.objects,
    ...around.obliques.map((one) => one.token),
    ...around.modifiers,
  ].filter((one) => one !== head)
}

/** Steps from a token up to one of the others through words that hand an event on, or -1. */
function reaches(scene: Scene, from: Candidate, to: Candidate): boolean {
  let token = from.head
  for (let step = 0; step < 4; step += 1) {
    const relation = scene.reading.relation(token)
    const up = scene.reading.heads[token] as number
    if (up < 0) return false
    if (up === to.head || (up === to.around.support && up >= 0)) {
      return notApart(scene, from, to) && joins(scene, from, to, token, relation, step)
    }
    // Only verbs that cause or carry, and nouns of amount, may stand between.
    const between =
      isListed(scene, scene.rules.causing, up) ||
      isListed(scene, scene.rules.doing, up) ||
      isListed(scene, scene.rules.happening, up)
    const amount = isListed(scene, scene.rules.repeated, up)
    if (!between && !amount) return false
    token = up
  }
  return false
}

function joins(scene: Scene, from: Candidate, to: Candidate, token: number, relation: string, step: number): boolean {
  const plain = plainRelation(scene, token)
  if (plain === 'advcl' && isMarkedApart(scene, token)) return false
  if (plain === 'advcl' || plain === 'conj')
    return from.frame.grade === 'result' || to.frame.grade === 'result'
      ? plain !== 'conj' || sameBreath(scene, from, to)
      : false
  if (relation === 'acl:relcl' || plain === 'acl' || plain === 'obl' || plain === 'nmod') return true
  if (plain === 'nsubj' || plain === 'obj' || plain === 'xcomp' || plain === 'compound' || plain === 'amod') return true
  return step > 0 && plain !== 'ccomp'
}

// "killed two before being shot"; "denied that police had killed protesters, saying officers had fired in the air".
function isMarkedApart(scene: Scene, token: number): boolean {
  const { that, sequence } = scene.rules
  return childrenOf(scene, token).some(
    (child) =>
      plainRelation(scene, child) === 'mark' && (isListed(scene, that, child) || isListed(scene, sequence, child)),
  )
}

// "shelled the town and killed three": one event. "arrested two and killed one" does not come here: other types.
function sameBreath(scene: Scene, from: Candidate, to: Candidate): boolean {
  if (!isVerb(scene, from.head) || !isVerb(scene, to.head)) return false
  return from.frame.grade !== to.frame.grade || from.frame.grade === 'result'
}

// "se mettre en grève": a later word of the phrase evokes the same.
function spans(phrase: Candidate, word: Candidate): boolean {
  return word.head > phrase.last && word.head <= phrase.reach
}

// "those behind the attack that killed 30": the result hangs on whoever the attack describes.
function through(scene: Scene, result: Candidate, means: Candidate): boolean {
  if (result.frame.grade !== 'result' || isVerb(scene, means.head)) return false
  const bearer = scene.reading.heads[means.head] as number
  return (
    plainRelation(scene, means.head) === 'nmod' &&
    scene.reading.heads[result.head] === bearer &&
    plainRelation(scene, result.head) === 'acl'
  )
}

// "a strike in the province (east) that caused the death of two": a relative clause of result, wherever the tree hung it.
function relates(scene: Scene, result: Candidate, means: Candidate): boolean {
  if (result.frame.grade !== 'result' || !isVerb(scene, result.head) || !isNoun(scene, means.head)) return false
  if (result.head < means.head || result.head - means.head > 14) return false
  const pronoun = childrenOf(scene, result.head).find((child) => plainRelation(scene, child) === 'nsubj')
  if (pronoun === undefined || !scene.rules.relatives.has(scene.words[pronoun] as string)) return false
  return pronoun > means.last && !isParty(scene, antecedent(scene, pronoun))
}

// "bombing death toll"
function tallied(scene: Scene, result: Candidate, means: Candidate): boolean {
  if (result.frame.grade !== 'result' || !isNoun(scene, means.head)) return false
  return isNoun(scene, result.head) && result.first === means.last + 1
}

/** Whether two words of one sentence tell one event. */
function sameEvent(scene: Scene, a: Told, b: Told): boolean {
  const [x, y] = [a.candidate, b.candidate]
  if (x.frame.type !== y.frame.type) return false
  if (x.frame.id === y.frame.id && (spans(x, y) || spans(y, x))) return true
  // "fired tear gas to disperse students"
  if (
    x.frame.id === y.frame.id &&
    isVerb(scene, x.head) &&
    isVerb(scene, y.head) &&
    scene.reading.heads[y.head] === x.head &&
    plainRelation(scene, y.head) === 'advcl'
  )
    return true
  const compatible =
    a.modality.modality === b.modality.modality || a.modality.modality === 'denied' || b.modality.modality === 'denied'
  if (!compatible) return false
  if (abreast(scene, x, y) || abreast(scene, y, x)) return true
  const support = x.around.support >= 0 && (x.around.support === y.around.support || x.around.support === y.head)
  if (x.frame.type !== 'ASSAULT') {
    const carried = support || x.around.support === y.head || y.around.support === x.head
    return (x.frame.id === y.frame.id && carried) || holds(scene, x, y) || holds(scene, y, x)
  }
  if (support || y.around.support === x.head) return true
  if (argumentsOf(x).includes(y.head) || argumentsOf(y).includes(x.head)) return notApart(scene, x, y)
  if (through(scene, x, y) || through(scene, y, x)) return true
  if (tallied(scene, x, y) || tallied(scene, y, x) || relates(scene, y, x)) return true
  return reaches(scene, x, y) || reaches(scene, y, x)
}

const MATERIAL = new Set(['AID', 'COERCE', 'SANCTION', 'COOPERATE', 'RETREAT', 'MOBILIZE', 'PROTEST', 'CONSULT'])

// "gave a loan", "slapped restrictions on", "arrived on a visit": a verb and its noun that say the same.
function holds(scene: Scene, verb: Candidate, noun: Candidate): boolean {
  if (!MATERIAL.has(verb.frame.type) || !isVerb(scene, verb.head)) return false
  if (isVerb(scene, noun.head)) return describesObject(scene, verb, noun)
  if (verb.around.objects.includes(noun.head)) return true
  const visits = verb.frame.cameo === noun.frame.cameo && verb.frame.type === 'CONSULT'
  return visits && verb.around.obliques.some(({ slot, token }) => slot !== null && noun.words.includes(token))
}

// "received grain donated by Russia": a participle of what is given.
function describesObject(scene: Scene, verb: Candidate, participle: Candidate): boolean {
  if (scene.reading.relation(participle.head) !== 'acl' || verb.frame.type !== 'AID') return false
  const noun = scene.reading.heads[participle.head] as number
  return verb.around.objects.includes(noun) || scene.reading.heads[noun] === verb.head
}

// "an attack in retaliation for another attack": two nouns of one kind, one the complement of the other, are two events.
function notApart(scene: Scene, x: Candidate, y: Candidate): boolean {
  if (x.frame.grade === 'result' || y.frame.grade === 'result') return true
  if (!isVerb(scene, x.head) && !isVerb(scene, y.head)) return false
  const link = [...x.around.obliques, ...y.around.obliques].find((one) => one.token === x.head || one.token === y.head)
  return link === undefined || (link.slot !== null && link.slot !== 'for' && link.slot !== 'about')
}

// ", killing 12": a participle of result after a comma belongs to the nearest assault before it, wherever the tree hung it.
function trails(scene: Scene, { candidate }: Told): boolean {
  const { head, frame } = candidate
  if (isMarkedApart(scene, head)) return false
  if (frame.grade !== 'result' || !isVerb(scene, head)) return false
  if (!(scene.words[head] as string).endsWith(scene.rules.source.presentParticiple)) return false
  return scene.words[head - 1] === ',' || scene.words[head - 2] === ','
}

// "…; there were no injuries", "…; two others were wounded": what it came to, of the assault told before.
function tallies(scene: Scene, { candidate, modality }: Told): boolean {
  const { frame, head, around } = candidate
  if (frame.grade !== 'result' || frame.counts === null) return false
  if (isNoun(scene, head)) return modality.modality === 'denied' && modality.direct
  return isPassive(scene, head) && around.objects.some((token) => isOthers(scene, token))
}

function isOthers(scene: Scene, token: number): boolean {
  const { others } = scene.rules
  if (isListed(scene, others, token)) return true
  return childrenOf(scene, token).some((child) => child < token && isListed(scene, others, child))
}

function trailing(scene: Scene, one: Told, before: readonly Told[]): Told | null {
  if (!trails(scene, one) && !tallies(scene, one)) return null
  const earlier = before.filter(
    (other) => other.candidate.head < one.candidate.head && other.candidate.frame.type === 'ASSAULT',
  )
  return earlier[earlier.length - 1] ?? null
}

/** Puts the words of a sentence that tell one event together. */
export function mergeTriggers(scene: Scene, told: readonly Told[]): Group[] {
  const groups: Told[][] = []
  for (const one of told) {
    const led = trailing(scene, one, told)
    const fitting = groups.filter((members) =>
      members.some((member) => member === led || sameEvent(scene, member, one)),
    )
    const [group, ...more] = fitting
    if (!group) groups.push([one])
    else {
      group.push(one, ...more.flat())
      for (const other of more) groups.splice(groups.indexOf(other), 1)
    }
  }
  return groups.map((members) => {
    if (members.length === 1) return { main: members[0] as Told, members }
    const ranked = [...members].sort((a, b) => GRADE[a.candidate.frame.grade] - GRADE[b.candidate.frame.grade])
    return { main: ranked[0] as Told, members }
  })
}
