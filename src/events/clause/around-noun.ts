import { gather } from '../../text/gather.js'
import { mentionOf } from '../nouns/classify-noun.js'
import { isParty } from '../nouns/is-party.js'
import type { Slot } from '../rules/frames.js'
import { childrenOf, isListed, isVerb, plainRelation, type Scene } from '../scene.js'
import { antecedent } from './antecedent.js'
import { carriedBy, isDoer } from './carried-by.js'
import { complementsOf } from './complements-of.js'
import { dependentsOf } from './dependents.js'
import { nounOfEvent } from './noun-of-event.js'
import { type Oblique, toObliques } from './obliques.js'
import { ownSides, type VerbSides } from './own-sides.js'
import { isPassive } from './passive.js'
import type { Surroundings } from './surroundings.js'
import { withConjuncts } from './with-conjuncts.js'

const MODIFIERS = new Set(['amod', 'compound', 'nmod', 'appos', 'flat'])

/** What stands around a noun: its own complements, and those of the verb that carries it. */
export function aroundNoun(scene: Scene, noun: number): Surroundings {
  const known = scene.kept.aroundNouns.get(noun) as Surroundings | undefined
  if (known) return known
  const around = readAround(scene, noun)
  scene.kept.aroundNouns.set(noun, around)
  return around
}

function readAround(scene: Scene, noun: number): Surroundings {
  const subjects: number[] = []
  const objects: number[] = []
  const modifiers: number[] = []
  const obliques: Oblique[] = []
  for (const { token: child, relation } of dependentsOf(scene, noun)) {
    if (scene.reading.relation(child) === 'nmod:poss') subjects.push(...withConjuncts(scene, child))
    else if (relation === 'nmod' || relation === 'obl') {
      const found = toObliques(scene, child)
      obliques.push(...found, ...agentsBelow(scene, found))
      if (found.length === 0) {
        modifiers.push(child)
        // "ties with Libya almost crowds": a phrase that opens inside another of the tree's making.
        obliques.push(
          ...gather(
            childrenOf(scene, child).filter((one) => one < child),
            (one) => toObliques(scene, one),
          ),
        )
      }
    } else if (MODIFIERS.has(relation)) modifiers.push(...withConjuncts(scene, child))
    else if (relation === 'acl' && isVerb(scene, child)) gatherParticiple(scene, child, { subjects, objects, obliques })
  }
  const carried = carriedBy(scene, noun)
  const told = [...subjects, ...obliques.filter((one) => one.slot === 'by').map((one) => one.token)]
  const doers = told.length > 0 ? told : agentAbove(scene, noun)
  // "X led the army's campaign": whoever is named beside the noun did it.
  const named = doers.some((token) => scene.reading.pos(token) !== 'PRON')
  return {
    subjects: named ? doers : [...doers, ...carried.subjects],
    objects: [...objects, ...(carried.undergone || !obliques.some(isAim) ? carried.objects : [])],
    obliques: [
      ...(carried.undergone ? obliques.filter((one) => isDoer(one) || one.slot === 'against') : obliques),
      ...carried.obliques,
      ...agentsBelow(
        scene,
        carried.obliques.filter(({ token }) => token > noun && token - noun < 4),
      ),
    ],
    modifiers,
    complements: complementsOf(scene, noun),
    support: carried.support,
  }
}

// "a strike on the hospital destroyed a ward": whom it was aimed at is told.
const isAim = ({ slot }: Oblique): boolean => slot === 'on' || slot === 'against'

function below(scene: Scene, complements: readonly Oblique[], wanted: Slot): Oblique[] {
  const inner = gather(complements, ({ token }) => childrenOf(scene, token)).filter(
    (child) => plainRelation(scene, child) === 'nmod',
  )
  return gather(inner, (child) => toObliques(scene, child)).filter(({ slot }) => slot === wanted)
}

// "l'arrestation de trois hommes par la police": the agent may hang on whom it befell.
function agentsBelow(scene: Scene, complements: readonly Oblique[]): Oblique[] {
  if (complements.length === 0) return []
  const patients = complements.filter(({ slot, token }) => slot === 'of' && !nounOfEvent(scene, token))
  // "la visite à Bamako du ministre": a town has no minister of foreign affairs; the visit has.
  const places = complements.filter(({ slot, token }) => slot !== 'of' && mentionOf(scene, token)?.type === 'GPE')
  return [...below(scene, patients, 'by'), ...below(scene, places, 'of').filter(({ token }) => isParty(scene, token))]
}

// "comes a day after the condemnation of the attack by the president", "the arrest of a general by agents stunned Bissau": no active
// verb has an agent; the noun before it has.
function agentAbove(scene: Scene, noun: number): number[] {
  const verb = verbOver(scene, noun)
  if (verb < 0 || !nounOfEvent(scene, noun) || isPassive(scene, verb)) return []
  const near = childrenOf(scene, verb)
    .filter((child) => child > noun && child - noun < 12 && plainRelation(scene, child) === 'obl')
    .filter((child) => verb < noun || child < verb)
  return gather(near, (child) => toObliques(scene, child))
    .filter(({ slot, token }) => slot === 'by' && isParty(scene, token))
    .map(({ token }) => token)
}

function verbOver(scene: Scene, noun: number): number {
  let token = noun
  for (let step = 0; step < 3; step += 1) {
    token = scene.reading.heads[token] as number
    if (token < 0) return -1
    if (isVerb(scene, token)) return token
  }
  return -1
}

// "raid mené mardi par la Turquie contre une clinique", "a strike that hit a school".
function gatherParticiple(scene: Scene, verb: number, sides: VerbSides): void {
  const { rules } = scene
  const doing = isListed(scene, rules.doing, verb) || isListed(scene, rules.happening, verb) || setByAgent(scene, verb)
  if (!doing) return
  const own = ownSides(scene, verb)
  sides.obliques.push(...own.obliques)
  if (isPassive(scene, verb)) sides.subjects.push(...own.subjects)
  else if (isListed(scene, rules.happening, verb)) sides.objects.push(...own.objects)
  else sides.subjects.push(...own.subjects.filter((token) => antecedent(scene, token) === token))
}

// "an ambush laid by rebels", not "an attack condemned by the minister".
function setByAgent(scene: Scene, verb: number): boolean {
  if (!isPassive(scene, verb) || isListed(scene, scene.rules.speech, verb)) return false
  return !scene.rules.triggers.get(scene.lemmas[verb] as string)?.some((one) => one.pos === 'VERB')
}
