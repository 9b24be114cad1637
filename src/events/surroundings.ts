import { mentionOf } from './classify-noun.js'
import type { Slot } from './frames.js'
import { childrenOf, isListed, isNoun, isVerb, phraseAt, plainRelation, type Scene, sentenceRange } from './scene.js'
import { isParty } from './to-participant.js'

/** A complement with its preposition. */
export interface Oblique {
  readonly preposition: string
  readonly slot: Slot | null
  readonly token: number
}

/** What stands around a trigger, as head tokens. Subject and object are those of the active voice. */
export interface Surroundings {
  readonly subjects: readonly number[]
  readonly objects: readonly number[]
  readonly obliques: readonly Oblique[]
  /** Adjectives, compounds and the like of a noun; adverbs of a verb. */
  readonly modifiers: readonly number[]
  /** Heads of clauses and infinitives that depend on the trigger. */
  readonly complements: readonly number[]
  /** The verb that carries an event noun ("launched an attack"), or -1. */
  readonly support: number
}

const MAX_DEPTH = 6

/** A noun and what is coordinated with it. */
export function withConjuncts(scene: Scene, token: number, depth = 0): number[] {
  if (depth > MAX_DEPTH) return [token]
  const more = childrenOf(scene, token).filter(
    (child) => plainRelation(scene, child) === 'conj' && !isVerb(scene, child),
  )
  return [token, ...more.flatMap((child) => withConjuncts(scene, child, depth + 1)), ...besideName(scene, token)]
}

// "commander Qasem Soleimani and Abu Mahdi": joined to the name beside the title, the second is as much meant as the first.
function besideName(scene: Scene, token: number): number[] {
  if (mentionOf(scene, token) !== null) return []
  const isPerson = (one: number): boolean => mentionOf(scene, one)?.type === 'PERSON'
  return childrenOf(scene, token)
    .filter((child) => plainRelation(scene, child) === 'appos' && isPerson(child))
    .flatMap((name) => childrenOf(scene, name))
    .filter((child) => plainRelation(scene, child) === 'conj' && isPerson(child))
}

/** The preposition that a complement is marked with: the words of its `case`, joined (`auprès de`). */
export function prepositionOf(scene: Scene, token: number): string | null {
  for (const child of childrenOf(scene, token)) {
    if (plainRelation(scene, child) !== 'case') continue
    const fixed = childrenOf(scene, child).filter((one) => plainRelation(scene, one) === 'fixed')
    return [child, ...fixed].map((one) => scene.words[one]).join(' ')
  }
  return null
}

function slotOf(scene: Scene, preposition: string): Slot | null {
  const slot = scene.rules.slots.get(preposition)
  if (slot) return slot
  const words = preposition.split(' ')
  return scene.rules.slots.get(words[0] as string) ?? scene.rules.slots.get(words[words.length - 1] as string) ?? null
}

// "selon l'ONG", "d'après des habitants": who says so is no party to the act.
function isSource(scene: Scene, token: number): boolean {
  const marks = childrenOf(scene, token).filter((child) => plainRelation(scene, child) === 'case')
  return marks.some((mark) => [mark, mark - 1, mark - 2].some((at) => at >= 0 && opensSource(scene, at, mark)))
}

function opensSource(scene: Scene, at: number, mark: number): boolean {
  const phrase = phraseAt(scene, scene.rules.according, at)
  return phrase !== null && at + phrase[1] >= mark
}

function toObliques(scene: Scene, token: number): Oblique[] {
  const preposition = prepositionOf(scene, token)
  if (preposition === null || isSource(scene, token)) return []
  const slot = slotOf(scene, preposition)
  return withConjuncts(scene, token).map((one) => ({ preposition, slot, token: counted(scene, one) }))
}

/** Whether the preposition of a complement is one of these tokens: the particle of "cut off supplies", "fired on the crowd". */
export function markedBy(scene: Scene, { preposition, token }: Oblique, words: readonly number[]): boolean {
  return childrenOf(scene, token).some(
    (child) => plainRelation(scene, child) === 'case' && words.includes(child) && scene.words[child] === preposition,
  )
}

