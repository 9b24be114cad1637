import { commaWithin, has, isNominal, leftmost, type Tree } from './open-tree.js'

/** "warned protesters against blocking roads": a noun before "against" is no part of the gerund behind it. */
export function objectBeforeGerund({ draft, children, first, end }: Tree): void {
  for (let noun = first + 1; noun + 2 < end; noun += 1) {
    const gerund = draft.heads[noun] as number
    if (!['compound', 'nsubj'].includes(draft.relation(noun)) || gerund < noun || draft.verbForm(gerund) !== 'Ger')
      continue
    const verb = draft.heads[gerund] as number
    const marked = children(gerund).some((child) => child > noun && draft.relation(child) === 'mark')
    if (marked && verb >= first && verb < noun && draft.pos(verb) === 'VERB') draft.reattach(noun, verb, 'obj')
  }
}

/** "cut funding to the agency", "raid home of mayor": a thing right behind a verb that has no object is its object. */
export function thingBehindVerb(tree: Tree): void {
  const { draft, rules, first, end } = tree
  for (let token = first + 1; token < end; token += 1) {
    const verb = draft.heads[token] as number
    if (verb !== token - 1 || verb < first || draft.pos(verb) !== 'VERB' || has(tree, verb, ['obj'])) continue
    const gerund =
      draft.relation(token) === 'xcomp' && rules.things.has(draft.word(token)) && !has(tree, token, ['obj'])
    const adverb = draft.relation(token) === 'advmod' && has(tree, token, ['nmod'])
    if (!gerund && !adverb) continue
    draft.retag(token, 'NOUN')
    draft.reattach(token, verb, 'obj')
  }
}

/** "sparked protests from the players": those that a reaction is drawn from make it. */
export function drawnFrom({ draft, rules, children, first, end }: Tree): void {
  for (let token = first + 2; token < end; token += 1) {
    const verb = draft.heads[token] as number
    if (draft.relation(token) !== 'obl' || verb < first || !rules.drawing.has(draft.lemma(verb))) continue
    const word = children(token).find((child) => draft.relation(child) === 'case')
    const object = children(verb).find((child) => draft.relation(child) === 'obj')
    if (word === undefined || object === undefined || word !== object + 1) continue
    if (rules.drawnFrom.has(draft.word(word))) draft.reattach(token, object, 'nmod')
  }
}

/** "arrested 30 people and seized weapons": a past form between "and" and a bare noun is a second verb, no adjective. */
export function secondVerb(tree: Tree): void {
  const { draft, children, first, end } = tree
  for (let noun = first + 2; noun < end; noun += 1) {
    const before = objectBefore(tree, noun)
    const verb = before < 0 ? -1 : (draft.heads[before] as number)
    if (verb < 0 || verb > before || draft.verbForm(verb) !== 'Fin' || !draft.word(verb).endsWith('ed')) continue
    const past = children(noun).find((child) => draft.relation(child) === 'amod' && draft.pos(child - 1) === 'CCONJ')
    if (past === undefined || !isSecondVerb(tree, past, before)) continue
    draft.retag(past, 'VERB.F')
    draft.reattach(past, verb, 'conj')
    draft.reattach(past - 1, past, 'cc')
    draft.reattach(noun, past, 'obj')
    for (const child of children(noun)) {
      if (child < past && child !== past - 1) draft.reattach(child, past, draft.relation(child))
    }
  }
}

// The object that a noun behind "and" was joined to, or stands beside.
function objectBefore({ draft, children }: Tree, noun: number): number {
  const head = draft.heads[noun] as number
  if (draft.relation(noun) === 'conj' && head >= 0 && draft.relation(head) === 'obj') return head
  const joined = children(noun).some((child) => draft.relation(child) === 'cc')
  if (!joined || head < 0 || !['obl', 'conj'].includes(draft.relation(noun))) return -1
  return children(head).find((child) => child < noun && draft.relation(child) === 'obj') ?? -1
}

function isSecondVerb({ draft, rules, children }: Tree, past: number, before: number): boolean {
  if (!draft.word(past).endsWith('ed') || rules.states.has(draft.word(past).toLowerCase())) return false
  // "sick and wounded soldiers", "stolen and damaged goods": two adjectives of one noun.
  return past - 2 >= before && draft.pos(past - 2) !== 'ADJ' && children(past).length === 0
}

/** "shot dead an officer": what stands before the article describes the outcome, not the noun after it. */
export function outcome({ draft, children, first, end }: Tree): void {
  for (let token = first + 1; token + 1 < end; token += 1) {
    if (draft.relation(token) !== 'amod' || draft.pos(token) !== 'ADJ') continue
    const noun = draft.heads[token] as number
    const verb = noun < 0 ? -1 : (draft.heads[noun] as number)
    if (verb !== token - 1 || draft.pos(verb) !== 'VERB') continue
    if (children(noun).some((child) => child > token && ['det', 'nummod'].includes(draft.relation(child))))
      draft.reattach(token, verb, 'xcomp')
  }
}

