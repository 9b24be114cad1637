import { isListed, isNoun, type Scene } from '../scene.js'
import { classesAt, mentionOf } from './classify-noun.js'
import { namedBeside } from './named-beside.js'

/** Whether a token can be a party to a statement: a person, a body, a country, or a pronoun for one. */
export function isParty(scene: Scene, token: number): boolean {
  const mention = mentionOf(scene, token)
  if (mention) return mention.type !== 'EVENT' && mention.type !== 'WEAPON' && mention.type !== 'FAC'
  if (scene.reading.pos(token) === 'PRON') return isListed(scene, scene.rules.pronouns, token)
  if ((scene.dateAt[token] as number) >= 0) return false
  const classes = classesAt(scene, token)
  if (classes.length === 0 && scene.reading.pos(token) === 'PROPN') return !isAmountName(scene, token)
  if (classes.includes('person') || classes.includes('organization') || classes.includes('media')) return true
  if (!isNoun(scene, token)) return false
  return namedBeside(scene, token) || (classes.length === 0 && namedBeside(scene, token, 'GPE'))
}

// "US$12 million": sums are read as names.
function isAmountName(scene: Scene, token: number): boolean {
  return /[\p{N}\p{Sc}]/u.test(scene.words[token] as string) || isListed(scene, scene.rules.measures, token)
}