/** Whether a verb stands in the passive, or is a past participle without an auxiliary. */
export function isPassive(scene: Scene, verb: number): boolean {
  const known = scene.kept.passive.get(verb)
  if (known !== undefined) return known
  const passive = readPassive(scene, verb)
  scene.kept.passive.set(verb, passive)
  return passive
}

function readPassive(scene: Scene, verb: number): boolean {
  let auxiliary = false
  for (const child of childrenOf(scene, verb)) {
    const relation = scene.reading.relation(child)
    if (relation === 'aux:pass') return true
    if (relation === 'nsubj:pass' || relation === 'csubj:pass') {
      // A verb with an object of its own is active, whatever the tree calls its subject.
      if (!hasObject(scene, verb)) return true
      auxiliary = true
    }
    if (relation.startsWith('aux') || relation === 'nsubj') auxiliary = true
  }
  if (auxiliary || scene.reading.verbForm(verb) !== 'Part') return false
  const relation = plainRelation(scene, verb)
  if (relation === 'conj' && isVerb(scene, scene.reading.heads[verb] as number)) {
    return isPassive(scene, scene.reading.heads[verb] as number)
  }
  if (endsApposition(scene, verb)) return false
  // "strikes killed 14 people", read as "strikes that were killed": the object of its own tells.
  if (hasObject(scene, verb)) return false
  return !(scene.words[verb] as string).endsWith(scene.rules.source.presentParticiple)
}

// "The coordinator, Ms. Ito, called on all sides": a participle of the noun at the root, past a name between commas, is its verb.
function endsApposition(scene: Scene, verb: number): boolean {
  const noun = scene.reading.heads[verb] as number
  if (noun < 0 || noun > verb || !isNoun(scene, noun) || (scene.reading.heads[noun] as number) >= 0) return false
  if (scene.words[verb - 1] !== ',' || (scene.words[verb] as string).endsWith(scene.rules.source.presentParticiple)) {
    return false
  }
  const named = childrenOf(scene, noun).some((child) => plainRelation(scene, child) === 'appos' && child < verb)
  return named && !childrenOf(scene, verb).some((child) => slotOf(scene, prepositionOf(scene, child) ?? '') === 'by')
}

function hasObject(scene: Scene, verb: number): boolean {
  return childrenOf(scene, verb).some(
    (child) => plainRelation(scene, child) === 'obj' && prepositionOf(scene, child) === null,
  )
}

/** A relative pronoun stands for the noun that its clause describes. */
export function antecedent(scene: Scene, token: number): number {
  if (scene.reading.pos(token) !== 'PRON' && scene.reading.pos(token) !== 'DET' && scene.reading.pos(token) !== 'SCONJ')
    return token
  let verb = scene.reading.heads[token] as number
  for (let step = 0; step < 2 && verb >= 0; step += 1) {
    if (scene.reading.relation(verb) === 'acl:relcl') {
      const noun = scene.reading.heads[verb] as number
      return noun >= 0 && noun < token ? noun : token
    }
    verb = scene.reading.heads[verb] as number
  }
  return scene.rules.relatives.has(scene.words[token] as string) ? nounBefore(scene, token) : token
}

// "Kim, who was furious, left", where the tree took the clause for the sentence: the noun phrase right before the pronoun.
function nounBefore(scene: Scene, token: number): number {
  const { first } = sentenceRange(scene, token)
  const apart = scene.words[token - 1] === ','
  let before = apart ? token - 2 : token - 1
  for (let step = 0; step < 3 && before >= first && !isNoun(scene, before); step += 1) {
    before = scene.reading.heads[before] as number
  }
  if (before < first || before >= token || !isNoun(scene, before)) return token
  return apart ? wholePhrase(scene, before) : before
}

