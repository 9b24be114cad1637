import type { KnownEntity } from '../contract.js'
import type { Tokens } from '../reading/reading.js'
import { names } from './data/names.js'
import type { EntityRules, PackedEntityModel, TaggingRules } from './entity-rules.js'
import type { TaggedMention } from './tagged-mention.js'
import { agreeOnPersons } from './tagging/agree-on-persons.js'
import { calibrate } from './tagging/calibrate.js'
import { agreeWithinDocument } from './tagging/document-pass.js'
import { findCapitalized } from './tagging/find-capitalized.js'
import { findComposed } from './tagging/find-composed.js'
import { findDefined } from './tagging/find-defined.js'
import { findFacilities } from './tagging/find-facilities.js'
import { findIntroduced } from './tagging/find-introduced.js'
import { findListed } from './tagging/find-listed.js'
import { findMinistries } from './tagging/find-ministries.js'
import { findPlaces } from './tagging/find-places.js'
import { findRole } from './tagging/find-role.js'
import { readModel } from './tagging/model.js'
import { type CompoundRules, nameUnits } from './tagging/name-units.js'
import { choose, type Proposal } from './tagging/proposal.js'
import { refine } from './tagging/refine.js'
import { makeScorer, type Scorer } from './tagging/score-sentence.js'
import { candidatesOf, type ScoredSentence, scoreSentences, type WordSentence } from './tagging/tag-sentence.js'
import { findUserEntities } from './tagging/user-entities.js'

export interface TagMentionsOptions {
  readonly entities: readonly KnownEntity[]
  readonly article?: number
}

const scorers = /* @__PURE__ */ new WeakMap<PackedEntityModel, Scorer>()

function scorerOf(model: PackedEntityModel): Scorer {
  const known = scorers.get(model)
  if (known) return known
  const scorer = makeScorer(readModel(model))
  scorers.set(model, scorer)
  return scorer
}

const compounds = /* @__PURE__ */ new WeakMap<TaggingRules, CompoundRules>()

function compoundsOf(rules: TaggingRules): CompoundRules {
  const known = compounds.get(rules)
  if (known) return known
  const made = { prefixes: new Set(rules.prefixes), tails: rules.tails, names }
  compounds.set(rules, made)
  return made
}

interface Tagged {
  readonly sentence: WordSentence
  readonly proposals: readonly Proposal[]
}

/** Names that the model itself gives less are more often wrong than right, on news and on the web alike (dev sets). */
const LEAST = 0.45

/** Units that are looked at together as one document; longer texts are taken piece by piece, so that memory stays bounded. */
const PIECE = 30_000

function propose(
  sentence: ScoredSentence,
  scorer: Scorer,
  rules: TaggingRules,
  entities: readonly KnownEntity[],
): Tagged {
  const found = candidatesOf(sentence, scorer).flatMap((candidate) => refine(candidate, sentence, rules))
  const likely = found.filter(({ confidence }) => confidence >= LEAST)
  const listed = findListed(sentence, likely, rules)
  const proposals = choose([
    ...likely,
    ...listed,
    ...findMinistries(sentence, rules),
    ...findComposed(sentence, likely, rules),
    ...findCapitalized(sentence, [...likely, ...listed], rules),
    ...findPlaces(sentence, likely, rules),
    ...findIntroduced(sentence, likely, rules),
    ...findFacilities(sentence, [...found, ...listed.filter(({ type }) => type === 'NORP')], rules),
    ...findUserEntities(sentence, entities),
  ])
  return { sentence: { first: sentence.first, words: sentence.words }, proposals }
}

/** Number of the sentence at which a piece that begins with sentence `from` ends. */
function pieceEnd(units: Tokens, from: number): number {
  const limit = (units.sentences[from] as number) + PIECE
  let to = from + 1
  while (to + 1 < units.sentences.length && (units.sentences[to + 1] as number) <= limit) to += 1
  return to
}

function tagUnits(units: Tokens, rules: TaggingRules, entities: readonly KnownEntity[]): Tagged[] {
  const scorer = scorerOf(rules.model)
  const document: Tagged[] = []
  for (let from = 0; from + 1 < units.sentences.length; ) {
    const to = pieceEnd(units, from)
    const sentences = scoreSentences(units, from, to, scorer, names)
    agreeWithinDocument(sentences, scorer)
    for (const sentence of sentences) document.push(propose(sentence, scorer, rules, entities))
    from = to
  }
  return document
}

type Roles = ReadonlyMap<Proposal, string>

function rolesIn(sentence: WordSentence, proposals: readonly Proposal[], units: Tokens, rules: TaggingRules): Roles {
  const persons = proposals.filter((proposal) => proposal.type === 'PERSON')
  const roles = new Map<Proposal, string>()
  for (const person of persons) {
    const role = findRole(sentence, person, persons, rules)
    if (role) roles.set(person, units.text.slice(units.starts[role.from], units.ends[role.to - 1]))
  }
  return roles
}

function toMention(
  proposal: Proposal,
  role: string | undefined,
  units: Tokens,
  rules: EntityRules,
  article: number,
): TaggedMention {
  const start = units.starts[proposal.from] as number
  const end = units.ends[proposal.to - 1] as number
  const { type, subtype, origin } = proposal
  const { confidence: calibration } = rules.tagging
  const confidence = origin === 'model' ? calibrate(proposal.confidence, calibration) : proposal.confidence
  return {
    start,
    end,
    text: units.text.slice(start, end),
    type,
    ...(subtype ? { subtype } : {}),
    ...(role ? { role } : {}),
    confidence,
    origin: `${rules.language}/entities/${origin}`,
    article,
  }
}

/** The names of one article, sorted, none overlapping another: after model, lists and document pass, without ids. */
export function tagMentions(tokens: Tokens, rules: EntityRules, options: TagMentionsOptions): TaggedMention[] {
  const { tagging } = rules
  const units = nameUnits(tokens, compoundsOf(tagging))
  const document = findDefined(tagUnits(units, tagging, options.entities), tagging)
  return agreeOnPersons(document).flatMap((proposals, index) => {
    const { sentence } = document[index] as (typeof document)[number]
    const roles = rolesIn(sentence, proposals, units, tagging)
    return proposals.map((proposal) => toMention(proposal, roles.get(proposal), units, rules, options.article ?? 0))
  })
}
