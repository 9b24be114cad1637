import {
  commaWithin,
  crown,
  has,
  isBelow,
  isComma,
  isEnumeration,
  isNominal,
  isTime,
  leftmost,
  rootOf,
  TAKES,
  type Tree,
} from './open-tree.js'

function isActive(tree: Tree, verb: number): boolean {
  if (has(tree, verb, TAKES) || tree.rules.reporting.has(tree.draft.lemma(verb))) return true
  return tree.children(verb).some((child) => tree.draft.verbForm(child) === 'Inf' && child > verb)
}

/**
 * "Kallas, on a visit to Kyiv, promised to deliver": the past form after the second comma is the verb of the noun that opens the
 * sentence, not a participle of the last noun between.
 */
export function pastInterpolation(tree: Tree): void {
  const { draft, end } = tree
  const root = rootOf(tree)
  if (root < 0 || !isNominal(tree, root) || has(tree, root, ['nsubj', 'cop', 'case'])) return
  let commas = 0
  for (let token = root + 1; token < end; token += 1) {
    if (isComma(tree, token)) commas += 1
    if (commas < 2 || draft.pos(token) !== 'VERB' || !opensAfterComma(tree, token)) continue
    const form = draft.verbForm(token)
    if (draft.relation(token) !== 'acl' || (form !== 'Part' && form !== 'Fin')) continue
    if (has(tree, token, ['nsubj', 'aux', 'mark'])) continue
    if (!isBelow(tree, token, root) || !isActive(tree, token)) continue
    crown(tree, token, root)
    return
  }
}

// Directly, or past a time: ", last week adopted".
function opensAfterComma(tree: Tree, verb: number): boolean {
  const { draft } = tree
  let before = verb - 1
  while (before > tree.first && !isComma(tree, before) && isBelow(tree, before, verb) && draft.pos(before) !== 'PRON') {
    before -= 1
  }
  return isComma(tree, before) && verb - before < 4
}

/** "Chad, Mali, and Niger signed": names that were taken for the top of the sentence, or for an adjunct, share the verb of the last one. */
export function coordinatedSubject(tree: Tree): void {
  const { draft, children, first, end } = tree
  const root = rootOf(tree)
  if (root < 0) return
  for (let last = first + 2; last < end; last += 1) {
    if (draft.relation(last) !== 'nsubj' || !isNominal(tree, last)) continue
    const verb = draft.heads[last] as number
    if (verb < last || draft.verbForm(verb) !== 'Fin') continue
    const opening = leftmost(tree, last)
    const joint = [opening, opening - 1].find((token) => token > first && draft.pos(token) === 'CCONJ')
    const names = verb === root ? children(verb).find((child) => isLooseName(tree, child)) : root
    if (joint === undefined || names === undefined || names > joint || !isNominal(tree, names)) continue
    if (has(tree, names, ['nsubj', 'cop', 'case']) || !isEnumeration(tree, names, joint)) continue
    if (names === root) crown(tree, verb, root)
    else draft.reattach(names, verb, 'nsubj')
    draft.reattach(last, names, 'conj')
    return
  }
}

const isLooseName = (tree: Tree, token: number): boolean =>
  ['obl:unmarked', 'vocative', 'dislocated'].includes(tree.draft.relation(token)) && has(tree, token, ['conj', 'appos'])

/** "Fighting broke out": a finite verb right behind the noun that was taken for the top of the sentence is its top. */
export function verbAfterNoun(tree: Tree): void {
  const { draft } = tree
  const root = rootOf(tree)
  const verb = root + 1
  const opens = root === tree.first && draft.verbForm(root) === 'Ger'
  if (root < 0 || verb >= tree.end || !(isNominal(tree, root) || opens) || has(tree, root, ['nsubj', 'cop', 'case']))
    return
  if ((draft.heads[verb] as number) !== root || draft.pos(verb) !== 'VERB' || draft.verbForm(verb) !== 'Fin') return
  if (has(tree, verb, ['nsubj', 'mark'])) return
  if (opens) draft.retag(root, 'NOUN')
  crown(tree, verb, root)
}