// "the coalition led by France, which": past a comma, the phrase as a whole is meant, not its last noun.
function wholePhrase(scene: Scene, noun: number): number {
  let top = noun
  for (let step = 0; step < MAX_DEPTH; step += 1) {
    const up = scene.reading.heads[top] as number
    const relation = plainRelation(scene, top)
    const participle = relation === 'obl' && up >= 0 && plainRelation(scene, up) === 'acl'
    const next = participle ? (scene.reading.heads[up] as number) : up
    if (next < 0 || next > noun || !isNoun(scene, next) || (relation !== 'nmod' && !participle)) return top
    top = next
  }
  return top
}

// "hundreds of officers", "un millier de policiers", "tens of thousands of people".
function isAmount(scene: Scene, token: number): boolean {
  const { numbers, indefinite, portions, measures } = scene.rules
  if (numbers.has(scene.lemmas[token] as string) || isListed(scene, indefinite, token)) return true
  if (isListed(scene, portions, token)) return true
  const numbered = childrenOf(scene, token).some((child) => plainRelation(scene, child) === 'nummod')
  if (numbered && isListed(scene, measures, token)) return true
  const before = token > 0 ? phraseAt(scene, indefinite, token - 1) : null
  return before !== null && before[1] > 1
}

// "plus de 60 fidèles" with the amount as head: the noun is what is meant.
function counted(scene: Scene, token: number): number {
  const bounded = isListed(scene, scene.rules.bounds, token)
  if (!bounded && !isAmount(scene, token)) return token
  return (
    childrenOf(scene, token).find(
      (child) =>
        child > token &&
        isNoun(scene, child) &&
        ['nmod', 'obl'].includes(plainRelation(scene, child)) &&
        (bounded || slotOf(scene, prepositionOf(scene, child) ?? '') === 'of'),
    ) ?? token
  )
}

/** The amount that a noun is counted by: "a package of sanctions", or -1. */
export function amountAbove(scene: Scene, token: number): number {
  const head = scene.reading.heads[token] as number
  return head >= 0 && plainRelation(scene, token) === 'nmod' && isAmount(scene, head) ? head : -1
}

interface VerbSides {
  readonly subjects: number[]
  readonly objects: number[]
  readonly obliques: Oblique[]
}

// "killed 18": a number without a noun is whom it counts.
function bareNumber(scene: Scene, token: number): boolean {
  return (
    scene.reading.pos(token) === 'NUM' && (scene.dateAt[token] as number) < 0 && prepositionOf(scene, token) === null
  )
}

// "imposed sanctions on Iran", "fired tear gas at protesters": whether the target hangs on the verb or on its object is chance.
function targetsOf(scene: Scene, object: number): Oblique[] {
  return childrenOf(scene, object)
    .filter((child) => plainRelation(scene, child) === 'nmod')
    .flatMap((child) => toObliques(scene, child))
    .filter(
      ({ slot, token }) =>
        slot === 'on' ||
        slot === 'against' ||
        slot === 'from' ||
        (slot === 'at' && !isPlaceName(scene, token)) ||
        (slot === 'for' && mentionOf(scene, object) !== null),
    )
}

// "in Europe", "near Homs" say where; "at hundreds of protesters", "at a checkpoint" whom or what.
function isPlaceName(scene: Scene, token: number): boolean {
  const type = mentionOf(scene, token)?.type
  return type === 'GPE' || type === 'LOC'
}

interface Dependent {
  readonly token: number
  readonly relation: string
}

// "will visit Kenya next week", "a convoqué jeudi l'ambassadeur": a date is no party, and a noun that the tree hung on it
// belongs to the verb.
function dependentsOf(scene: Scene, verb: number): Dependent[] {
  return childrenOf(scene, verb).flatMap((token) => {
    const relation = plainRelation(scene, token)
    if ((scene.dateAt[token] as number) < 0) return [{ token, relation }]
    return childrenOf(scene, token)
      .filter((child) => (scene.dateAt[child] as number) < 0 && isNoun(scene, child))
      .map((child) => ({ token: child, relation: relationPastDate(scene, child, relation) }))
  })
}

