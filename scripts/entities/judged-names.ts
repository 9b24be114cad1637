import type { EntityRules } from '../../src/entities/entity-rules.js'
import { tagMentions } from '../../src/entities/tag-mentions.js'
import { tokenize } from '../../src/reading/tokenize.js'
import { readColumns, toText } from './corpus.js'
import { readingOf } from './languages.js'
import { mendLabels } from './mend-labels.js'
import { CORPUS_TYPES } from './score-names.js'

/** A name that the tagger found: what it says of it, whether the corpus has it so, and what found it. */
export interface JudgedName {
  readonly said: number
  readonly right: boolean
  readonly origin: string
}

const DOCUMENT = 12

/** Every person, body and place found in a corpus, right or wrong; English labels as the guidelines want them. */
export function judgedNames(file: string, language: 'en' | 'fr', rules: EntityRules): JudgedName[] {
  const columns = readColumns(file)
  const sentences = language === 'en' ? columns.map(mendLabels) : columns
  const names: JudgedName[] = []
  for (let from = 0; from < sentences.length; from += DOCUMENT) {
    const { text, spans } = toText(sentences.slice(from, from + DOCUMENT))
    const wanted = new Set(spans.map(({ start, end, type }) => `${start}:${end}:${type}`))
    for (const { start, end, type, confidence, origin } of tagMentions(tokenize(text, readingOf(language)), rules, {
      entities: [],
    })) {
      const label = CORPUS_TYPES[type]
      if (label) names.push({ said: confidence, right: wanted.has(`${start}:${end}:${label}`), origin })
    }
  }
  return names
}