/** "accused Afwerki of arming rebels": a gerund that hangs on a name belongs to the verb above. */
export function gerundOfName(tree: Tree): void {
  const { draft, first, end } = tree
  for (let token = first + 2; token < end; token += 1) {
    if (draft.verbForm(token) !== 'Ger' || draft.relation(token).split(':')[0] !== 'nmod') continue
    let noun = draft.heads[token] as number
    for (let step = 0; step < 3 && noun >= first && draft.relation(noun) === 'flat'; step += 1) {
      noun = draft.heads[noun] as number
    }
    const verb = noun < first ? -1 : (draft.heads[noun] as number)
    if (verb < first || draft.pos(verb) !== 'VERB' || draft.relation(noun) !== 'obj' || !isNominal(tree, noun)) continue
    if (has(tree, token, ['mark', 'case'])) draft.reattach(token, verb, 'advcl')
  }
}

/** "had signed with Moscow a pact": a noun with its article right after the name of a complement is the object that the verb lacks. */
export function objectAfterName(tree: Tree): void {
  const { draft, children, first, end } = tree
  for (let noun = first + 3; noun < end; noun += 1) {
    if (draft.relation(noun) !== 'appos' || draft.pos(noun) !== 'NOUN') continue
    const name = draft.heads[noun] as number
    const verb = name < first || name > noun || draft.pos(name) !== 'PROPN' ? -1 : (draft.heads[name] as number)
    if (verb < first || verb > name || draft.pos(verb) !== 'VERB' || !draft.relation(name).startsWith('obl')) continue
    const article = children(noun).find((child) => draft.relation(child) === 'det')
    if (article === undefined || article < name || commaWithin(tree, name, article) || has(tree, verb, ['obj']))
      continue
    draft.reattach(noun, verb, 'obj')
  }
}

/** "Kallas, on a visit to Kyiv," "extradited Guzman to Spain": a phrase with a preposition is no apposition, and names take no "to". */
export function prepositional(tree: Tree): void {
  const { draft, rules, children, first, end } = tree
  for (let token = first + 2; token < end; token += 1) {
    const above = draft.heads[token] as number
    if (above < first || above > token || rules.agreement) continue
    const word = children(token).find((child) => draft.relation(child) === 'case' && child < token)
    if (word === undefined) continue
    if (draft.relation(token) === 'appos') draft.relabel(token, 'nmod')
    const verb = draft.heads[above] as number
    const named = draft.relation(token) === 'nmod' && draft.pos(above) === 'PROPN' && draft.relation(above) === 'obj'
    if (named && verb >= first && draft.pos(verb) === 'VERB' && rules.goals.has(draft.word(word)))
      draft.reattach(token, verb, 'obl')
  }
}

/** "by Boko Haram militants", "at protesters": a name that only modifies the noun after it takes no preposition; nothing is left an orphan. */
export function prepositionOfWhole(tree: Tree): void {
  const { draft, children, first, end } = tree
  for (let name = first + 1; name + 1 < end; name += 1) {
    const mark = children(name).find((child) => draft.relation(child) === 'case' && child < name)
    if (mark === undefined) continue
    if (draft.relation(name) === 'orphan') draft.relabel(name, 'nmod')
    const noun = draft.heads[name] as number
    if (noun <= name || noun - name > 4 || draft.pos(name) !== 'PROPN' || draft.pos(noun) !== 'NOUN') continue
    if (!/^(?:obl|nmod)/u.test(draft.relation(name)) || has(tree, noun, ['case', 'det'])) continue
    const above = draft.heads[noun] as number
    if (above < first || above > mark || !isUnbroken(tree, name, noun)) continue
    draft.reattach(name, noun, 'compound')
    draft.reattach(mark, noun, 'case')
    if (draft.pos(above) === 'VERB') draft.relabel(noun, 'obl')
  }
}

function isUnbroken(tree: Tree, name: number, noun: number): boolean {
  for (let token = name + 1; token < noun; token += 1) if (!isNominal(tree, token)) return false
  return true
}

/** "asked the Fund for help": a noun with its article right after an active verb is no clause. */
export function nounAsClause(tree: Tree): void {
  const { draft, first, end } = tree
  for (let noun = first + 2; noun < end; noun += 1) {
    if (draft.relation(noun) !== 'ccomp' || draft.pos(noun) !== 'NOUN') continue
    const verb = draft.heads[noun] as number
    if (verb < first || verb > noun || draft.pos(verb) !== 'VERB' || leftmost(tree, noun) !== verb + 1) continue
    if (has(tree, noun, ['cop', 'nsubj', 'mark', 'case']) || has(tree, verb, ['obj'])) continue
    if (has(tree, noun, ['det'])) draft.relabel(noun, 'obj')
  }
}