// "On 18 January, the army shelled the camp": in apposition to a date that was taken for the subject, the subject.
function relationPastDate(scene: Scene, token: number, ofDate: string): string {
  if (prepositionOf(scene, token) !== null) return 'obl'
  return ofDate === 'nsubj' && plainRelation(scene, token) === 'appos' ? 'nsubj' : 'obj'
}

// "À Bamako, le porte-parole a démenti": in apposition to an opening adjunct, where the verb has no subject.
function subjectPastOpening(scene: Scene, verb: number): number[] {
  const { first } = sentenceRange(scene, verb)
  return childrenOf(scene, verb)
    .filter((child) => child < verb && ['obl', 'nmod'].includes(plainRelation(scene, child)))
    .filter((child) => child - first < 4)
    .flatMap((child) => childrenOf(scene, child))
    .filter(
      (child) =>
        plainRelation(scene, child) === 'appos' && isNoun(scene, child) && prepositionOf(scene, child) === null,
    )
    .slice(0, 1)
}

function ownSides(scene: Scene, verb: number): VerbSides {
  const passive = isPassive(scene, verb)
  const sides: VerbSides = { subjects: [], objects: [], obliques: [] }
  for (const { token: child, relation } of dependentsOf(scene, verb)) {
    if (relation === 'nsubj')
      (passive ? sides.objects : sides.subjects).push(...withConjuncts(scene, counted(scene, child)))
    else if (relation === 'iobj') sides.objects.push(...withConjuncts(scene, child))
    else if (relation === 'obj') {
      const oblique = toObliques(scene, child)
      if (oblique.length > 0) sides.obliques.push(...oblique)
      else if (!passive) {
        sides.objects.push(...withConjuncts(scene, counted(scene, child)))
        sides.obliques.push(...targetsOf(scene, child))
      }
    } else if (relation === 'obl' && bareNumber(scene, child) && !passive)
      sides.objects.push(...withConjuncts(scene, child))
    else if (relation === 'obl' || relation === 'nmod') sides.obliques.push(...toObliques(scene, child))
  }
  const lacks = passive ? sides.objects.length === 0 : sides.subjects.length === 0
  if (lacks && scene.reading.verbForm(verb) !== 'Inf') {
    const opening = subjectPastOpening(scene, verb)
    ;(passive ? sides.objects : sides.subjects).push(...opening)
  }
  if (!passive) return sides
  const agents = sides.obliques.filter((one) => one.slot === 'by')
  const lower = agents.length > 0 ? agents : agentsOfComplement(scene, verb)
  for (const { token } of lower) sides.subjects.push(token)
  return sides
}

// "was barred from running by the commission", "was handed over to the court by Mali": the agent may hang on the complement.
function agentsOfComplement(scene: Scene, verb: number): Oblique[] {
  const nominal = childrenOf(scene, verb)
    .filter((child) => child > verb && plainRelation(scene, child) === 'obl' && !nounOfEvent(scene, child))
    .flatMap((child) => childrenOf(scene, child))
    .filter((child) => plainRelation(scene, child) === 'nmod')
    .flatMap((child) => toObliques(scene, child))
    .filter(({ slot, token }) => slot === 'by' && isParty(scene, token))
  if (nominal.length > 0) return nominal
  return childrenOf(scene, verb)
    .filter((child) => ['xcomp', 'advcl', 'ccomp'].includes(plainRelation(scene, child)) && child > verb)
    .filter((child) => scene.reading.verbForm(child) === 'Ger' || scene.reading.verbForm(child) === 'Inf')
    .flatMap((child) => childrenOf(scene, child))
    .filter((child) => plainRelation(scene, child) === 'obl')
    .flatMap((child) => toObliques(scene, child))
    .filter(({ slot, token }) => slot === 'by' && isNoun(scene, token))
}

/** Subject and object of a verb, found by conjunction, control, participle and relative clause where it has none. */
export function sidesOf(scene: Scene, verb: number, depth = 0): VerbSides {
  const known = scene.kept.sides.get(verb) as VerbSides | undefined
  if (known) return known
  const sides = readSides(scene, verb, depth)
  if (depth <= MAX_DEPTH) scene.kept.sides.set(verb, sides)
  return sides
}

