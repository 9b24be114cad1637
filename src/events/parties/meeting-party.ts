import { isPassive } from '../clause/passive.js'
import { sidesOf } from '../clause/sides-of.js'
import { mentionOf } from '../nouns/classify-noun.js'
import { isParty } from '../nouns/is-party.js'
import { childrenOf, isListed, isNoun, isVerb, plainRelation, type Scene } from '../scene.js'
import type { Candidate } from '../triggers/find-triggers.js'

/** "said Erdogan in a call with the king", "met his counterpart on a visit to Kenya": whoever the clause is about took part. */
export function meetingParty(scene: Scene, { frame, head, around }: Candidate): readonly number[] {
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
