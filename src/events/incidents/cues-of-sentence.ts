import type { IncidentCue } from '../rules/incident-words.js'
import { phrasesAt, type Scene } from '../scene.js'

/** The cues of a sentence by the token that they stand at. */
export type CuesAt = ReadonlyMap<number, readonly IncidentCue[]>

type Phrase = readonly [cues: readonly IncidentCue[], words: number]

const NOTHING: Phrase = [[], 1]

function longestOf([first, second]: readonly Phrase[]): Phrase {
  if (first === undefined) return NOTHING
  if (second === undefined || second[1] < first[1]) return first
  return second[1] > first[1] ? second : [[...first[0], ...second[0]], first[1]]
}

/** Reads the cues of a sentence; the tokens of a phrase all carry its cues. */
export function cuesOfSentence(scene: Scene, sentence: number): CuesAt {
  const { sentences } = scene.reading
  const last = sentences[sentence + 1] as number
  const found = new Map<number, readonly IncidentCue[]>()
  for (let token = sentences[sentence] as number; token < last; ) {
    const [cues, length] = longestOf(phrasesAt(scene, scene.rules.incidents, token))
    if (cues.length > 0) for (let one = token; one < token + length; one += 1) found.set(one, cues)
    token += length
  }
  return found
}
