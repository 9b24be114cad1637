import type { PartOfSpeech } from './reading.js'
import type { ClauseRules } from './reading-rules.js'
import type { Draft } from './refine-relations.js'

/** A draft whose tokens may also be hung elsewhere and read as another kind of word. */
export interface OpenDraft extends Draft {
  /** How many times a token was hung elsewhere. */
  readonly moves: { count: number }
  reattach(token: number, head: number, relation: string): void
  retag(token: number, tag: string): void
}

// No sentence of prose is longer; lists and tables without a full stop are left as they are.
const MAX_TOKENS = 120
const NAMES: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['NOUN', 'PROPN'])

/** One sentence with the dependents of each of its tokens. */
interface Tree {
  readonly draft: OpenDraft
  readonly rules: ClauseRules
  readonly first: number
  readonly end: number
  readonly children: (token: number) => readonly number[]
}

function toTree(draft: OpenDraft, rules: ClauseRules, first: number, end: number): Tree {
  const lists: number[][] = Array.from({ length: end - first }, () => [])
  for (let token = first; token < end; token += 1) {
    const head = (draft.heads[token] as number) - first
    if (head >= 0 && head < end - first) lists[head]?.push(token)
  }
  return { draft, rules, first, end, children: (token) => lists[token - first] ?? [] }
}

const isNominal = ({ draft }: Tree, token: number): boolean => NAMES.has(draft.pos(token))
const isComma = ({ draft }: Tree, token: number): boolean => draft.word(token) === ','

function has({ draft, children }: Tree, token: number, relations: readonly string[]): boolean {
  return children(token).some((child) => relations.some((one) => draft.relation(child).split(':')[0] === one))
}

function rootOf({ draft, first, end }: Tree): number {
  for (let token = first; token < end; token += 1) if ((draft.heads[token] as number) < 0) return token
  return -1
}

function isBelow({ draft, first }: Tree, token: number, top: number): boolean {
  let at = token
  for (let step = 0; step < 12 && at >= first; step += 1) {
    if (at === top) return true
    at = draft.heads[at] as number
  }
  return false
}

function leftmost(tree: Tree, token: number): number {
  let left = token
  for (let at = tree.first; at < token; at += 1)
    if (isBelow(tree, at, token)) {
      left = at
      break
    }
  return left
}

// The verb of the sentence takes the place of the noun that was taken for its top; what follows it is its own.
function crown({ draft, children }: Tree, verb: number, noun: number): void {
  for (const child of children(noun)) {
    if (child > verb && child !== verb) draft.reattach(child, verb, draft.relation(child))
  }
  draft.reattach(verb, -1, 'root')
  draft.reattach(noun, verb, 'nsubj')
}

const TAKES = ['obj', 'xcomp', 'ccomp', 'iobj']

function isActive(tree: Tree, verb: number): boolean {
  if (has(tree, verb, TAKES) || tree.rules.reporting.has(tree.draft.lemma(verb))) return true
  return tree.children(verb).some((child) => tree.draft.verbForm(child) === 'Inf' && child > verb)
}

/**
 * "Kallas, on a visit to Kyiv, promised to deliver": the past form after the second comma is the verb of the noun that opens the
 * sentence, not a participle of the last noun between.
 */
