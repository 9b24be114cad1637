import { isNameHere } from './capital-names.js'
import { isCapitals } from './capitals.js'
import type { Evidence } from './evidence.js'
import { EVIDENCE, FIRST, FIXED, openFrame, setWord } from './frame.js'
import { labelFrame } from './labeller.js'
import { featuresOf } from './load-model.js'
import { parseFrame } from './parser.js'
import { promoteVerb } from './promote-verb.js'
import type { Tokens } from './reading.js'
import type { ReadingModel } from './reading-model.js'
import { tagFrame } from './tagger.js'

/** A text being read: what is known of its tokens, and what is being found out, as numbers of the model. */
export interface Task {
  readonly tokens: Tokens
  readonly evidence: Evidence | null
  /** Words that may be names by their capital. */
  readonly homographs: ReadonlySet<string>
  readonly tags: Uint8Array
  readonly heads: Int32Array
  readonly relations: Uint8Array
}

const NO_WORDS: ReadonlySet<string> = new Set()

/** A task with nothing found yet. */
export function openTask(tokens: Tokens, evidence: Evidence | null, homographs: ReadonlySet<string> = NO_WORDS): Task {
  const { count } = tokens
  return {
    tokens,
    evidence,
    homographs,
    tags: new Uint8Array(count),
    heads: new Int32Array(count),
    relations: new Uint8Array(count),
  }
}

function openSentence(model: ReadingModel, task: Task, first: number, end: number): void {
  const { text, starts, ends } = task.tokens
  openFrame(model.frame, end - first)
  const outside = model.frame.columns[EVIDENCE] as Int32Array
  const fixed = model.frame.columns[FIXED] as Int32Array
  const capitals = isCapitals(text.slice(starts[first], ends[end - 1]))
  for (let token = first; token < end; token += 1) {
    const form = text.slice(starts[token], ends[token])
    setWord(model.frame, FIRST + token - first, featuresOf(model, capitals ? form.toLowerCase() : form))
    if (model.evidence && task.evidence !== null) outside[FIRST + token - first] = task.evidence.tags[token] as number
    if (task.homographs.has(form) && !capitals && isNameHere(task.tokens, token, first, end))
      fixed[FIRST + token - first] = model.nameTag
  }
}

/** Tags the tokens `first` … `end` - 1 of a task, one sentence. */
export function tagSentence(model: ReadingModel, task: Task, first: number, end: number): void {
  openSentence(model, task, first, end)
  tagFrame(model.frame, model.taggerWeights, model.tagger)
  promoteVerb(model.frame, model.taggerWeights, model.tagger, model.verbTags)
  task.tags.set(model.frame.tags.subarray(FIRST, FIRST + end - first), first)
}

/** Tags one sentence and finds its tree; heads are token indexes of the whole text, -1 for the root. */
export function readSentence(model: ReadingModel, task: Task, first: number, end: number): void {
  const { frame } = model
  tagSentence(model, task, first, end)
  parseFrame(frame, model.parserWeights, model.parser)
  labelFrame(frame, model.labellerWeights, model.labeller)
  const root = FIRST + frame.count
  for (let token = first; token < end; token += 1) {
    const position = FIRST + token - first
    const head = frame.heads[position] as number
    task.heads[token] = head === root ? -1 : head - FIRST + first
    task.relations[token] = frame.relations[position] as number
  }
}