function readSides(scene: Scene, verb: number, depth: number): VerbSides {
  const own = ownSides(scene, verb)
  if (depth > MAX_DEPTH) return own
  const passive = isPassive(scene, verb)
  const missing = passive ? own.objects.length === 0 : own.subjects.length === 0
  const inherited = missing ? inheritedSide(scene, verb, depth) : []
  const relative = relativeObject(scene, verb, own, passive)
  const subjects = passive ? own.subjects : [...own.subjects, ...inherited]
  const objects = passive ? [...inherited, ...own.objects] : [...own.objects, ...relative]
  return {
    subjects: subjects.map((token) => antecedent(scene, token)),
    objects: objects.map((token) => antecedent(scene, token)),
    obliques: own.obliques.map((one) => ({ ...one, token: antecedent(scene, one.token) })),
  }
}

// "the attack that they launched": the noun is the object where the clause has a subject of its own and no object.
function relativeObject(scene: Scene, verb: number, own: VerbSides, passive: boolean): number[] {
  if (passive || scene.reading.relation(verb) !== 'acl:relcl') return []
  if (own.objects.length > 0 || own.subjects.length === 0) return []
  if (own.subjects.some((token) => antecedent(scene, token) !== token)) return []
  return [scene.reading.heads[verb] as number]
}

// Whoever a verb without a subject of its own belongs to: its subject in the active voice, its object in the passive.
function inheritedSide(scene: Scene, verb: number, depth: number): readonly number[] {
  const head = scene.reading.heads[verb] as number
  if (head < 0) return []
  const relation = plainRelation(scene, verb)
  if (relation === 'acl' || relation === 'amod') return isNoun(scene, head) ? describedBy(scene, verb, head, depth) : []
  if (!isVerb(scene, head)) {
    return relation === 'conj' ? besideNoun(scene, verb, head, depth) : surroundingSubject(scene, head)
  }
  const sides = sidesOf(scene, head, depth + 1)
  const headPassive = isPassive(scene, head)
  const grammatical = headPassive ? sides.objects : sides.subjects
  if (relation === 'conj' || relation === 'advcl' || relation === 'parataxis') {
    return controlled(scene, verb, head) && !headPassive
      ? (controllers(scene, head, sides) ?? grammatical)
      : grammatical
  }
  if (relation === 'xcomp' || relation === 'ccomp') {
    return headPassive ? grammatical : (controllers(scene, head, sides) ?? grammatical)
  }
  return []
}

// Whom a verb hands its infinitive to: its object, or after an order or a request whoever it is addressed to ("ordonner à", "call on").
function controllers(scene: Scene, head: number, sides: VerbSides): readonly number[] | null {
  if (sides.objects.length > 0) return sides.objects
  if (!asks(scene, head)) return null
  const addressed = sides.obliques.filter(({ slot, token }) => ADDRESSED.has(slot) && isNoun(scene, token))
  return addressed.length > 0 ? addressed.map((one) => one.token) : null
}

function asks(scene: Scene, verb: number): boolean {
  if (phraseAt(scene, scene.rules.governors, verb)?.[0] === 'requested') return true
  const triggers = scene.rules.triggers.get(scene.lemmas[verb] as string) ?? []
  return triggers.some(({ frame }) => frame === 'order' || frame === 'request' || frame === 'demand')
}

const ADDRESSED = new Set<Slot | null>(['to', 'on'])

// "sent a letter asking for talks": a text speaks for whoever sends it. "Settlers from an outpost torched groves", read as
// a participle of the last noun: with an object of its own it tells what the sentence is about.
function describedBy(scene: Scene, verb: number, noun: number, depth: number): readonly number[] {
  if (noun > verb) return [noun]
  if (isListed(scene, scene.rules.documents, noun)) {
    const sender = scene.reading.heads[noun] as number
    const sent = sender >= 0 && isVerb(scene, sender) && plainRelation(scene, noun) === 'obj'
    const subjects = sent ? sidesOf(scene, sender, depth + 1).subjects : []
    return subjects.length > 0 ? subjects : [noun]
  }
  const participle = (scene.words[verb] as string).endsWith(scene.rules.source.presentParticiple)
  if (participle || scene.reading.relation(verb) === 'acl:relcl' || !hasObject(scene, verb)) return [noun]
  return [topNoun(scene, noun)]
}

