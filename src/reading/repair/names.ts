import { has, isComma, isNominal, type Tree } from './open-tree.js'

/** "Sudan and South Sudan": a part of a name lies beside it, never past an "and". */
export function unbrokenName(tree: Tree): void {
  const { draft, first, end } = tree
  for (let part = first + 3; part < end; part += 1) {
    const name = draft.heads[part] as number
    if (!draft.relation(part).startsWith('flat') || name < first || name >= part - 2) continue
    if (!joinsWithin(tree, name, part) || !isNominal(tree, part - 1)) continue
    draft.reattach(part, part - 1, draft.relation(part))
  }
}

function joinsWithin({ draft }: Tree, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token += 1) if (draft.pos(token) === 'CCONJ') return true
  return false
}

/** "talks with Bolivian leader Luis Paz": the preposition before a title is that of the name. */
export function prepositionOfTitle(tree: Tree): void {
  const { draft, rules, children, first, end } = tree
  if (rules.agreement) return
  for (let title = first + 1; title + 1 < end; title += 1) {
    const name = draft.heads[title] as number
    if (draft.relation(title) !== 'nmod:desc' || name < title) continue
    const mark = children(title).find((child) => child < title && draft.relation(child) === 'case')
    if (mark === undefined || has(tree, name, ['case'])) continue
    draft.reattach(mark, name, 'case')
    if (draft.relation(name) === 'appos') draft.relabel(name, 'nmod')
  }
}

/**
 * "fighters loyal to commander Sy attacked", "envoy Ali Sow and President Ba met": a name right behind a noun stands beside it; "…,
 * allegations Tehran denies" is another clause.
 */
export function nameBehindTitle(tree: Tree): void {
  const { draft, rules, first, end } = tree
  if (rules.agreement) return
  for (let name = first + 1; name < end; name += 1) {
    const title = name - 1
    if (draft.pos(name) !== 'PROPN' || draft.pos(title) !== 'NOUN' || draft.heads[title] === name) continue
    if (rules.calendar.has(draft.word(name).toLowerCase()) || rules.calendar.has(draft.word(title).toLowerCase()))
      continue
    if (draft.relation(name).startsWith('nsubj')) besideTitle(tree, name, title)
    else if (draft.relation(name) === 'appos' && draft.relation(title) === 'conj') {
      if (draft.heads[title] === draft.heads[name]) draft.reattach(name, title, 'appos')
    }
  }
}

function besideTitle(tree: Tree, name: number, title: number): void {
  const { draft, children } = tree
  const verb = draft.heads[name] as number
  const relation = draft.relation(name)
  const apart = isComma(tree, title - 1)
  const top = verb > name && !apart ? topBelow(tree, title, verb) : -1
  if (top < 0 || !isNominal(tree, top) || has(tree, top, ['case', 'cop', 'nsubj', 'mark'])) return
  draft.reattach(name, title, 'appos')
  for (const child of children(name)) if (draft.relation(child) === 'conj') draft.reattach(child, title, 'conj')
  draft.reattach(top, verb, relation)
}

// What hangs on the verb and has the noun below it.
function topBelow({ draft, first }: Tree, noun: number, verb: number): number {
  let top = noun
  for (let step = 0; step < 8; step += 1) {
    const above = draft.heads[top] as number
    if (above === verb) return top
    if (above < first || above > noun) return -1
    top = above
  }
  return -1
}

/** "took peacekeepers hostage": what somebody is held as is no thing that is taken; whoever stands before it is. */
export function heldAs(tree: Tree): void {
  const { draft, rules, children, first, end } = tree
  for (let state = first + 2; state < end; state += 1) {
    if (!rules.heldAs.has(draft.word(state)) || draft.relation(state) !== 'obj') continue
    const verb = draft.heads[state] as number
    const held = state - 1
    if (verb < first || verb > held || !rules.holding.has(draft.lemma(verb))) continue
    if (draft.relation(held) !== 'compound' || draft.heads[held] !== state || !isNominal(tree, held)) continue
    for (const child of children(state)) if (child < held) draft.reattach(child, held, draft.relation(child))
    draft.reattach(held, verb, 'obj')
    draft.reattach(state, verb, 'xcomp')
  }
}

/** "l'opposant Paul Diallo": what has an article is a noun, and the name behind it stands beside it. */
export function articleMakesNoun(tree: Tree): void {
  const { draft, children, first, end } = tree
  for (let token = first + 1; token < end; token += 1) {
    if (draft.pos(token) !== 'VERB' || draft.pos(token - 1) !== 'DET' || draft.heads[token - 1] !== token) continue
    const verb = draft.heads[token] as number
    if (
      draft.verbForm(token) !== 'Ger' ||
      verb < first ||
      draft.pos(verb) !== 'VERB' ||
      has(tree, token, ['aux', 'nsubj'])
    )
      continue
    if (token < verb || has(tree, verb, ['obj'])) continue
    draft.retag(token, 'NOUN')
    draft.relabel(token, 'obj')
    for (const child of children(token)) if (draft.relation(child) === 'obj') draft.relabel(child, 'appos')
  }
}
