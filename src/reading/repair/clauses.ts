import { crown, has, isComma, isNominal, type Tree } from './open-tree.js'

/** "freed two kidnapped nuns": a number before a past form and its noun counts the noun. */
export function countedPatient(tree: Tree): void {
  const { draft, rules, children, first, end } = tree
  for (let number = first + 1; number + 2 < end; number += 1) {
    const past = number + 1
    const verb = number - 1
    const above = draft.heads[number] as number
    if (draft.pos(number) !== 'NUM' || (above !== past && above !== verb)) continue
    if (
      draft.heads[past] !== verb ||
      draft.relation(past) === 'conj' ||
      draft.pos(verb) !== 'VERB' ||
      rules.reporting.has(draft.lemma(verb))
    )
      continue
    const noun = children(past).find((child) => child > past && draft.relation(child) === 'obj')
    if (
      noun === undefined ||
      !isNominal(tree, noun) ||
      !draft.word(past).endsWith('ed') ||
      takesMore(tree, verb, number)
    )
      continue
    for (const child of children(past)) if (child > noun) draft.reattach(child, verb, draft.relation(child))
    draft.reattach(noun, verb, 'obj')
    draft.retag(past, 'VERB.P')
    draft.reattach(past, noun, 'amod')
    draft.reattach(number, noun, 'nummod')
  }
}

const takesMore = ({ draft, children }: Tree, verb: number, number: number): boolean =>
  children(verb).some((child) => child !== number && draft.relation(child) === 'obj')

/** "after clashes between police and students left ten dead": a noun behind a conjunction, read as a verb without a subject. */
export function nounAfterMark(tree: Tree): void {
  const { draft, rules, children, first, end } = tree
  if (rules.agreement) return
  for (let noun = first + 1; noun + 2 < end; noun += 1) {
    const mark = noun - 1
    if (draft.verbForm(noun) !== 'Fin' || draft.heads[mark] !== noun || draft.relation(mark) !== 'mark') continue
    if (draft.pos(noun + 1) !== 'ADP' || has(tree, noun, ['nsubj', 'obj', 'aux']) || !draft.word(noun).endsWith('s'))
      continue
    const above = draft.heads[noun] as number
    const verb = [...children(noun), ...(above < first ? [] : children(above))].find(
      (child) => child > noun && draft.verbForm(child) === 'Fin' && !has(tree, child, ['nsubj', 'mark', 'cc']),
    )
    if (verb === undefined || above < first) continue
    draft.retag(noun, 'NOUN')
    for (const child of children(noun))
      if (child > noun && draft.relation(child).startsWith('obl')) draft.relabel(child, 'nmod')
    draft.reattach(verb, above, 'advcl')
    draft.reattach(noun, verb, 'nsubj')
    draft.reattach(mark, verb, 'mark')
  }
}

/** "after fights between herders and farmers killed nine": the second of two behind "between" is no subject. */
export function secondOfTwo(tree: Tree): void {
  const { draft, rules, first, end } = tree
  for (let mark = first + 1; mark + 2 < end; mark += 1) {
    if (!rules.between.has(draft.word(mark)) || draft.relation(mark) !== 'case') continue
    const one = draft.heads[mark] as number
    const noun = draft.heads[one] as number
    if (one < mark || noun < first || noun > mark || !isNominal(tree, noun) || has(tree, one, ['conj'])) continue
    const joint = one + 1
    if (joint >= end || draft.pos(joint) !== 'CCONJ') continue
    const other = draft.heads[joint] as number
    const subject = other > joint && isNominal(tree, other) ? other : subjectOf(tree, other)
    const verb = subject < 0 ? -1 : (draft.heads[subject] as number)
    if (subject < 0 || verb < subject || draft.pos(verb) !== 'VERB' || !draft.relation(subject).startsWith('nsubj'))
      continue
    draft.reattach(subject, one, 'conj')
    draft.reattach(joint, subject, 'cc')
    ownSubject(tree, noun, verb)
  }
}

function subjectOf({ draft, children }: Tree, verb: number): number {
  return children(verb).find((child) => draft.relation(child).startsWith('nsubj')) ?? -1
}

// The noun that two parties share is the subject of the verb behind them; its conjunction opens the clause.
function ownSubject(tree: Tree, noun: number, verb: number): void {
  const { draft, children, first } = tree
  const above = draft.heads[noun] as number
  if (above === verb) {
    draft.relabel(noun, 'nsubj')
    return
  }
  if (above < first) {
    crown(tree, verb, noun)
    return
  }
  for (const mark of children(noun)) {
    if (draft.pos(mark) === 'SCONJ' && mark < noun) draft.reattach(mark, verb, 'mark')
  }
  draft.reattach(verb, above, 'advcl')
  draft.reattach(noun, verb, 'nsubj')
}

/** "La milice, que l'ONU accuse de crimes, a attaqué": the clause between describes the noun, whose verb stands behind the second comma. */
export function objectRelative(tree: Tree): void {
  const { draft, rules, children, first, end } = tree
  for (let pronoun = first + 2; pronoun + 4 < end; pronoun += 1) {
    const noun = pronoun - 2
    if (!rules.objectRelatives.has(draft.word(pronoun)) || !isComma(tree, pronoun - 1) || !isNominal(tree, noun))
      continue
    const inner = draft.heads[pronoun] as number
    if (
      inner < pronoun ||
      draft.pos(inner) !== 'VERB' ||
      !children(inner).some((child) => child > pronoun && draft.relation(child).startsWith('nsubj'))
    )
      continue
    const outer = verbPastComma(tree, inner, noun)
    const above = draft.heads[inner] as number
    if (outer < 0 || !(above < first || above === noun)) continue
    const loose = draft.heads[noun] as number
    if (!(loose < first || loose === inner || loose === outer)) continue
    crown(tree, outer, noun)
    draft.reattach(inner, noun, 'acl:relcl')
    draft.reattach(pronoun, inner, 'obj')
  }
}

// The verb right behind the comma that closes a clause, with its auxiliaries, if it has no subject.
function verbPastComma(tree: Tree, inner: number, noun: number): number {
  const { draft, end } = tree
  for (let verb = inner + 2; verb < end; verb += 1) {
    if (draft.pos(verb) !== 'VERB' || has(tree, verb, ['nsubj', 'mark'])) continue
    const above = draft.heads[verb] as number
    if (above !== inner && above !== noun) continue
    let opening = verb
    while (draft.heads[opening - 1] === verb && !isComma(tree, opening - 1)) opening -= 1
    if (isComma(tree, opening - 1) && (draft.verbForm(verb) === 'Fin' || has(tree, verb, ['aux']))) return verb
  }
  return -1
}