// The noun at the root of the sentence that a noun belongs to, or itself.
function topNoun(scene: Scene, noun: number): number {
  let top = noun
  for (let step = 0; step < MAX_DEPTH; step += 1) {
    const up = scene.reading.heads[top] as number
    if (up < 0) return top
    if (!isNoun(scene, up) || up > top || plainRelation(scene, top) !== 'nmod') return noun
    top = up
  }
  return noun
}

// "condemned the attack and promised aid", read as "attack and promised": the subject of the verb that the noun belongs to.
function besideNoun(scene: Scene, verb: number, noun: number, depth: number): readonly number[] {
  if (!isNoun(scene, noun)) return surroundingSubject(scene, noun)
  let head = noun
  for (let step = 0; step < 4 && head >= 0 && !isVerb(scene, head); step += 1)
    head = scene.reading.heads[head] as number
  if (head < 0 || !isVerb(scene, head) || head > verb) return []
  const sides = sidesOf(scene, head, depth + 1)
  return isPassive(scene, head) ? sides.objects : sides.subjects
}

// An infinitive with a preposition after a verb that hands on its object: "accuse X d'avoir fait", "accused X of doing".
function controlled(scene: Scene, verb: number, head: number): boolean {
  return plainRelation(scene, verb) === 'advcl' && verb > head && isListed(scene, scene.rules.control, head)
}

// "was ready to strike", "plans to strike": the subject of the adjective or the owner of the noun.
function surroundingSubject(scene: Scene, head: number): number[] {
  for (const child of childrenOf(scene, head)) {
    const relation = plainRelation(scene, child)
    if (relation === 'nsubj' || scene.reading.relation(child) === 'nmod:poss') {
      return withConjuncts(scene, antecedent(scene, child))
    }
  }
  return []
}

const CLAUSES = new Set(['xcomp', 'ccomp', 'advcl', 'acl', 'csubj'])

function complementsOf(scene: Scene, token: number): number[] {
  return childrenOf(scene, token).filter((child) => {
    const relation = plainRelation(scene, child)
    return CLAUSES.has(relation) && scene.reading.relation(child) !== 'acl:relcl'
  })
}

/** What stands around a verb. */
export function aroundVerb(scene: Scene, verb: number): Surroundings {
  const sides = sidesOf(scene, verb)
  return {
    subjects: sides.subjects,
    objects: sides.objects,
    obliques: sides.obliques,
    modifiers: childrenOf(scene, verb).filter((child) => plainRelation(scene, child) === 'advmod'),
    complements: complementsOf(scene, verb),
    support: -1,
  }
}

const MODIFIERS = new Set(['amod', 'compound', 'nmod', 'appos', 'flat'])