function pastInterpolation(tree: Tree): void {
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
function coordinatedSubject(tree: Tree): void {
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
function verbAfterNoun(tree: Tree): void {
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

/** "warned protesters against blocking roads": a noun before "against" is no part of the gerund behind it. */
function objectBeforeGerund({ draft, children, first, end }: Tree): void {
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
function thingBehindVerb(tree: Tree): void {
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
function drawnFrom({ draft, rules, children, first, end }: Tree): void {
  for (let token = first + 2; token < end; token += 1) {
    const verb = draft.heads[token] as number
    if (draft.relation(token) !== 'obl' || verb < first || !rules.drawing.has(draft.lemma(verb))) continue
    const word = children(token).find((child) => draft.relation(child) === 'case')
    const object = children(verb).find((child) => draft.relation(child) === 'obj')
    if (word === undefined || object === undefined || word !== object + 1) continue
    if (rules.drawnFrom.has(draft.word(word))) draft.reattach(token, object, 'nmod')
  }
}

function isEnumeration({ draft }: Tree, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token += 1) {
    const pos = draft.pos(token)
    if (pos === 'VERB' || pos === 'AUX' || pos === 'SCONJ' || draft.word(token) === ':') return false
  }
  return true
}

/** "arrested 30 people and seized weapons": a past form between "and" and a bare noun is a second verb, no adjective. */
function secondVerb(tree: Tree): void {
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

/** "The rebels, witnesses said, fired on the convoy": the noun before an inserted report belongs to the verb after it. */
function insertedReport(tree: Tree): void {
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

function commaWithin(tree: Tree, from: number, to: number): boolean {
  for (let token = from + 1; token < to; token += 1) if (isComma(tree, token)) return true
  return false
}

/** "shot dead an officer": what stands before the article describes the outcome, not the noun after it. */
function outcome({ draft, children, first, end }: Tree): void {
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
function gerundOfName(tree: Tree): void {
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

const REFLEXIVE: ReadonlySet<string> = new Set(['expl:pv', 'expl:comp'])

/** "s'était rendue", "étaient convenus": beside a reflexive, and in verbs of coming and going, "être" makes no passive. */
function activeWithBe({ draft, rules, children, first, end }: Tree): void {
  for (let token = first; token < end; token += 1) {
    if (draft.relation(token) !== 'aux:pass' || draft.verbForm(token) === 'Part') continue
    const verb = draft.heads[token] as number
    if (verb < first) continue
    const own = children(verb)
    const active = rules.moving.has(draft.lemma(verb)) || own.some((child) => REFLEXIVE.has(draft.relation(child)))
    if (!active) continue
    draft.relabel(token, 'aux:tense')
    for (const child of own) if (draft.relation(child) === 'nsubj:pass') draft.relabel(child, 'nsubj')
  }
}

/** "had signed with Moscow a pact": a noun with its article right after the name of a complement is the object that the verb lacks. */
function objectAfterName(tree: Tree): void {
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

/** "In Doha, the minister, Mr Al Thani, condemned": past an opening adjunct, the first noun is the subject, and the name stands beside it. */
function subjectAfterOpening(tree: Tree): void {
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

/** "neuf membres de l'opposition interpellés": a plural participle belongs to the plural noun above a singular one. */
function participleAgrees(tree: Tree): void {
  const { draft, rules, first, end } = tree
  if (!rules.agreement) return
  for (let verb = first + 2; verb < end; verb += 1) {
    if (draft.relation(verb) !== 'acl' || draft.verbForm(verb) !== 'Part' || !isPlural(draft.word(verb))) continue
    let noun = draft.heads[verb] as number
    for (let step = 0; step < 3 && noun >= first && noun < verb; step += 1) {
      const above = draft.heads[noun] as number
      if (isPlural(draft.word(noun)) || draft.relation(noun) !== 'nmod' || above < first || !isNominal(tree, above))
        break
      noun = above
    }
    const own = draft.heads[verb] as number
    if (noun !== own && noun >= first && noun < own && isPlural(draft.word(noun))) draft.reattach(verb, noun, 'acl')
  }
}

/** "as Iran launched drones": what looks like an adjunct right before a verb without a subject is its subject. */
function subjectOfClause(tree: Tree): void {
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

/** "by Boko Haram militants", "at protesters": a name that only modifies the noun after it takes no preposition; nothing is left an orphan. */
function prepositionOfWhole(tree: Tree): void {
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

function isUnbroken({ draft }: Tree, name: number, noun: number): boolean {
  for (let token = name + 1; token < noun; token += 1) if (!NAMES.has(draft.pos(token))) return false
  return true
}

/** "demonstrators arrested since May": after its noun and without an object, a form in -ed is a participle. */
function bareParticiple(tree: Tree): void {
  const { draft, first, end } = tree
  if (tree.rules.agreement) return
  for (let verb = first + 1; verb < end; verb += 1) {
    if (draft.relation(verb) !== 'acl' || draft.verbForm(verb) !== 'Fin' || !draft.word(verb).endsWith('ed')) continue
    if ((draft.heads[verb] as number) !== verb - 1 || has(tree, verb, ['nsubj', 'aux', ...TAKES])) continue
    draft.retag(verb, 'VERB.P')
  }
}

const ASIDE = /^(?:obl|advcl|nmod|dislocated|parataxis|ccomp|appos)/u

/** "The government and Renamo signed": a bare noun before the "and" of a subject is the first of two. */
function firstOfTwo(tree: Tree): void {
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
    if (other === undefined || has(tree, other, ['case', 'cop', 'nsubj', 'mark'])) continue
    if (leftmost(tree, other) !== first || !isEnumeration(tree, other, joint)) continue
    draft.reattach(other, verb, draft.relation(name))
    draft.reattach(name, other, 'conj')
    return
  }
}

/** "Troops backed by drones killed 30 fighters": the past form after a participle and its agent is the verb of the noun. */
function pastParticiple(tree: Tree): void {
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

/** "asked the Fund for help": a noun with its article right after an active verb is no clause. */
function nounAsClause(tree: Tree): void {
  const { draft, first, end } = tree
  for (let noun = first + 2; noun < end; noun += 1) {
    if (draft.relation(noun) !== 'ccomp' || draft.pos(noun) !== 'NOUN') continue
    const verb = draft.heads[noun] as number
    if (verb < first || verb > noun || draft.pos(verb) !== 'VERB' || leftmost(tree, noun) !== verb + 1) continue
    if (has(tree, noun, ['cop', 'nsubj', 'mark', 'case']) || has(tree, verb, ['obj'])) continue
    if (has(tree, noun, ['det'])) draft.relabel(noun, 'obj')
  }
}

const isPlural = (word: string): boolean => /[sx]$/u.test(word)

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
function openingDate(tree: Tree): void {
  const { draft, children, first } = tree
  const opening = openingCalendar(tree)
  if (opening === null) return
  const { from, last, placed } = opening
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

/** "Kallas, on a visit to Kyiv," "extradited Guzman to Spain": a phrase with a preposition is no apposition, and names take no "to". */
function prepositional(tree: Tree): void {
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

/** "met schoolgirls abducted by militants": a participle right behind an object tells of the object. */
function participleOfObject(tree: Tree): void {
  const { draft, rules, first, end } = tree
  for (let token = first + 2; token + 1 < end; token += 1) {
    const noun = token - 1
    if (draft.relation(token) !== 'advcl' || draft.relation(noun) !== 'obj') continue
    if (draft.heads[noun] !== draft.heads[token] || has(tree, token, ['mark', 'nsubj', 'aux'])) continue
    const done = rules.agentWords.has(draft.word(token + 1))
    if (!done && has(tree, token, ['obj'])) continue
    if (draft.verbForm(token) !== 'Part' && !done) continue
    draft.retag(token, 'VERB.P')
    draft.reattach(token, noun, 'acl')
  }
}

/** "ordered the release of demonstrators arrested since May": beneath a verb that reports nothing, a past form without object is a participle. */
function objectWithParticiple(tree: Tree): void {
  const { draft, rules, children, first, end } = tree
  for (let token = first + 3; token < end; token += 1) {
    const verb = draft.heads[token] as number
    if (draft.relation(token) !== 'ccomp' || verb < first || verb > token || rules.agreement) continue
    if (rules.reporting.has(draft.lemma(verb)) || has(tree, token, ['mark', 'aux', 'obj', 'cop', 'xcomp', 'ccomp']))
      continue
    const noun = children(token).find((child) => draft.relation(child) === 'nsubj' && child > verb)
    if (noun === undefined || noun === token - 1 || !isNominal(tree, noun) || !isNominal(tree, token - 1)) continue
    if (!draft.word(token).endsWith('ed') || has(tree, verb, ['obj'])) continue
    draft.retag(token, 'VERB.P')
    draft.reattach(noun, verb, 'obj')
    draft.reattach(token, token - 1, 'acl')
  }
}

const MENDS: readonly ((tree: Tree) => void)[] = [
  openingDate,
  pastInterpolation,
  coordinatedSubject,
  verbAfterNoun,
  secondVerb,
  insertedReport,
  outcome,
  gerundOfName,
  objectBeforeGerund,
  thingBehindVerb,
  drawnFrom,
  prepositional,
  participleOfObject,
  objectWithParticiple,
  activeWithBe,
  objectAfterName,
  subjectAfterOpening,
  participleAgrees,
  subjectOfClause,
  prepositionOfWhole,
  firstOfTwo,
  pastParticiple,
  nounAsClause,
  bareParticiple,
]

/** Mends what the parser regularly gets wrong in the sentences of news, by rules over the finished trees. Linear in the text. */
export function repairTrees(draft: OpenDraft, rules: ClauseRules): void {
  for (let sentence = 0; sentence + 1 < draft.sentences.length; sentence += 1) {
    const [first, end] = [draft.sentences[sentence] as number, draft.sentences[sentence + 1] as number]
    if (end - first < 4 || end - first > MAX_TOKENS) continue
    let tree = toTree(draft, rules, first, end)
    for (const mend of MENDS) {
      const { count } = draft.moves
      mend(tree)
      if (draft.moves.count !== count) tree = toTree(draft, rules, first, end)
    }
  }
}