/** "The rebels, witnesses said, fired on the convoy": the noun before an inserted report belongs to the verb after it. */
export function insertedReport(tree: Tree): void {
  const { draft, rules, children, first, end } = tree
  for (let report = first + 3; report < end - 2; report += 1) {
    const lemma = draft.lemma(report)
    if (draft.pos(report) !== 'VERB' || !(rules.reporting.has(lemma) || rules.telling.has(lemma))) continue
    const own = children(report)
    const outer = own.find((child) => draft.relation(child).startsWith('nsubj') && child < report)
    if (outer === undefined || !isNominal(tree, outer)) continue
    const inner = own.find((child) => child > outer && child < report && isNominal(tree, child))
    const verb = own.find((child) => child > report && draft.pos(child) === 'VERB' && isComma(tree, child - 1))
    if (inner === undefined || verb === undefined || !commaWithin(tree, outer, inner) || has(tree, verb, ['nsubj']))
      continue
    draft.reattach(verb, draft.heads[report] as number, draft.relation(report))
    draft.reattach(report, verb, 'parataxis')
    draft.reattach(outer, verb, 'nsubj')
    draft.reattach(inner, report, 'nsubj')
  }
}

/** "In Doha, the minister, Mr Al Thani, condemned": past an opening adjunct, the first noun is the subject, and the name stands beside it. */
export function subjectAfterOpening(tree: Tree): void {
  const { draft, children, first, end } = tree
  for (let name = first + 3; name < end; name += 1) {
    if (!draft.relation(name).startsWith('nsubj') || !isNominal(tree, name)) continue
    const verb = draft.heads[name] as number
    if (verb < first) continue
    const opening = children(verb).find(
      (child) => child < name && child - first < 4 && /^(?:obl|nmod)/u.test(draft.relation(child)),
    )
    const title = opening === undefined ? undefined : appositionOf(tree, opening)
    if (opening === undefined || title === undefined || title > name || !commaWithin(tree, opening, title)) continue
    draft.reattach(title, verb, draft.relation(name))
    draft.reattach(name, title, 'appos')
    for (const child of children(opening)) if (child > title) draft.reattach(child, title, draft.relation(child))
    return
  }
}

function appositionOf(tree: Tree, noun: number): number | undefined {
  const { draft, children } = tree
  return children(noun).find(
    (child) =>
      child > noun && draft.relation(child) === 'appos' && isNominal(tree, child) && !has(tree, child, ['case']),
  )
}

/** "as Iran launched drones": what looks like an adjunct right before a verb without a subject is its subject. */
export function subjectOfClause(tree: Tree): void {
  const { draft, children, first, end } = tree
  for (let noun = first + 1; noun + 1 < end; noun += 1) {
    const verb = noun + 1
    if (!draft.relation(noun).startsWith('obl') || !isNominal(tree, noun) || draft.verbForm(verb) !== 'Fin') continue
    if (draft.relation(verb) !== 'advcl' || draft.heads[verb] !== draft.heads[noun] || has(tree, verb, ['nsubj']))
      continue
    const mark = children(noun).find((child) => draft.relation(child) === 'case')
    if (mark === undefined || has(tree, verb, ['mark'])) continue
    draft.reattach(mark, verb, 'mark')
    draft.reattach(noun, verb, 'nsubj')
  }
}

const ASIDE = /^(?:obl|advcl|nmod|dislocated|parataxis|ccomp|appos|vocative|reparandum)/u