/** What stands around a noun: its own complements, and those of the verb that carries it. */
export function aroundNoun(scene: Scene, noun: number): Surroundings {
  const subjects: number[] = []
  const objects: number[] = []
  const modifiers: number[] = []
  const obliques: Oblique[] = []
  for (const { token: child, relation } of dependentsOf(scene, noun)) {
    if (scene.reading.relation(child) === 'nmod:poss') subjects.push(...withConjuncts(scene, child))
    else if (relation === 'nmod' || relation === 'obl') {
      const found = toObliques(scene, child)
      obliques.push(...found, ...agentsBelow(scene, found))
      if (found.length === 0) {
        modifiers.push(child)
        // "ties with Libya almost crowds": a phrase that opens inside another of the tree's making.
        obliques.push(
          ...childrenOf(scene, child)
            .filter((one) => one < child)
            .flatMap((one) => toObliques(scene, one)),
        )
      }
    } else if (MODIFIERS.has(relation)) modifiers.push(...withConjuncts(scene, child))
    else if (relation === 'acl' && isVerb(scene, child)) gatherParticiple(scene, child, { subjects, objects, obliques })
  }
  const carried = carriedBy(scene, noun)
  const told = [...subjects, ...obliques.filter((one) => one.slot === 'by').map((one) => one.token)]
  const doers = told.length > 0 ? told : agentAbove(scene, noun)
  // "X led the army's campaign": whoever is named beside the noun did it.
  const named = doers.some((token) => scene.reading.pos(token) !== 'PRON')
  return {
    subjects: named ? doers : [...doers, ...carried.subjects],
    objects: [...objects, ...(carried.undergone || !obliques.some(isAim) ? carried.objects : [])],
    obliques: [
      ...(carried.undergone ? obliques.filter((one) => isDoer(one) || one.slot === 'against') : obliques),
      ...carried.obliques,
      ...agentsBelow(
        scene,
        carried.obliques.filter(({ token }) => token > noun && token - noun < 4),
      ),
    ],
    modifiers,
    complements: complementsOf(scene, noun),
    support: carried.support,
  }
}

function below(scene: Scene, complements: readonly Oblique[], wanted: Slot): Oblique[] {
  return complements
    .flatMap(({ token }) => childrenOf(scene, token).filter((child) => plainRelation(scene, child) === 'nmod'))
    .flatMap((child) => toObliques(scene, child))
    .filter(({ slot }) => slot === wanted)
}

// "l'arrestation de trois hommes par la police": the agent may hang on whom it befell.
function agentsBelow(scene: Scene, complements: readonly Oblique[]): Oblique[] {
  if (complements.length === 0) return []
  const patients = complements.filter(({ slot, token }) => slot === 'of' && !nounOfEvent(scene, token))
  // "la visite à Bamako du ministre": a town has no minister of foreign affairs; the visit has.
  const places = complements.filter(({ slot, token }) => slot !== 'of' && mentionOf(scene, token)?.type === 'GPE')
  return [...below(scene, patients, 'by'), ...below(scene, places, 'of').filter(({ token }) => isParty(scene, token))]
}

// "comes a day after the condemnation of the attack by the president": no active verb has an agent; the noun before it has.
function agentAbove(scene: Scene, noun: number): number[] {
  const verb = verbOver(scene, noun)
  if (verb < 0 || verb > noun || !nounOfEvent(scene, noun) || isPassive(scene, verb)) return []
  return childrenOf(scene, verb)
    .filter((child) => child > noun && child - noun < 12 && plainRelation(scene, child) === 'obl')
    .flatMap((child) => toObliques(scene, child))
    .filter(({ slot, token }) => slot === 'by' && isParty(scene, token))
    .map(({ token }) => token)
}

function verbOver(scene: Scene, noun: number): number {
  let token = noun
  for (let step = 0; step < 3; step += 1) {
    token = scene.reading.heads[token] as number
    if (token < 0) return -1
    if (isVerb(scene, token)) return token
  }
  return -1
}

function nounOfEvent(scene: Scene, token: number): boolean {
  const triggers = scene.rules.triggers.get(scene.lemmas[token] as string) ?? []
  return triggers.some((one) => one.pos === 'NOUN' && one.lemmas.length === 1)
}

// "raid mené mardi par la Turquie contre une clinique", "a strike that hit a school".
function gatherParticiple(scene: Scene, verb: number, sides: VerbSides): void {
  const { rules } = scene
  const doing = isListed(scene, rules.doing, verb) || isListed(scene, rules.happening, verb) || setByAgent(scene, verb)
  if (!doing) return
  const own = ownSides(scene, verb)
  sides.obliques.push(...own.obliques)
  if (isPassive(scene, verb)) sides.subjects.push(...own.subjects)
  else if (isListed(scene, rules.happening, verb)) sides.objects.push(...own.objects)
  else sides.subjects.push(...own.subjects.filter((token) => antecedent(scene, token) === token))
}

