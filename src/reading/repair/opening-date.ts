import { has, isNominal, type Tree } from './open-tree.js'

/** The calendar words that open a sentence, behind a preposition or an article: `On Tuesday night`, `Le 3 mai`. */
function openingCalendar({ draft, rules, first, end }: Tree): { from: number; last: number; placed: boolean } | null {
  let from = first
  const placed = draft.pos(from) === 'ADP' || draft.pos(from) === 'SCONJ'
  if (placed) from += 1
  if (draft.pos(from) === 'DET') from += 1
  let last = from
  let named = false
  for (; last < end; last += 1) {
    const word = draft.word(last).toLowerCase()
    const name = rules.calendar.has(word) || (placed && /^\d{4}$/u.test(word))
    if (!name && !/^\d{1,2}$/u.test(word)) break
    named ||= name
  }
  return named && last + 2 < end ? { from, last: last - 1, placed } : null
}

/** "On 3 May rebels attacked", "Vendredi la police a arrêté": the date that opens a sentence is no part of its subject, and not its subject. */
export function openingDate(tree: Tree): void {
  const { draft, children, first } = tree
  const opening = openingCalendar(tree)
  if (opening === null) return
  const { from, last, placed } = opening
  if (crownClause(tree, from, last)) return
  for (let date = from; date <= last; date += 1) {
    const above = draft.heads[date] as number
    if (placed && above > last && isNominal(tree, above)) {
      freeSubject(tree, first, last, above)
      return
    }
    const noun = children(date).find((child) => child > last && isNominal(tree, child) && isBare(tree, child))
    if (noun === undefined) continue
    freeDate(tree, from, last, noun)
    return
  }
}

// A noun that no preposition joins to the date; French "des" is an article here.
function isBare({ draft, rules, children }: Tree, noun: number): boolean {
  return children(noun).every(
    (child) => draft.relation(child) !== 'case' || child > noun || rules.partitives.has(draft.word(child)),
  )
}

function becomeSubject(tree: Tree, noun: number, verb: number): void {
  const passive = tree.children(verb).some((child) => tree.draft.relation(child) === 'aux:pass')
  tree.draft.reattach(noun, verb, passive ? 'nsubj:pass' : 'nsubj')
}

function freeSubject(tree: Tree, first: number, last: number, noun: number): void {
  const { draft, children } = tree
  const verb = draft.heads[noun] as number
  if (verb < noun || draft.pos(verb) !== 'VERB') return
  if (children(verb).some((child) => child !== noun && draft.relation(child).startsWith('nsubj'))) return
  for (const child of children(noun)) {
    if (child >= first && child < last) draft.reattach(child, last, draft.relation(child))
  }
  draft.reattach(last, verb, 'obl')
  becomeSubject(tree, noun, verb)
}

function freeDate(tree: Tree, from: number, last: number, noun: number): void {
  const { draft, children } = tree
  let top = from
  while (top <= last && (draft.heads[top] as number) <= last && (draft.heads[top] as number) >= from) top += 1
  const verb = top > last ? -1 : (draft.heads[top] as number)
  if (verb < noun || draft.pos(verb) !== 'VERB') return
  if (children(verb).some((child) => child !== top && draft.relation(child).startsWith('nsubj'))) return
  for (const child of children(noun)) if (draft.relation(child) === 'case') draft.relabel(child, 'det')
  draft.reattach(top, verb, tree.rules.agreement ? 'obl:mod' : 'obl')
  becomeSubject(tree, noun, verb)
}

// "Depuis le 8 avril, la frontière est …": where the date was taken for the top of the sentence, the clause behind it is.
function crownClause(tree: Tree, from: number, last: number): boolean {
  const { draft, children, end } = tree
  for (let date = from; date <= last; date += 1) {
    if ((draft.heads[date] as number) >= 0) continue
    const clause = children(date).find(
      (child) => child > last && child < end && (draft.pos(child) === 'VERB' || has(tree, child, ['cop'])),
    )
    if (clause === undefined) return false
    draft.reattach(clause, -1, 'root')
    draft.reattach(date, clause, tree.rules.agreement ? 'obl:mod' : 'obl')
    for (const child of children(date))
      if (child > last && child !== clause) draft.reattach(child, clause, draft.relation(child))
    return true
  }
  return false
}
