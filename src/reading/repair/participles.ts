import { commaWithin, has, isNominal, TAKES, type Tree } from './open-tree.js'

const REFLEXIVE: ReadonlySet<string> = new Set(['expl:pv', 'expl:comp'])

/** "s'était rendue", "étaient convenus": beside a reflexive, and in verbs of coming and going, "être" makes no passive. */
export function activeWithBe({ draft, rules, children, first, end }: Tree): void {
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

/** "neuf membres de l'opposition interpellés": a plural participle belongs to the plural noun above a singular one. */
export function participleAgrees(tree: Tree): void {
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

const isPlural = (word: string): boolean => /[sx]$/u.test(word)

/** "demonstrators arrested since May": after its noun and without an object, a form in -ed is a participle. */
export function bareParticiple(tree: Tree): void {
  const { draft, first, end } = tree
  if (tree.rules.agreement) return
  for (let verb = first + 1; verb < end; verb += 1) {
    if (draft.relation(verb) !== 'acl' || draft.verbForm(verb) !== 'Fin' || !draft.word(verb).endsWith('ed')) continue
    if ((draft.heads[verb] as number) !== verb - 1 || has(tree, verb, ['nsubj', 'aux', ...TAKES])) continue
    draft.retag(verb, 'VERB.P')
  }
}

/** "met schoolgirls abducted by militants": a participle right behind an object tells of the object. */
export function participleOfObject(tree: Tree): void {
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
export function objectWithParticiple(tree: Tree): void {
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

/** "had beaten detainees": behind an auxiliary, a participle is the verb and not a description of the noun after it. */
export function participleOfAuxiliary(tree: Tree): void {
  const { draft, children, first, end } = tree
  for (let verb = first + 1; verb + 1 < end; verb += 1) {
    const noun = draft.heads[verb] as number
    if (draft.relation(verb) !== 'amod' || draft.verbForm(verb) !== 'Part' || noun < verb) continue
    const auxiliary = verb - 1
    if (draft.heads[auxiliary] !== noun || draft.relation(auxiliary) !== 'aux') continue
    draft.reattach(verb, draft.heads[noun] as number, draft.relation(noun))
    for (const child of children(noun)) if (child < verb) draft.reattach(child, verb, draft.relation(child))
    draft.reattach(noun, verb, 'obj')
  }
}

/** "said that police had beaten": what was hung on an auxiliary belongs to its verb. */
export function subjectOfAuxiliary({ draft, children, first, end }: Tree): void {
  for (let auxiliary = first + 1; auxiliary < end; auxiliary += 1) {
    const verb = draft.heads[auxiliary] as number
    if (!draft.relation(auxiliary).startsWith('aux') || verb < auxiliary) continue
    for (const child of children(auxiliary)) {
      if (draft.relation(child).startsWith('nsubj') && child < auxiliary)
        draft.reattach(child, verb, draft.relation(child))
    }
  }
}

/** "Since 3 May, rebels have attacked", "Can Dündar was sentenced": a month or a name is no auxiliary. */
export function nameAsAuxiliary(tree: Tree): void {
  const { draft, first, end } = tree
  for (let name = first; name < end; name += 1) {
    if (draft.pos(name) !== 'PROPN' || !draft.relation(name).startsWith('aux')) continue
    const verb = draft.heads[name] as number
    const dated = has(tree, name, ['case', 'nummod', 'mark']) || has(tree, verb, ['nsubj'])
    draft.relabel(name, dated || verb < name ? 'obl' : 'nsubj')
  }
}

/** "The EU last week adopted new sanctions", "when the mayor banned rallies": a past form with a time or a subject of its own is no adjective. */
export function verbAsAdjective(tree: Tree): void {
  const { draft, rules, children, first, end } = tree
  for (let verb = first + 1; verb + 1 < end; verb += 1) {
    const noun = draft.heads[verb] as number
    if (draft.relation(verb) !== 'amod' || draft.pos(verb) !== 'VERB' || noun < verb || has(tree, noun, ['cop']))
      continue
    const own = children(verb).some((child) => child < verb && draft.relation(child).startsWith('nsubj'))
    const timed = children(verb).some((child) => child < verb && rules.times.has(draft.word(child).toLowerCase()))
    const subject = children(noun).find((child) => child < verb && draft.relation(child).startsWith('nsubj'))
    if (!own && !(timed && subject !== undefined)) continue
    draft.retag(verb, 'VERB.F')
    draft.reattach(verb, draft.heads[noun] as number, draft.relation(noun))
    for (const child of children(noun)) if (child < verb) draft.reattach(child, verb, draft.relation(child))
    draft.reattach(noun, verb, 'obj')
    hangOnDate(tree, verb)
  }
}

// ", when the mayor banned": the clause tells of the day before its comma.
function hangOnDate({ draft, rules, children, first }: Tree, verb: number): void {
  const word = children(verb).find((child) => draft.relation(child) === 'advmod' && draft.word(child - 1) === ',')
  if (word === undefined || word - 2 < first || !rules.calendar.has(draft.word(word - 2).toLowerCase())) return
  if (draft.word(word) === rules.when) draft.reattach(verb, word - 2, 'acl:relcl')
}

/** "arrested on Monday two men": between its preposition and a counted noun, a day is no part of the noun. */
export function dateBeforeObject(tree: Tree): void {
  const { draft, rules, first, end } = tree
  for (let date = first + 2; date + 2 < end; date += 1) {
    const noun = draft.heads[date] as number
    if (!rules.calendar.has(draft.word(date).toLowerCase()) || noun <= date || !isNominal(tree, noun)) continue
    const word = date - 1
    if (draft.relation(word) !== 'case' || draft.heads[word] !== noun || !OPENS.has(draft.pos(date + 1))) continue
    const verb = draft.heads[noun] as number
    if (verb !== word - 1 || draft.pos(verb) !== 'VERB' || has(tree, verb, ['obj'])) continue
    draft.reattach(word, date, 'case')
    draft.reattach(date, verb, 'obl')
    draft.reattach(noun, verb, 'obj')
  }
}

const OPENS: ReadonlySet<string> = new Set(['NUM', 'DET', 'ADJ'])

// "a intercepté trois embarcations et arrêté 41 passeurs"
const PARTICIPLE = /(?:é|i|u|is|it|ert)e?s?$/u

/** "a intercepté trois bateaux et arrêté 41 passeurs": behind "et" and before a counted noun, a participle is the second of its auxiliary. */
export function secondParticiple(tree: Tree): void {
  const { draft, rules, children, first, end } = tree
  if (!rules.agreement) return
  for (let past = first + 4; past + 2 < end; past += 1) {
    const pos = draft.pos(past)
    if (pos === 'VERB' || draft.pos(past - 1) !== 'CCONJ' || !PARTICIPLE.test(draft.word(past))) continue
    if (!['NOUN', 'ADJ', 'PROPN'].includes(pos) || !['NUM', 'DET'].includes(draft.pos(past + 1))) continue
    const verb = activePerfectBefore(tree, past)
    const noun = verb < 0 ? -1 : counted(tree, past)
    if (noun < 0) continue
    draft.retag(past, 'VERB.P')
    draft.reattach(past, verb, 'conj')
    draft.reattach(past - 1, past, 'cc')
    draft.reattach(noun, past, 'obj')
    for (const child of children(past)) if (child < past - 1) draft.reattach(child, verb, draft.relation(child))
  }
}

// The last participle with "avoir" and an object before a token, no clause between.
function activePerfectBefore(tree: Tree, token: number): number {
  const { draft, children, first } = tree
  for (let verb = token - 2; verb > first; verb -= 1) {
    if (draft.pos(verb) === 'SCONJ' || draft.pos(verb) === 'PRON') return -1
    if (draft.pos(verb) !== 'VERB') continue
    const perfect = children(verb).some((child) => draft.relation(child) === 'aux:tense')
    return perfect && has(tree, verb, ['obj']) && !has(tree, verb, ['cc']) ? verb : -1
  }
  return -1
}

function counted({ draft, end }: Tree, past: number): number {
  for (let token = past + 2; token < Math.min(end, past + 4); token += 1) if (draft.pos(token) === 'NOUN') return token
  return -1
}

/** "Five of the sailors have been released", "Cinq des marins détenus ont été libérés": a number, or those it counts, is no clause; it is the subject. */
export function numberAsSubject(tree: Tree): void {
  const { draft, children, first, end } = tree
  for (let top = first; top < Math.min(end, first + 6); top += 1) {
    if ((draft.heads[top] as number) >= 0) continue
    const nominal = draft.pos(top) === 'NUM' || (draft.verbForm(top) === 'Part' && has(tree, top, ['nummod', 'case']))
    if (!nominal || has(tree, top, ['nsubj', 'aux', 'cop'])) return
    const verb = children(top).find(
      (child) =>
        child > top &&
        draft.pos(child) === 'VERB' &&
        has(tree, child, ['aux']) &&
        !has(tree, child, ['nsubj', 'cc', 'mark']),
    )
    if (verb === undefined || commaWithin(tree, top, verb)) return
    if (draft.pos(top) === 'VERB') draft.retag(top, 'NOUN')
    draft.reattach(verb, -1, 'root')
    draft.reattach(top, verb, 'nsubj')
    for (const child of children(top)) if (child > verb) draft.reattach(child, verb, draft.relation(child))
    return
  }
}
