import { isListed, isNoun, isVerb, phraseAt, plainRelation, type Scene } from '../scene.js'
import { type Oblique, toObliques } from './obliques.js'
import { isPassive } from './passive.js'
import { sidesOf } from './sides-of.js'

/** What a verb hands on to the event noun that it carries. */
export interface Carried {
  /** Whether the subject of the verb undergoes what the noun says. */
  readonly undergone: boolean
  readonly subjects: readonly number[]
  readonly objects: readonly number[]
  readonly obliques: readonly Oblique[]
  readonly support: number
}

const NONE: readonly number[] = []
const NOTHING: Carried = { undergone: false, subjects: NONE, objects: NONE, obliques: [], support: -1 }

const doneBy = (subjects: readonly number[], obliques: readonly Oblique[], support: number): Carried => ({
  undergone: false,
  subjects,
  objects: NONE,
  obliques,
  support,
})

const doneTo = (objects: readonly number[], obliques: readonly Oblique[], support: number): Carried => ({
  undergone: false,
  subjects: NONE,
  objects,
  obliques,
  support,
})

/** What the verb that carries an event noun gives it: "launched an attack", "came under attack". */
export function carriedBy(scene: Scene, noun: number): Carried {
  const outer = outerNoun(scene, noun)
  const verb = scene.reading.heads[outer] as number
  if (verb < 0 || !isVerb(scene, verb)) return NOTHING
  const relation = plainRelation(scene, outer)
  const { rules } = scene
  const sides = sidesOf(scene, verb)
  const others = sides.obliques.filter((one) => one.token !== outer)
  const passive = isPassive(scene, verb)
  // "announced the arrest", "demanded a withdrawal": whoever speaks of it does not do it.
  const says = isListed(scene, rules.announcing, verb) || !isListed(scene, rules.doing, verb)
  const spoken =
    (says && isListed(scene, rules.speech, verb)) || phraseAt(scene, rules.governors, verb)?.[0] === 'requested'
  if (spoken) return doneTo(NONE, others, verb)
  const asObject = relation === 'obj' || (relation === 'nsubj' && passive)
  if (isListed(scene, rules.undergoing, verb) && relation !== 'nsubj') {
    const obliques = others.filter(isDoer)
    return { undergone: true, subjects: NONE, objects: sides.subjects, obliques, support: verb }
  }
  if (asObject && isListed(scene, rules.doing, verb)) {
    return doneBy(
      sides.subjects.filter((token) => token !== outer),
      others,
      verb,
    )
  }
  const within =
    relation === 'obl' &&
    toObliques(scene, outer).some((one) => one.slot === 'at' || one.slot === 'to' || one.slot === 'of')
  if (within && isListed(scene, rules.doing, verb)) return doneBy(sides.subjects, others, verb)
  if (relation === 'nsubj' && isListed(scene, rules.happening, verb)) {
    const bare = !passive && (phraseAt(scene, rules.happening, verb)?.[1] ?? 1) === 1
    return doneTo(bare ? sides.objects : NONE, others, verb)
  }
  return NOTHING
}

/** "came under attack from men on motorbikes": whom it befell is told; what else stands there says how. */
export const isDoer = ({ slot }: Oblique): boolean => slot !== 'on' && slot !== 'against' && slot !== 'to'

/** The noun that an event noun is counted by ("a series of raids"), else itself. */
export function outerNoun(scene: Scene, noun: number): number {
  let outer = noun
  for (let step = 0; step < 3; step += 1) {
    const head = scene.reading.heads[outer] as number
    if (head < 0) return outer
    const relation = plainRelation(scene, outer)
    const counted = relation === 'nmod' && isNoun(scene, head) && isListed(scene, scene.rules.repeated, head)
    // "claimed responsibility for the attack"
    const claimed = relation === 'nmod' && isNoun(scene, head) && isListed(scene, scene.rules.credit, head)
    const joined = relation === 'conj' && isNoun(scene, head)
    if (!counted && !joined && !claimed) return outer
    outer = head
  }
  return outer
}
