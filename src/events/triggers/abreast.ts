import { numberAt } from '../nouns/count-phrase.js'
import { childrenOf, isListed, isNoun, isVerb, plainRelation, type Scene } from '../scene.js'
import { isInfinitive } from '../telling/own-modality.js'
import type { Candidate } from './find-triggers.js'

const SMALL = new Set(['CCONJ', 'NUM', 'DET', 'ADJ', 'AUX', 'ADV', 'ADP', 'PRON'])
const MAX_APART = 8

/** Whether two results of violence stand abreast, wherever the tree hung the second: "two were killed and 14 others wounded". */
export function abreast(scene: Scene, x: Candidate, y: Candidate): boolean {
  if (x.frame.type !== 'ASSAULT' || y.frame.type !== 'ASSAULT' || y.frame.grade !== 'result') return false
  return x.frame.grade === 'result' ? coordinated(scene, x, y) : carriedOn(scene, x, y) || trailsNoun(scene, x, y)
}

function coordinated(scene: Scene, x: Candidate, y: Candidate): boolean {
  if (x.frame.id === y.frame.id || y.head - x.last > MAX_APART || y.head <= x.last) return false
  let joined = false
  for (let token = x.last + 1; token < y.head; token += 1) {
    const pos = scene.reading.pos(token)
    if (pos === 'CCONJ') joined = true
    if (!SMALL.has(pos) && !isCounted(scene, token)) return false
  }
  return joined
}

// "14 others", "cinq soldats", "dozens": a noun between two results is one of those counted, no new subject.
function isCounted(scene: Scene, token: number): boolean {
  if (!isNoun(scene, token)) return false
  if (isListed(scene, scene.rules.others, token) || isListed(scene, scene.rules.indefinite, token)) return true
  return numberAt(scene, token - 1) !== null
}

// "the attack left seven dead and another two dozen injured": a result beside the verb that carries the act.
function carriedOn(scene: Scene, x: Candidate, y: Candidate): boolean {
  const up = scene.reading.heads[y.head] as number
  if (up < 0 || plainRelation(scene, y.head) !== 'conj' || !isListed(scene, scene.rules.causing, up)) return false
  return childrenOf(scene, up).includes(x.head) && !childrenOf(scene, y.head).some((one) => isSubject(scene, one))
}

function isSubject(scene: Scene, token: number): boolean {
  return plainRelation(scene, token) === 'nsubj' && numberAt(scene, token) === null && !isCounted(scene, token)
}

// "l'attentat ayant fait plus de 30 morts": a perfect participle right after the noun of the act.
function trailsNoun(scene: Scene, x: Candidate, y: Candidate): boolean {
  if (!isNoun(scene, x.head) || !isVerb(scene, y.head) || !isInfinitive(scene, y.head)) return false
  return scene.reading.pos(x.last + 1) === 'AUX' && scene.reading.heads[x.last + 1] === y.head && y.head - x.last <= 3
}
