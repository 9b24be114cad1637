import { has, isBelow, isComma, isNominal, isTime, leftmost, type Tree } from './open-tree.js'

/** "Poland, Hungary and Slovakia banned": the first of a list of subjects, taken for an adjunct or for part of a date before it. */
export function listedSubject(tree: Tree): void {
  const { draft, first, end } = tree
  for (let second = first + 2; second + 1 < end; second += 1) {
    if (!draft.relation(second).startsWith('nsubj') || !isNominal(tree, second)) continue
    const verb = draft.heads[second] as number
    const opening = leftmost(tree, second)
    if (verb < second || !joinsAnother(tree, second)) continue
    const before = [opening, opening - 1, opening - 2].find((token) => token > first && isComma(tree, token))
    const name = before === undefined ? -1 : looseBefore(tree, before, verb)
    if (name < 0) continue
    draft.reattach(name, verb, draft.relation(second))
    draft.reattach(second, listHead(tree, before as number), 'conj')
    return
  }
}

// "The presidents of Chad, Niger and Mali": what the list before the comma hangs on.
function listHead({ draft }: Tree, comma: number): number {
  const last = comma - 1
  let head = last
  while (draft.relation(head) === 'conj' || draft.relation(head).startsWith('flat')) head = draft.heads[head] as number
  return head
}

function joinsAnother(tree: Tree, token: number): boolean {
  const { draft, children } = tree
  return children(token).some(
    (child) =>
      child > token &&
      isNominal(tree, child) &&
      ((draft.relation(child) === 'conj' && has(tree, child, ['cc'])) || joinsAnother(tree, child)),
  )
}

const LOOSE =
  /^(?:obl:unmarked|obl:mod|nmod:unmarked|vocative|dislocated|appos|parataxis|reparandum|discourse|advcl|ccomp)/u

// A bare name or noun that ends at a comma, hung on the verb or on a date before it.
function looseBefore(tree: Tree, comma: number, verb: number): number {
  const { draft, first } = tree
  let name = comma - 1
  while (name > first && isNominal(tree, draft.heads[name] as number) && (draft.heads[name] as number) < comma) {
    const above = draft.heads[name] as number
    if (isDate(tree, above)) break
    name = above
  }
  const above = draft.heads[name] as number
  const free = above === verb || (above >= first && isDate(tree, above) && isBelow(tree, above, verb))
  if (!free || !LOOSE.test(draft.relation(name)) || !isNominal(tree, name) || isDate(tree, name)) return -1
  if (has(tree, name, ['case', 'cop', 'nsubj', 'mark']) || isTime(tree, name)) return -1
  const opening = leftmost(tree, name)
  return opening === first || isComma(tree, opening) || isComma(tree, opening - 1) ? name : -1
}

const isDate = (tree: Tree, token: number): boolean =>
  token >= 0 && (isTime(tree, token) || tree.draft.pos(token) === 'NUM')

/** "fired at camps in Mali and at a depot": a second phrase with the same preposition is joined to the first. */
export function samePreposition(tree: Tree): void {
  const { draft, children, first, end } = tree
  for (let joint = first + 3; joint + 2 < end; joint += 1) {
    const mark = joint + 1
    if (draft.pos(joint) !== 'CCONJ' || draft.pos(mark) !== 'ADP') continue
    const noun = draft.heads[mark] as number
    const above = noun < mark ? -1 : (draft.heads[noun] as number)
    const adrift = above >= first && draft.pos(above) === 'PUNCT'
    if (!adrift || !isNominal(tree, noun)) continue
    const other = firstWith(tree, draft.word(mark), joint)
    if (other < 0) continue
    draft.reattach(noun, other, 'conj')
    draft.reattach(joint, noun, 'cc')
    for (const child of children(above))
      if (child !== noun && child > joint) draft.reattach(child, noun, draft.relation(child))
  }
}

function firstWith(tree: Tree, preposition: string, joint: number): number {
  const { draft, first } = tree
  for (let mark = first; mark < joint; mark += 1) {
    const noun = draft.heads[mark] as number
    if (draft.word(mark) !== preposition || draft.relation(mark) !== 'case' || noun > joint || !isNominal(tree, noun))
      continue
    return noun
  }
  return -1
}

/** "ont frappé les détenus, confisqué leurs téléphones": a participle with an object of its own shares the auxiliary before it. */
export function listedParticiple(tree: Tree): void {
  const { draft, rules, children, first, end } = tree
  if (!rules.agreement) return
  for (let verb = first + 3; verb + 1 < end; verb += 1) {
    if (draft.verbForm(verb) !== 'Part' || draft.relation(verb) !== 'acl' || !isComma(tree, verb - 1)) continue
    if (/[sx]$|ée$/u.test(draft.word(verb)) || has(tree, verb, ['aux', 'nsubj'])) continue
    const object = objectBehind(tree, verb)
    const main = object < 0 ? -1 : perfectAbove(tree, verb)
    if (main < 0) continue
    draft.reattach(verb, main, 'conj')
    draft.reattach(object, verb, 'obj')
    for (const child of children(object)) if (draft.relation(child) === 'case') draft.relabel(child, 'det')
    for (const other of children(verb)) if (draft.relation(other) === 'conj') activeObject(tree, other)
  }
}

function activeObject(tree: Tree, verb: number): void {
  const { draft, children } = tree
  const object = draft.verbForm(verb) === 'Part' ? objectBehind(tree, verb) : -1
  if (object < 0) return
  draft.relabel(object, 'obj')
  for (const child of children(object)) if (draft.relation(child) === 'case') draft.relabel(child, 'det')
}

// A noun with an article or a number right behind a verb: "leurs téléphones", "onze filles", "du bétail".
function objectBehind(tree: Tree, verb: number): number {
  const { draft, children } = tree
  const noun = children(verb).find((child) => child > verb && isNominal(tree, child))
  if (noun === undefined || leftmost(tree, noun) !== verb + 1) return -1
  const opener = draft.pos(verb + 1)
  const partitive = /^(?:des|du)$/u.test(draft.word(verb + 1))
  return opener === 'DET' || opener === 'NUM' || partitive ? noun : -1
}

// The participle with "avoir" that the noun before a listed participle belongs to.
function perfectAbove(tree: Tree, verb: number): number {
  const { draft, children, first } = tree
  let above = draft.heads[verb] as number
  for (let step = 0; step < 4 && above >= first; step += 1) {
    if (draft.pos(above) === 'VERB') {
      const perfect = children(above).some((child) => draft.relation(child) === 'aux:tense')
      return perfect && draft.verbForm(above) === 'Part' && !has(tree, above, ['nsubj:pass']) ? above : -1
    }
    above = draft.heads[above] as number
  }
  return -1
}

/** "a demandé que la cour le libère et menacé de": a bare participle is joined to the participle that has the auxiliary. */
export function sharedAuxiliary(tree: Tree): void {
  const { draft, rules, children, first, end } = tree
  if (!rules.agreement) return
  const perfect = (verb: number): boolean =>
    draft.verbForm(verb) === 'Part' && children(verb).some((child) => draft.relation(child).startsWith('aux'))
  for (let verb = first + 3; verb < end; verb += 1) {
    if (draft.relation(verb) !== 'conj' || draft.verbForm(verb) !== 'Part' || has(tree, verb, ['aux', 'nsubj']))
      continue
    let above = draft.heads[verb] as number
    if (above < first || draft.pos(above) !== 'VERB' || draft.verbForm(above) !== 'Fin') continue
    while (above >= first && !perfect(above)) above = draft.heads[above] as number
    if (above >= first) draft.reattach(verb, above, 'conj')
  }
}
