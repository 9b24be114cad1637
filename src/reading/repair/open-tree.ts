import type { PartOfSpeech } from '../reading.js'
import type { ClauseRules } from '../reading-rules.js'
import type { Draft } from '../refine-relations.js'

/** A draft whose tokens may also be hung elsewhere and read as another kind of word. */
export interface OpenDraft extends Draft {
  /** How many times a token was hung elsewhere. */
  readonly moves: { count: number }
  reattach(token: number, head: number, relation: string): void
  retag(token: number, tag: string): void
}

const NAMES: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'PROPN'])

/** One sentence with the dependents of each of its tokens. */
export interface Tree {
  readonly draft: OpenDraft
  readonly rules: ClauseRules
  readonly first: number
  readonly end: number
  readonly children: (token: number) => readonly number[]
}

/** A sentence as a tree, as it hangs now. */
export function toTree(draft: OpenDraft, rules: ClauseRules, first: number, end: number): Tree {
  const lists: number[][] = Array.from({ length: end - first }, () => [])
  for (let token = first; token < end; token += 1) {
    const head = (draft.heads[token] as number) - first
    if (head >= 0 && head < end - first) lists[head]?.push(token)
  }
  return { draft, rules, first, end, children: (token) => lists[token - first] ?? [] }
}

/** Whether a token is a noun or a name. */
export const isNominal = ({ draft }: Tree, token: number): boolean => token >= 0 && NAMES.has(draft.pos(token))

/** Whether a token is a day, a month, a span of time: no party. */
export function isTime({ draft, rules }: Tree, token: number): boolean {
  const word = draft.word(token).toLowerCase()
  return rules.calendar.has(word) || rules.durations.has(word)
}

/** Whether a token is a comma. */
export const isComma = ({ draft }: Tree, token: number): boolean => draft.word(token) === ','

/** Whether a token has a dependent of one of the relations, whatever their sub-type. */
export function has({ draft, children }: Tree, token: number, relations: readonly string[]): boolean {
  return children(token).some((child) => relations.some((one) => draft.relation(child).split(':')[0] === one))
}

/** The top of the sentence, -1 where it has none. */
export function rootOf({ draft, first, end }: Tree): number {
  for (let token = first; token < end; token += 1) if ((draft.heads[token] as number) < 0) return token
  return -1
}

/** Whether a token hangs, at some remove, on another. */
export function isBelow({ draft, first }: Tree, token: number, top: number): boolean {
  let at = token
  for (let step = 0; step < 12 && at >= first; step += 1) {
    if (at === top) return true
    at = draft.heads[at] as number
  }
  return false
}

/** The first token of all that hang on one. */
export function leftmost(tree: Tree, token: number): number {
  let left = token
  for (let at = tree.first; at < token; at += 1)
    if (isBelow(tree, at, token)) {
      left = at
      break
    }
  return left
}

/** The verb of the sentence takes the place of the noun that was taken for its top; what follows it is its own. */
export function crown({ draft, children }: Tree, verb: number, noun: number): void {
  for (const child of children(noun)) {
    if (child > verb && child !== verb) draft.reattach(child, verb, draft.relation(child))
  }
  draft.reattach(verb, -1, 'root')
  draft.reattach(noun, verb, 'nsubj')
}

/** Whether a comma stands between two tokens. */
export function commaWithin(tree: Tree, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token += 1) if (isComma(tree, token)) return true
  return false
}

/** Whether nothing but names, marks and small words stands between two tokens. */
export function isEnumeration({ draft }: Tree, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token += 1) {
    const pos = draft.pos(token)
    if (pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || draft.word(token) === ':') return false
  }
  return true
}

/** Relations of what completes an active verb. */
export const TAKES: readonly string[] = ['obj', 'xcomp', 'ccomp', 'iobj']
