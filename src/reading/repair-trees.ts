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

/** "Chad, Mali, and Niger signed": names that were taken for the top of the sentence share the verb of the last one. */
function coordinatedSubject(tree: Tree): void {
  const { draft, children } = tree
  const root = rootOf(tree)
  if (root < 0 || !isNominal(tree, root) || has(tree, root, ['nsubj', 'cop', 'case'])) return
  const verb = children(root).find(
    (child) => child > root && draft.pos(child) === 'VERB' && draft.verbForm(child) === 'Fin',
  )
  const last = verb === undefined ? undefined : children(verb).find((child) => draft.relation(child) === 'nsubj')
  if (verb === undefined || last === undefined || last <= root || last > verb || !isNominal(tree, last)) return
  const opening = leftmost(tree, last)
  const joint = [opening, opening - 1].find((token) => draft.pos(token) === 'CCONJ')
  if (joint === undefined || !isEnumeration(tree, root, joint)) return
  crown(tree, verb, root)
  draft.reattach(last, root, 'conj')
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
    if (draft.relation(noun) !== 'conj') continue
    const before = draft.heads[noun] as number
    const verb = before < 0 || draft.relation(before) !== 'obj' ? -1 : (draft.heads[before] as number)
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

const MENDS: readonly ((tree: Tree) => void)[] = [
  pastInterpolation,
  coordinatedSubject,
  secondVerb,
  insertedReport,
  outcome,
  gerundOfName,
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
