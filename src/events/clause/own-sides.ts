import { gather } from '../../text/gather.js'
import { mentionOf } from '../nouns/classify-noun.js'
import { isParty } from '../nouns/is-party.js'
import { childrenOf, isNoun, plainRelation, type Scene, sentenceRange } from '../scene.js'
import { counted } from './amounts.js'
import { dependentsOf } from './dependents.js'
import { nounOfEvent } from './noun-of-event.js'
import { type Oblique, toObliques } from './obliques.js'
import { isPassive } from './passive.js'
import { prepositionOf } from './prepositions.js'
import { withConjuncts } from './with-conjuncts.js'

/** The parties of a verb in the active voice, as head tokens. */
export interface VerbSides {
  readonly subjects: number[]
  readonly objects: number[]
  readonly obliques: Oblique[]
}

/** What a verb itself has around it, in the active voice. */
export function ownSides(scene: Scene, verb: number): VerbSides {
  const passive = isPassive(scene, verb)
  const sides: VerbSides = { subjects: [], objects: [], obliques: [] }
  for (const { token: child, relation } of dependentsOf(scene, verb)) {
    if (relation === 'nsubj')
      (passive ? sides.objects : sides.subjects).push(...withConjuncts(scene, counted(scene, child)))
    else if (relation === 'iobj') sides.objects.push(...withConjuncts(scene, child))
    else if (relation === 'obj') {
      const oblique = toObliques(scene, child)
      if (oblique.length > 0) sides.obliques.push(...oblique)
      else if (!passive) {
        sides.objects.push(...withConjuncts(scene, counted(scene, child)))
        sides.obliques.push(...targetsOf(scene, child))
      }
    } else if (relation === 'obl' && bareNumber(scene, child) && !passive)
      sides.objects.push(...withConjuncts(scene, child))
    else if (relation === 'obl' || relation === 'nmod') sides.obliques.push(...toObliques(scene, child))
  }
  const lacks = passive ? sides.objects.length === 0 : sides.subjects.length === 0
  if (lacks && scene.reading.verbForm(verb) !== 'Inf') {
    const opening = subjectPastOpening(scene, verb)
    ;(passive ? sides.objects : sides.subjects).push(...opening)
  }
  if (!passive) return sides
  const agents = sides.obliques.filter((one) => one.slot === 'by')
  const lower = agents.length > 0 ? agents : agentsOfComplement(scene, verb)
  for (const { token } of lower) sides.subjects.push(token)
  return sides
}

// "killed 18": a number without a noun is whom it counts.
function bareNumber(scene: Scene, token: number): boolean {
  return (
    scene.reading.pos(token) === 'NUM' && (scene.dateAt[token] as number) < 0 && prepositionOf(scene, token) === null
  )
}

// "imposed sanctions on Iran", "fired tear gas at protesters": whether the target hangs on the verb or on its object is chance.
function targetsOf(scene: Scene, object: number): Oblique[] {
  const complements = childrenOf(scene, object).filter((child) => plainRelation(scene, child) === 'nmod')
  return gather(complements, (child) => toObliques(scene, child)).filter(
    ({ slot, token }) =>
      slot === 'on' ||
      slot === 'against' ||
      slot === 'from' ||
      (slot === 'at' && !isPlaceName(scene, token)) ||
      (slot === 'for' && mentionOf(scene, object) !== null) ||
      (slot === 'to' && isParty(scene, object) && isParty(scene, token) && !isPlaceName(scene, token)),
  )
}

// "in Europe", "near Homs" say where; "at hundreds of protesters", "at a checkpoint" whom or what.
function isPlaceName(scene: Scene, token: number): boolean {
  const type = mentionOf(scene, token)?.type
  return type === 'GPE' || type === 'LOC'
}

// "À Bamako, le porte-parole a démenti": in apposition to an opening adjunct, where the verb has no subject.
function subjectPastOpening(scene: Scene, verb: number): number[] {
  const { first } = sentenceRange(scene, verb)
  for (const opening of childrenOf(scene, verb)) {
    const relation = plainRelation(scene, opening)
    if (opening > verb || opening - first >= 4 || (relation !== 'obl' && relation !== 'nmod')) continue
    const subject = childrenOf(scene, opening).find(
      (child) =>
        plainRelation(scene, child) === 'appos' && isNoun(scene, child) && prepositionOf(scene, child) === null,
    )
    if (subject !== undefined) return [subject]
  }
  return []
}

// "was barred from running by the commission", "was handed over to the court by Mali": the agent may hang on the complement.
function agentsOfComplement(scene: Scene, verb: number): Oblique[] {
  const after = childrenOf(scene, verb).filter((child) => child > verb)
  const nouns = after.filter((child) => plainRelation(scene, child) === 'obl' && !nounOfEvent(scene, child))
  const nominal = agentsBelow(scene, nouns, 'nmod').filter(({ token }) => isParty(scene, token))
  if (nominal.length > 0) return nominal
  const verbs = after.filter((child) => CLAUSES.has(plainRelation(scene, child)) && isNonFinite(scene, child))
  return agentsBelow(scene, verbs, 'obl').filter(({ token }) => isNoun(scene, token))
}

const CLAUSES = new Set(['xcomp', 'advcl', 'ccomp'])

function isNonFinite(scene: Scene, token: number): boolean {
  const form = scene.reading.verbForm(token)
  return form === 'Ger' || form === 'Inf'
}

function agentsBelow(scene: Scene, heads: readonly number[], relation: string): Oblique[] {
  const marked = gather(heads, (head) => childrenOf(scene, head)).filter(
    (child) => plainRelation(scene, child) === relation,
  )
  return gather(marked, (child) => toObliques(scene, child)).filter(({ slot }) => slot === 'by')
}
