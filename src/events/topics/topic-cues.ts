import type { TopicCue } from '../rules/compiled-rules.js'
import { TOPICS_OF_WORDS } from '../rules/openings.js'
import type { Topic } from '../rules/topic-lists.js'
import { opens, type Scene } from '../scene.js'

/** The worlds of an article, in the order of their columns. */
export const TOPICS: readonly Topic[] = ['sport', 'fiction', 'arts', 'market', 'leisure', 'science', 'personal']

const PUBLIC = TOPICS.length
const LIKELY = PUBLIC + 1
const COLUMNS = LIKELY + TOPICS.length

/** How many words of each world stand in each sentence, and of politics. */
export interface TopicCues {
  readonly counts: Uint8Array
  readonly sentences: number
}

function columnOf({ of, sure }: TopicCue): number {
  if (of === 'public') return PUBLIC
  const topic = TOPICS.indexOf(of)
  return sure ? topic : LIKELY + topic
}

const OPENING = new Set(['«', '“', '„'])
const CLOSING = new Set(['»', '”'])

// A quotation that nobody closes ends after this many sentences.
const LONGEST_QUOTE = 4

function quotedAfter(word: string, quoted: boolean): boolean {
  if (word.length !== 1) return quoted
  if (OPENING.has(word)) return true
  if (CLOSING.has(word)) return false
  return word === '"' ? !quoted : quoted
}

const SCORE = /^\d{1,3}[-–]\d{1,3}$/u
const OF_SCORE: readonly TopicCue[] = [{ of: 'sport', sure: true }]

// "2-1", "half-time": a reading may cut a word at its hyphen.
function cuesOfHyphen({ words, rules }: Scene, token: number): readonly TopicCue[] | undefined {
  const joined = `${words[token - 1]}-${words[token + 1]}`
  return rules.topics.get(joined) ?? (SCORE.test(joined) ? OF_SCORE : undefined)
}

function cuesAt(scene: Scene, token: number): readonly TopicCue[] | undefined {
  const { topics } = scene.rules
  const word = scene.words[token] as string
  if (word === '-' || word === '–') return cuesOfHyphen(scene, token)
  if (opens(scene, token, TOPICS_OF_WORDS)) return topics.get(word) ?? topics.get(scene.lemmas[token] as string)
  const first = word.charCodeAt(0)
  return first >= 48 && first <= 57 && word.length > 2 && word.length < 8 && SCORE.test(word) ? OF_SCORE : undefined
}

// One word told over and over is no more than a few.
const MOST = 6

/** Counts the words of each world, sentence by sentence; what is quoted tells nothing of who writes. One pass over the article. */
export function readTopicCues(scene: Scene): TopicCues {
  const { sentences } = scene.reading
  const total = Math.max(0, sentences.length - 1)
  const counts = new Uint8Array(total * COLUMNS)
  let quoted = false
  let opened = 0
  for (let sentence = 0; sentence < total; sentence += 1) {
    if (sentence - opened > LONGEST_QUOTE) quoted = false
    for (let token = sentences[sentence] as number; token < (sentences[sentence + 1] as number); token += 1) {
      const now = quotedAfter(scene.words[token] as string, quoted)
      if (now && !quoted) opened = sentence
      quoted = now
      for (const cue of cuesAt(scene, token) ?? []) {
        if (quoted && cue.of === 'personal') continue
        const at = sentence * COLUMNS + columnOf(cue)
        counts[at] = Math.min(MOST, (counts[at] as number) + 1)
      }
    }
  }
  return { counts, sentences: total }
}

/** How strongly the text around a sentence is of another world than politics, and of which. */
export interface TopicFound {
  readonly topic: Topic | null
  /** Words of that world around the sentence, weighted by their distance. */
  readonly strength: number
  /** The same of politics. */
  readonly political: number
}

// What the sentence itself says counts whole, its neighbours less.
const NEAR = [1, 0.75, 0.5] as const

const NOTHING: readonly number[] = Array.from({ length: COLUMNS }, () => 0)

/** The world of the text around a sentence: its own words and those of two sentences to either side. */
export function topicAround({ counts, sentences }: TopicCues, sentence: number): TopicFound {
  const sum = NOTHING.slice()
  for (let other = Math.max(0, sentence - 2); other <= Math.min(sentences - 1, sentence + 2); other += 1) {
    const weight = NEAR[Math.abs(other - sentence)] as number
    for (let column = 0; column < COLUMNS; column += 1)
      sum[column] = (sum[column] as number) + weight * (counts[other * COLUMNS + column] as number)
  }
  let best = -1
  let strength = 0
  for (let topic = 0; topic < TOPICS.length; topic += 1) {
    const sure = sum[topic] as number
    const found = 2 * sure + Math.min((sum[LIKELY + topic] as number) / 2, sure + 1)
    if (found > strength) [best, strength] = [topic, found]
  }
  return { topic: TOPICS[best] ?? null, strength, political: sum[PUBLIC] as number }
}