/** "The government and Renamo signed": a bare noun before the "and" of a subject is the first of two. */
export function firstOfTwo(tree: Tree): void {
  const { draft, children, first, end } = tree
  for (let name = first + 2; name + 1 < end; name += 1) {
    if (!draft.relation(name).startsWith('nsubj') || !isNominal(tree, name)) continue
    const verb = draft.heads[name] as number
    const opening = leftmost(tree, name)
    const joint = [opening, opening - 1].find((token) => token > first && draft.pos(token) === 'CCONJ')
    if (verb < name || joint === undefined) continue
    const other = children(verb).find(
      (child) => child < joint && isNominal(tree, child) && ASIDE.test(draft.relation(child)),
    )
    if (other === undefined || has(tree, other, ['case', 'cop', 'nsubj', 'mark']) || isTime(tree, other)) continue
    if (leftmost(tree, other) !== first || !isEnumeration(tree, other, joint)) continue
    draft.reattach(other, verb, draft.relation(name))
    draft.reattach(name, other, 'conj')
    return
  }
}

/** "Troops backed by drones killed 30 fighters": the past form after a participle and its agent is the verb of the noun. */
export function pastParticiple(tree: Tree): void {
  const { draft, children } = tree
  const root = rootOf(tree)
  if (root < 0 || !isNominal(tree, root) || has(tree, root, ['nsubj', 'cop', 'case'])) return
  const described = children(root).find(
    (child) => child > root && draft.relation(child) === 'acl' && draft.verbForm(child) === 'Part',
  )
  if (described === undefined) return
  const verb = [...children(described), ...children(root)].find(
    (child) => child > described && draft.pos(child) === 'VERB' && draft.verbForm(child) === 'Fin',
  )
  if (verb === undefined || isComma(tree, verb - 1) || has(tree, verb, ['mark'])) return
  const subject = children(verb).find((child) => draft.relation(child).startsWith('nsubj'))
  if (subject !== undefined && (subject < verb || has(tree, verb, ['obj']))) return
  crown(tree, verb, root)
  if (subject !== undefined) draft.relabel(subject, 'obj')
}

/** "Le roi a nommé dix ministres et la police a arrêté": the noun behind "and", right before a verb without a subject, is its subject. */
export function subjectBehindAnd(tree: Tree): void {
  const { draft, children, first, end } = tree
  for (let noun = first + 3; noun < end - 1; noun += 1) {
    if (draft.relation(noun) !== 'conj' || !isNominal(tree, noun)) continue
    const other = draft.heads[noun] as number
    const joint = children(noun).find((child) => draft.pos(child) === 'CCONJ')
    if (joint === undefined || other < first || other > joint || !isNominal(tree, other)) continue
    const verb = verbBehind(tree, noun)
    if (verb < 0 || !isBelow(tree, other, draft.heads[verb] as number)) continue
    draft.reattach(noun, verb, has(tree, verb, ['aux']) && isPassiveDraft(tree, verb) ? 'nsubj:pass' : 'nsubj')
    draft.reattach(joint, verb, 'cc')
    return
  }
}

const isPassiveDraft = ({ draft, children }: Tree, verb: number): boolean =>
  children(verb).some((child) => draft.relation(child) === 'aux:pass')

// The second verb of a clause, without a subject or an "and" of its own, whose first word stands right behind the noun.
function verbBehind(tree: Tree, noun: number): number {
  const { draft, end } = tree
  for (let verb = noun + 1; verb < Math.min(end, noun + 5); verb += 1) {
    if (draft.pos(verb) !== 'VERB') {
      if (draft.pos(verb) !== 'AUX' && draft.pos(verb) !== 'ADV' && draft.pos(verb) !== 'PRON') return -1
      continue
    }
    const finite = draft.verbForm(verb) === 'Fin' || has(tree, verb, ['aux'])
    if (draft.relation(verb) !== 'conj' || !finite || has(tree, verb, ['nsubj', 'cc', 'mark'])) return -1
    const head = draft.heads[verb] as number
    return head >= 0 && head < noun && draft.pos(head) === 'VERB' && leftmost(tree, verb) === noun + 1 ? verb : -1
  }
  return -1
}