// "an ambush laid by rebels", not "an attack condemned by the minister".
function setByAgent(scene: Scene, verb: number): boolean {
  if (!isPassive(scene, verb) || isListed(scene, scene.rules.speech, verb)) return false
  return !scene.rules.triggers.get(scene.lemmas[verb] as string)?.some((one) => one.pos === 'VERB')
}

const NOTHING: Carried = { subjects: [], objects: [], obliques: [], support: -1, undergone: false }

interface Carried {
  /** Whether the subject of the verb undergoes what the noun says. */
  readonly undergone: boolean
  readonly subjects: readonly number[]
  readonly objects: readonly number[]
  readonly obliques: readonly Oblique[]
  readonly support: number
}

/** The noun that an event noun is counted by ("a series of raids"), else itself. */
export function outerNoun(scene: Scene, noun: number): number {
  let outer = noun
  for (let step = 0; step < 3; step += 1) {
    const head = scene.reading.heads[outer] as number
    if (head < 0) return outer
    const relation = plainRelation(scene, outer)
    const counted = relation === 'nmod' && isNoun(scene, head) && isListed(scene, scene.rules.repeated, head)
    const joined = relation === 'conj' && isNoun(scene, head)
    if (!counted && !joined) return outer
    outer = head
  }
  return outer
}

// "a strike on the hospital destroyed a ward": whom it was aimed at is told.
const isAim = ({ slot }: Oblique): boolean => slot === 'on' || slot === 'against'

// "came under attack from men on motorbikes": whom it befell is told; what else stands there says how.
const isDoer = ({ slot }: Oblique): boolean => slot !== 'on' && slot !== 'against' && slot !== 'to'

function carriedBy(scene: Scene, noun: number): Carried {
  const outer = outerNoun(scene, noun)
  const verb = scene.reading.heads[outer] as number
  if (verb < 0 || !isVerb(scene, verb)) return NOTHING
  const relation = plainRelation(scene, outer)
  const { rules } = scene
  const sides = sidesOf(scene, verb)
  const others = sides.obliques.filter((one) => one.token !== outer)
  const passive = isPassive(scene, verb)
  // "announced the arrest", "demanded a withdrawal": whoever speaks of it does not do it.
  const says = isListed(scene, rules.announcing, verb) || !isListed(scene, rules.doing, verb)
  const spoken =
    (says && isListed(scene, rules.speech, verb)) || phraseAt(scene, rules.governors, verb)?.[0] === 'requested'
  if (spoken) return { ...NOTHING, obliques: others, support: verb }
  const asObject = relation === 'obj' || (relation === 'nsubj' && passive)
  if (isListed(scene, rules.undergoing, verb) && relation !== 'nsubj') {
    return { ...NOTHING, objects: sides.subjects, obliques: others.filter(isDoer), support: verb, undergone: true }
  }
  if (asObject && isListed(scene, rules.doing, verb)) {
    return { ...NOTHING, subjects: sides.subjects.filter((token) => token !== outer), obliques: others, support: verb }
  }
  const within =
    relation === 'obl' &&
    toObliques(scene, outer).some((one) => one.slot === 'at' || one.slot === 'to' || one.slot === 'of')
  if (within && isListed(scene, rules.doing, verb)) {
    return { ...NOTHING, subjects: sides.subjects, obliques: others, support: verb }
  }
  if (relation === 'nsubj' && isListed(scene, rules.happening, verb)) {
    return {
      ...NOTHING,
      objects: passive || (phraseAt(scene, rules.happening, verb)?.[1] ?? 1) > 1 ? [] : sides.objects,
      obliques: others,
      support: verb,
    }
  }
  return NOTHING
}

/** What stands around a trigger of either kind. */
export function surroundings(scene: Scene, token: number): Surroundings {
  const known = scene.kept.around.get(token) as Surroundings | undefined
  if (known) return known
  const around = isVerb(scene, token) ? aroundVerb(scene, token) : aroundNoun(scene, token)
  scene.kept.around.set(token, around)
  return around
}
