import { names } from '../data/names.js'
import { LISTS, listsOf } from './name-lists.js'
import type { Proposal } from './proposal.js'
import { caseOf } from './sentence-context.js'
import type { WordSentence } from './tag-sentence.js'
import type { Word } from './word.js'

const WELL_KNOWN =
  (1 << LISTS.indexOf('country')) | (1 << LISTS.indexOf('large city')) | (1 << LISTS.indexOf('nationality'))
const PLACES =
  WELL_KNOWN |
  (1 << LISTS.indexOf('small city')) |
  (1 << LISTS.indexOf('region')) |
  (1 << LISTS.indexOf('organization'))
const SURE = 0.5
/** What the model gives at least to names that it need not be taught about. */
const SURE_OTHERWISE = 0.97
const SHORTEST = 4
const ARTICLE = /^(?:al|el|ul|ad|an|ar|as|ash|at|az)[-‐‑](?=\p{L}{3})/u

interface Tagged {
  readonly sentence: WordSentence
  readonly proposals: readonly Proposal[]
}

// `al-Saadi` and `Saadi` are one surname.
function bare(lowerText: string): string {
  return lowerText.replace(ARTICLE, '')
}

function wordAt({ sentence }: Tagged, unit: number): Word {
  return sentence.words[unit - sentence.first] as Word
}

/** Single words by which a document may call the persons whom it names in full. */
interface Called {
  readonly surnames: ReadonlySet<string>
  /** First words: whole peoples are called by them (`Piyawan` Srisuk, `Kristín` Jónsdóttir). */
  readonly givenNames: ReadonlySet<string>
}

function isTelling({ text, capitals, parts }: Word, known: number): boolean {
  return text.length >= SHORTEST && capitals > 0 && !(listsOf(names, parts) & known)
}

function calledBy(document: readonly Tagged[]): Called {
  const surnames = new Set<string>()
  const givenNames = new Set<string>()
  for (const tagged of document) {
    for (const { type, from, to, confidence, origin } of tagged.proposals) {
      if (type !== 'PERSON' || to - from < 2 || confidence < SURE || origin !== 'model') continue
      const [first, last] = [wordAt(tagged, from), wordAt(tagged, to - 1)]
      if (isTelling(last, WELL_KNOWN)) surnames.add(bare(last.lowerText))
      if (isTelling(first, PLACES)) givenNames.add(first.lowerText)
    }
  }
  return { surnames, givenNames }
}

function isSurname(word: Word, { surnames }: Called): boolean {
  return word.capitals > 0 && surnames.has(bare(word.lowerText))
}

// A given name alone where no name is around it and the model doubts what it is.
function isGivenName({ sentence: { words, first } }: Tagged, unit: number, { givenNames }: Called): boolean {
  const at = unit - first
  const word = words[at] as Word
  if (word.capital !== 1 || !givenNames.has(word.lowerText)) return false
  return words[at - 1]?.capital !== 1 && words[at + 1]?.capital !== 1
}

function agree(tagged: Tagged, known: Called): Proposal[] {
  const { sentence, proposals } = tagged
  const covered = new Set<number>()
  const agreed = proposals.map((proposal) => {
    for (let at = proposal.from; at < proposal.to; at += 1) covered.add(at)
    const doubtful = proposal.origin === 'model' && proposal.to - proposal.from === 1 && proposal.type !== 'NORP'
    if (!doubtful || proposal.type === 'PERSON') return proposal
    const { from, to, confidence } = proposal
    const given = confidence < SURE_OTHERWISE && isGivenName(tagged, from, known)
    if (!given && !isSurname(wordAt(tagged, from), known)) return proposal
    return { from, to, type: 'PERSON', confidence: Math.max(0.6, 1 - confidence), origin: 'document' } as const
  })
  sentence.words.forEach((word, at) => {
    const unit = sentence.first + at
    if (covered.has(unit) || word.capitals === 0) return
    const given = at > 0 && isGivenName(tagged, unit, known) && caseOf(sentence.words) === 0
    if (!given && !isSurname(word, known)) return
    agreed.push({ from: unit, to: unit + 1, type: 'PERSON', confidence: 0.6, origin: 'document' })
  })
  return agreed.sort((left, right) => left.from - right.from)
}

/** A surname or given name that stands alone is the person whom the document names in full elsewhere, whatever the model took it for. */
export function agreeOnPersons(document: readonly Tagged[]): Proposal[][] {
  const known = calledBy(document)
  return document.map((tagged) =>
    known.surnames.size + known.givenNames.size === 0 ? [...tagged.proposals] : agree(tagged, known),
  )
}
