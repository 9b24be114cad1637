import type { ClauseRules } from '../reading-rules.js'
import { commaWithin, has, isComma, isNominal, type Tree } from './open-tree.js'

const isReport = ({ draft, rules }: Tree, verb: number): boolean =>
  rules.reporting.has(draft.lemma(verb)) || rules.telling.has(draft.lemma(verb))

/** The verb of saying that a clause is the content of, -1 where it is none. */
function reportAbove(tree: Tree, clause: number): number {
  const { draft, first } = tree
  const verb = draft.heads[clause] as number
  const content = draft.relation(clause) === 'ccomp' && verb >= first && verb < clause
  return content && draft.pos(verb) === 'VERB' && isReport(tree, verb) ? verb : -1
}

// The word of a verb that shows its tense: an auxiliary, or itself; -1 where it has none.
function tensed({ draft, children }: Tree, verb: number): number {
  const auxiliary = children(verb).find((child) => /^(?:aux|cop)/u.test(draft.relation(child)) && child < verb)
  return auxiliary ?? (draft.verbForm(verb) === 'Fin' ? verb : -1)
}

const isPassive = ({ draft, children }: Tree, verb: number): boolean =>
  children(verb).some((child) => draft.relation(child) === 'aux:pass')

// What stands beside a clause in another tense, or in the active voice beside a passive, shares neither auxiliary nor report.
function standsOut(tree: Tree, clause: number, beside: number): boolean {
  const { draft, rules } = tree
  const own = tensed(tree, beside)
  const other = tensed(tree, clause)
  if (own < 0) return isPassive(tree, clause) && has(tree, beside, ['obj']) && !has(tree, beside, ['aux'])
  if (draft.verbForm(clause) === 'Inf')
    return own === beside && other !== clause && draft.word(own) !== draft.lemma(own)
  if (other < 0 || !rules.backshifted.test(draft.word(other))) return false
  return own !== beside ? rules.perfects.has(draft.word(own)) : has(tree, beside, ['nsubj'])
}

/**
 * "said he would not resign and called for calm": a second verb that does not go on in the tense of what is told is what the
 * speaker does.
 */
export function actOfSpeaker(tree: Tree): void {
  const { draft, first, end } = tree
  for (let beside = first + 4; beside < end; beside += 1) {
    if (draft.relation(beside) !== 'conj' || draft.pos(beside) !== 'VERB') continue
    const clause = clauseBeside(tree, beside)
    const report = clause < 0 ? -1 : reportAbove(tree, clause)
    if (report < 0 || !joined(tree, beside) || !standsOut(tree, clause, beside)) continue
    draft.reattach(beside, report, 'conj')
  }
}

// The verb that another stands beside, past a name that was taken for it: "will phone Modi and warns".
function clauseBeside({ draft, first }: Tree, beside: number): number {
  const head = draft.heads[beside] as number
  if (head < first || head > beside) return -1
  if (draft.pos(head) === 'VERB') return head
  const above = draft.heads[head] as number
  return above >= first && above < head && draft.pos(above) === 'VERB' && draft.relation(head) === 'obj' ? above : -1
}

// With a conjunction of its own; with a subject of its own, only after a comma: "had fled, but residents blocked".
function joined(tree: Tree, beside: number): boolean {
  const { draft, children } = tree
  const word = children(beside).find((child) => draft.relation(child) === 'cc' && child < beside)
  if (word === undefined) return false
  return !has(tree, beside, ['nsubj']) || isComma(tree, word - 1)
}

/**
 * "Les médias ont rapporté que le général a vu le ministre, et a exprimé": an auxiliary that does not agree with the speaker goes on
 * with what is told.
 */
export function actOfTold(tree: Tree): void {
  const { draft, rules, children, first, end } = tree
  for (let beside = first + 4; beside < end; beside += 1) {
    const report = draft.heads[beside] as number
    if (draft.relation(beside) !== 'conj' || draft.pos(beside) !== 'VERB' || report < first || report > beside) continue
    if (has(tree, beside, ['nsubj']) || !isReport(tree, report)) continue
    const clause = children(report).findLast(
      (child) => child > report && child < beside && draft.relation(child) === 'ccomp' && draft.pos(child) === 'VERB',
    )
    const [own, other] = [tensed(tree, beside), tensed(tree, report)]
    if (clause === undefined || own < 0 || other < 0) continue
    if (differInNumber(rules, draft.word(own), draft.word(other))) draft.reattach(beside, clause, 'conj')
  }
}

function differInNumber({ singular, plural }: ClauseRules, one: string, other: string): boolean {
  return (singular.has(one) && plural.has(other)) || (plural.has(one) && singular.has(other))
}

/** "said in a report that police had beaten": after the noun of a text, what "that" opens is what is said. */
export function contentOfText(tree: Tree): void {
  const { draft, rules, children, first, end } = tree
  for (let clause = first + 5; clause < end; clause += 1) {
    if (!draft.relation(clause).startsWith('acl')) continue
    const noun = draft.heads[clause] as number
    const verb = noun < first ? -1 : (draft.heads[noun] as number)
    if (verb < first || verb > noun || !isReport(tree, verb) || !draft.relation(noun).startsWith('obl')) continue
    if (has(tree, verb, ['ccomp', 'obj', 'xcomp', 'parataxis']) || !rules.that.has(draft.word(noun + 1))) continue
    const own = children(clause).some(
      (child) => child > noun + 1 && draft.relation(child).startsWith('nsubj') && isNominal(tree, child),
    )
    if (!own) continue
    draft.retag(noun + 1, 'SCONJ')
    draft.reattach(noun + 1, clause, 'mark')
    draft.reattach(clause, verb, 'ccomp')
  }
}

/** "Le porte-parole de l'armée, le capitaine Jean Ilunga, affirme": between commas behind the subject, a noun is its apposition. */
export function appositionOfSubject(tree: Tree): void {
  const { draft, children, first, end } = tree
  for (let noun = first + 2; noun < end - 2; noun += 1) {
    if (!/^(?:obl|dislocated|parataxis|ccomp|nmod)/u.test(draft.relation(noun)) || !isNominal(tree, noun)) continue
    const verb = draft.heads[noun] as number
    if (verb <= noun || draft.pos(verb) !== 'VERB' || has(tree, noun, ['case', 'nsubj', 'mark', 'cop'])) continue
    const subject = children(verb).find((child) => child < noun && draft.relation(child).startsWith('nsubj'))
    if (subject === undefined || !isNominal(tree, subject) || !has(tree, noun, ['flat', 'appos', 'det'])) continue
    if (commaWithin(tree, subject, noun) && commaWithin(tree, noun, verb)) draft.reattach(noun, subject, 'appos')
  }
}
