import { names } from '../data/names.js'
import { LISTS, listsOf } from './name-lists.js'
import type { Proposal } from './proposal.js'
import type { WordSentence } from './tag-sentence.js'
import type { Word } from './word.js'

const WELL_KNOWN =
  (1 << LISTS.indexOf('country')) | (1 << LISTS.indexOf('large city')) | (1 << LISTS.indexOf('nationality'))
const SURE = 0.5
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

/** Last words of the persons that the document names in full. */
function surnames(document: readonly Tagged[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const tagged of document) {
    for (const { type, from, to, confidence, origin } of tagged.proposals) {
      if (type !== 'PERSON' || to - from < 2 || confidence < SURE || origin !== 'model') continue
      const { text, lowerText, parts, capitals } = wordAt(tagged, to - 1)
      if (text.length >= SHORTEST && capitals > 0 && !(listsOf(names, parts) & WELL_KNOWN)) found.add(bare(lowerText))
    }
  }
  return found
}

function isSurname(word: Word, known: ReadonlySet<string>): boolean {
  return word.capitals > 0 && known.has(bare(word.lowerText))
}

function agree(tagged: Tagged, known: ReadonlySet<string>): Proposal[] {
  const { sentence, proposals } = tagged
  const covered = new Set<number>()
  const agreed = proposals.map((proposal) => {
    for (let at = proposal.from; at < proposal.to; at += 1) covered.add(at)
    const doubtful = proposal.origin === 'model' && proposal.to - proposal.from === 1 && proposal.type !== 'NORP'
    if (!doubtful || proposal.type === 'PERSON' || !isSurname(wordAt(tagged, proposal.from), known)) return proposal
    const { from, to, confidence } = proposal
    return { from, to, type: 'PERSON', confidence: Math.max(0.6, 1 - confidence), origin: 'document' } as const
  })
  sentence.words.forEach((word, at) => {
    const unit = sentence.first + at
    if (covered.has(unit) || !isSurname(word, known)) return
    agreed.push({ from: unit, to: unit + 1, type: 'PERSON', confidence: 0.6, origin: 'document' })
  })
  return agreed.sort((left, right) => left.from - right.from)
}

/** A surname that stands alone is the person whom the document names in full elsewhere, whatever the model took it for. */
export function agreeOnPersons(document: readonly Tagged[]): Proposal[][] {
  const known = surnames(document)
  return document.map((tagged) => (known.size === 0 ? [...tagged.proposals] : agree(tagged, known)))
}
