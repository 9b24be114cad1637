import type { Slot } from '../rules/frames.js'
import { childrenOf, isListed, isNoun, isVerb, phraseAt, plainRelation, type Scene } from '../scene.js'
import { antecedent } from './antecedent.js'
import { senderOf } from './letters.js'
import { ownSides, type VerbSides } from './own-sides.js'
import { hasObject, isPassive } from './passive.js'
import { withConjuncts } from './with-conjuncts.js'

const MAX_DEPTH = 6

/** Subject and object of a verb, found by conjunction, control, participle and relative clause where it has none. */
export function sidesOf(scene: Scene, verb: number, depth = 0): VerbSides {
  const known = scene.kept.sides.get(verb) as VerbSides | undefined
  if (known) return known
  const sides = readSides(scene, verb, depth)
  if (depth <= MAX_DEPTH) scene.kept.sides.set(verb, sides)
  return sides
}

function readSides(scene: Scene, verb: number, depth: number): VerbSides {
  const own = ownSides(scene, verb)
  if (depth > MAX_DEPTH) return own
  const passive = isPassive(scene, verb)
  const missing = passive ? own.objects.length === 0 : own.subjects.length === 0
  const inherited = missing ? inheritedSide(scene, verb, depth) : []
  const relative = relativeObject(scene, verb, own, passive)
  const subjects = passive ? own.subjects : [...own.subjects, ...inherited]
  const objects = passive ? [...inherited, ...own.objects] : [...own.objects, ...relative]
  return {
    subjects: subjects.map((token) => antecedent(scene, token)),
    objects: objects.map((token) => antecedent(scene, token)),
    obliques: own.obliques.map(({ preposition, slot, token }) => ({
      preposition,
      slot,
      token: antecedent(scene, token),
    })),
  }
}

// "the attack that they launched": the noun is the object where the clause has a subject of its own and no object.
function relativeObject(scene: Scene, verb: number, own: VerbSides, passive: boolean): number[] {
  if (passive || scene.reading.relation(verb) !== 'acl:relcl') return []
  if (own.objects.length > 0 || own.subjects.length === 0) return []
  if (own.subjects.some((token) => antecedent(scene, token) !== token)) return []
  return [scene.reading.heads[verb] as number]
}

// Whoever a verb without a subject of its own belongs to: its subject in the active voice, its object in the passive.
function inheritedSide(scene: Scene, verb: number, depth: number): readonly number[] {
  const head = scene.reading.heads[verb] as number
  if (head < 0) return []
  const relation = plainRelation(scene, verb)
  const sender = senderOf(scene, verb)
  if (sender >= 0) return sidesOf(scene, sender, depth + 1).subjects
  if (relation === 'acl' || relation === 'amod') return isNoun(scene, head) ? describedBy(scene, verb, head) : []
  if (!isVerb(scene, head)) {
    return relation === 'conj' ? besideNoun(scene, verb, head, depth) : surroundingSubject(scene, head)
  }
  const sides = sidesOf(scene, head, depth + 1)
  const headPassive = isPassive(scene, head)
  const grammatical = headPassive ? sides.objects : sides.subjects
  if (relation === 'conj' || relation === 'advcl' || relation === 'parataxis') {
    return controlled(scene, verb, head) && !headPassive
      ? (controllers(scene, head, sides) ?? grammatical)
      : grammatical
  }
  if (relation === 'xcomp' || relation === 'ccomp') {
    return headPassive ? grammatical : (controllers(scene, head, sides) ?? grammatical)
  }
  return []
}

// Whom a verb hands its infinitive to: its object, or after an order or a request whoever it is addressed to ("ordonner à", "call on").
function controllers(scene: Scene, head: number, sides: VerbSides): readonly number[] | null {
  if (sides.objects.length > 0) return sides.objects
  if (!asks(scene, head)) return null
  const addressed = sides.obliques.filter(({ slot, token }) => ADDRESSED.has(slot) && isNoun(scene, token))
  return addressed.length > 0 ? addressed.map((one) => one.token) : null
}

const ADDRESSED = new Set<Slot | null>(['to', 'on'])

function asks(scene: Scene, verb: number): boolean {
  if (phraseAt(scene, scene.rules.governors, verb)?.[0] === 'requested') return true
  const triggers = scene.rules.triggers.get(scene.lemmas[verb] as string) ?? []
  return triggers.some(({ frame }) => frame === 'order' || frame === 'request' || frame === 'demand')
}

// "Settlers from an outpost torched groves", read as
// a participle of the last noun: with an object of its own it tells what the sentence is about.
function describedBy(scene: Scene, verb: number, noun: number): readonly number[] {
  if (noun > verb) return [noun]
  const participle = (scene.words[verb] as string).endsWith(scene.rules.source.presentParticiple)
  if (participle || scene.reading.relation(verb) === 'acl:relcl' || !hasObject(scene, verb)) return [noun]
  return [topNoun(scene, noun)]
}

// The noun at the root of the sentence that a noun belongs to, or itself.
function topNoun(scene: Scene, noun: number): number {
  let top = noun
  for (let step = 0; step < MAX_DEPTH; step += 1) {
    const up = scene.reading.heads[top] as number
    if (up < 0) return top
    if (!isNoun(scene, up) || up > top || plainRelation(scene, top) !== 'nmod') return noun
    top = up
  }
  return noun
}

// "condemned the attack and promised aid", read as "attack and promised": the subject of the verb that the noun belongs to.
function besideNoun(scene: Scene, verb: number, noun: number, depth: number): readonly number[] {
  if (!isNoun(scene, noun)) return surroundingSubject(scene, noun)
  let head = noun
  for (let step = 0; step < 4 && head >= 0 && !isVerb(scene, head); step += 1)
    head = scene.reading.heads[head] as number
  if (head < 0 || !isVerb(scene, head) || head > verb) return []
  const sides = sidesOf(scene, head, depth + 1)
  return isPassive(scene, head) ? sides.objects : sides.subjects
}

// An infinitive with a preposition after a verb that hands on its object: "accuse X d'avoir fait", "accused X of doing".
function controlled(scene: Scene, verb: number, head: number): boolean {
  if (plainRelation(scene, verb) !== 'advcl' || verb < head) return false
  return isListed(scene, scene.rules.control, head) || isGround(scene, verb)
}

// "thanked Oman for sending fuel", "condamné le maire pour avoir frappé": what somebody is thanked or punished for, he did.
function isGround(scene: Scene, verb: number): boolean {
  return childrenOf(scene, verb).some((child) => {
    if (child > verb || scene.rules.slots.get(scene.words[child] as string) !== 'for') return false
    if (scene.reading.verbForm(verb) === 'Ger') return true
    return childrenOf(scene, verb).some(
      (one) => plainRelation(scene, one) === 'aux' && scene.reading.verbForm(one) === 'Inf',
    )
  })
}

// "was ready to strike", "plans to strike": the subject of the adjective or the owner of the noun.
function surroundingSubject(scene: Scene, head: number): number[] {
  for (const child of childrenOf(scene, head)) {
    const relation = plainRelation(scene, child)
    if (relation === 'nsubj' || scene.reading.relation(child) === 'nmod:poss') {
      return withConjuncts(scene, antecedent(scene, child))
    }
  }
  return []
}
