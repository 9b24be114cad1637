import type { PartOfSpeech, Reading } from './reading.js'
import type { ClauseRules } from './reading-rules.js'

/** A reading whose relations may still be changed. */
export interface Draft extends Reading {
  relabel(token: number, relation: string): void
}

function childrenOf(draft: Draft, head: number): number[] {
  const sentence = draft.sentenceOf(head)
  const children: number[] = []
  const end = draft.sentences[sentence + 1] as number
  for (let token = draft.sentences[sentence] as number; token < end; token += 1) {
    if (draft.heads[token] === head) children.push(token)
  }
  return children
}

const isSubject = (relation: string): boolean => relation.startsWith('nsubj') || relation.startsWith('csubj')

// `, a annoncé`, `», dit`: what stands before a reporting clause.
const BEFORE_CLAUSE = /^[,»”"’'–—]$/u
const NOMINAL: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'PRON'])

// The first token of the verb with its auxiliaries and clitics.
function groupStart(draft: Draft, verb: number, children: readonly number[]): number {
  let first = verb
  while (children.includes(first - 1) && draft.pos(first - 1) !== 'PUNCT') first -= 1
  return first
}

// A finite verb, or a participle with its auxiliary, that has no subject yet and no subordinator: « pour dire » reports nothing.
function isReporting(draft: Draft, verb: number, children: readonly number[]): boolean {
  const relations = children.map((child) => draft.relation(child))
  const blocked = relations.some((one) => isSubject(one) || one === 'expl:subj' || one === 'mark')
  const form = draft.verbForm(verb)
  return !blocked && (form === 'Fin' || (form === 'Part' && relations.some((one) => one.startsWith('aux'))))
}

function followsDirectly(draft: Draft, child: number, verb: number): boolean {
  for (let token = verb + 1; token < child; token += 1) {
    let at = token
    while (at > verb && at !== child) at = draft.heads[at] as number
    if (at !== child && draft.pos(token) !== 'ADV') return false
  }
  return true
}

/**
 * Gives an inverted reporting clause its subject: in « …, a annoncé le ministère » the noun after the verb speaks, though
 * it stands where an object would.
 */
export function invertReportingClauses(draft: Draft, rules: ClauseRules): void {
  for (let verb = 1; verb < draft.count; verb += 1) {
    if (draft.pos(verb) !== 'VERB' || !rules.reporting.has(draft.lemma(verb))) continue
    const children = childrenOf(draft, verb)
    if (!isReporting(draft, verb, children)) continue
    const first = groupStart(draft, verb, children)
    if (first === draft.sentences[draft.sentenceOf(verb)] || !BEFORE_CLAUSE.test(draft.word(first - 1))) continue
    const speaker = children.find((child) => child > verb && draft.relation(child) === 'obj')
    if (speaker === undefined || !NOMINAL.has(draft.pos(speaker)) || !followsDirectly(draft, speaker, verb)) continue
    draft.relabel(speaker, 'nsubj')
  }
}

// The participle whose agent a noun can be: one without a subject or an object of its own action.
function isPassive(draft: Draft, verb: number): boolean {
  if (draft.pos(verb) !== 'VERB' || draft.verbForm(verb) !== 'Part') return false
  return !childrenOf(draft, verb).some((child) => ['nsubj', 'obj'].includes(draft.relation(child)))
}

function isAgent(draft: Draft, noun: number, rules: ClauseRules): boolean {
  if (!NOMINAL.has(draft.pos(noun))) return false
  if (draft.pos(noun) !== 'NOUN' || !rules.agentDeterminer) return true
  return childrenOf(draft, noun).some((child) => ['det', 'nummod'].includes(draft.relation(child)))
}

/** Marks who acts in a passive: a noun with `by` or `par` under a participle becomes `obl:agent`. */
export function markAgents(draft: Draft, rules: ClauseRules): void {
  for (let token = 0; token < draft.count; token += 1) {
    if (draft.relation(token) !== 'case' || !rules.agentWords.has(draft.word(token).toLowerCase())) continue
    const noun = draft.heads[token] as number
    const verb = noun < 0 ? -1 : (draft.heads[noun] as number)
    if (verb < 0 || !draft.relation(noun).startsWith('obl') || !isPassive(draft, verb)) continue
    if (isAgent(draft, noun, rules)) draft.relabel(noun, 'obl:agent')
  }
}

const PASSIVE_AUXILIARY = 2
const PASSIVE_SIGN = 1
const SIGNS: Readonly<Record<string, number>> = {
  'aux:pass': PASSIVE_AUXILIARY,
  'expl:pass': PASSIVE_SIGN,
  'obl:agent': PASSIVE_SIGN,
}

/**
 * Makes subjects agree with the voice of their verb: passive beside a passive auxiliary, active where neither an
 * auxiliary, nor a reflexive, nor an agent says that the verb is passive.
 */
export function agreeOnVoice(draft: Draft): void {
  const voice = new Uint8Array(draft.count)
  for (let token = 0; token < draft.count; token += 1) {
    const sign = SIGNS[draft.relation(token)] ?? 0
    const verb = draft.heads[token] as number
    if (verb >= 0 && sign > (voice[verb] as number)) voice[verb] = sign
  }
  for (let token = 0; token < draft.count; token += 1) {
    const relation = draft.relation(token)
    if (!isSubject(relation)) continue
    const sign = voice[draft.heads[token] as number]
    if (sign === PASSIVE_AUXILIARY && !relation.includes(':')) draft.relabel(token, `${relation}:pass`)
    else if (sign === 0 && relation === 'nsubj:pass') draft.relabel(token, 'nsubj')
  }
}
