import type { Topic } from '../rules/topic-lists.js'
import type { Scene } from '../scene.js'
import type { Candidate } from '../triggers/find-triggers.js'
import { literalGrounds, type Parties } from './literal-grounds.js'
import type { TopicFound } from './topic-cues.js'

/** How an event stands to the world of the text around it. */
export interface Amid {
  readonly topic: Topic | null
  /** How much more the text around speaks of that world than of politics and of the event's being meant literally. */
  readonly pull: number
  /** Words of politics around it, weighted by their distance. */
  readonly political: number
  readonly grounds: number
  /** Whether its word is one that other worlds use for what is no event. */
  readonly borrowed: boolean
}

/** How an event stands to the world of the text around its sentence: linear in words of topics and of politics, and in what is known of its parties. */
export function amidTopic(
  scene: Scene,
  { topic, strength, political }: TopicFound,
  { trigger, around }: Candidate,
  event: Parties,
): Amid {
  const grounds = literalGrounds(scene, around, event, topic)
  const borrowed = scene.rules.borrowed.has(trigger.lemmas[0] as string)
  return { topic, pull: strength - political - grounds, political, grounds, borrowed }
}

const OTHER_WORLD = 2
const INVENTED = 7

/** Whether a word of another world is meant there, and no event told: a shot at goal, an attack on the roots of a plant. */
export function isOfOtherWorld({ topic, pull, borrowed }: Amid): boolean {
  return pull >= (borrowed ? OTHER_WORLD : topic === 'fiction' ? INVENTED : Number.POSITIVE_INFINITY)
}

// Below this the text around is of politics, or of nothing in particular.
const TOLD = 1

/** The world that an event stands amid where that makes it less sure, or `null`. */
export function topicOf({ topic, pull }: Amid): Topic | null {
  return pull >= TOLD ? topic : null
}
