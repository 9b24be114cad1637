import type { IncidentCue } from '../rules/incident-words.js'
import { phrasesAt, type Scene } from '../scene.js'

/** The cues of a sentence by the token that they stand at. */
export type CuesAt = ReadonlyMap<number, readonly IncidentCue[]>

/** Reads the cues of a sentence; the tokens of a phrase all carry its cues. */
export function cuesOfSentence(scene: Scene, sentence: number): CuesAt {
  const { sentences } = scene.reading
  const last = sentences[sentence + 1] as number
  const found = new Map<number, readonly IncidentCue[]>()
  for (let token = sentences[sentence] as number; token < last; ) {
    const phrases = phrasesAt(scene, scene.rules.incidents, token)
    const length = Math.max(1, ...phrases.map(([, words]) => words))
    const cues = phrases.filter(([, words]) => words === length).flatMap(([names]) => names)
    if (cues.length > 0) for (let one = token; one < token + length; one += 1) found.set(one, cues)
    token += length
  }
  return found
}
