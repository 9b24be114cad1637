import { readMarks } from '../../knowledge/alias-table.js'
import { COUNTRY_NAMES } from '../../knowledge/data/countries.js'
import type { TaggingRules } from '../entity-rules.js'
import { ALONE, INSIDE, LISTS } from './name-lists.js'
import { phraseEnd, phraseTable } from './phrase-table.js'
import type { Proposal } from './proposal.js'
import { placeType } from './refine.js'
import type { ScoredSentence } from './tag-sentence.js'
import type { Word } from './word.js'

const LARGE_CITY = 1 << LISTS.indexOf('large city')
const REGION = 1 << LISTS.indexOf('region')
const ANY_PLACE = (LARGE_CITY | REGION | (1 << LISTS.indexOf('country'))) << ALONE
const ARTICLES = new Set(['the', 'les'])
const LONGEST_LINK = 3

let longNames: readonly string[] | null = null

// Names of countries that are several words.
function countryNames(): readonly string[] {
  longNames ??= COUNTRY_NAMES.split(/[\n|]/u).flatMap((packed) => {
    const { marks, name } = readMarks(packed)
    return marks.includes('?') || !name.includes(' ') ? [] : [name]
  })
  return longNames
}

// `Port of Spain`, `Deir ez-Zor`, `Bosnia and Herzegovina`: capitals, and short words between them.
function isWrittenAsName(words: readonly Word[]): boolean {
  return words.every(
    ({ capital, letters, lowerText }) => capital === 1 || letters <= LONGEST_LINK || lowerText === 'and',
  )
}

/** The unit after the last of the listed name that begins here, or -1 when it is a single unit or none. */
function nameEnd({ words, lists }: ScoredSentence, from: number, list: number): number {
  if (((lists[from] as number) & list) === 0) return -1
  let to = from + 1
  while (to < words.length && (lists[to] as number) & (list << INSIDE)) to += 1
  while (words[to - 1]?.bridge) to -= 1
  const written = words[to - 1]?.capital === 1 && isWrittenAsName(words.slice(from, to))
  return written && to > from + 1 && !ARTICLES.has((words[from] as Word).lowerText) ? to : -1
}

/**
 * Places of several words that the name lists hold: a country's name stands whatever the model made of its parts
 * (`Sri Lanka`, `Democratic Republic of Congo`), a large city's or region's where the model saw no name (`N’Djamena`),
 * as behind the sign of a hashtag (`#Rafah`).
 */
export function findPlaces(sentence: ScoredSentence, named: readonly Proposal[], rules: TaggingRules): Proposal[] {
  const { words, lists, first } = sentence
  const countries = phraseTable(countryNames())
  const found: Proposal[] = []
  for (let at = 0; at < words.length; at += 1) {
    if (words[at]?.capital !== 1) continue
    const country = phraseEnd(countries, words, at)
    if (country > 0 && words[country - 1]?.capital === 1)
      found.push({ from: first + at, to: first + country, type: 'GPE', confidence: 0.9, origin: 'country' })
    const tagged = words[at - 1]?.text === '#' && ((lists[at] as number) & ANY_PLACE) !== 0
    const place = tagged ? at + 1 : Math.max(nameEnd(sentence, at, LARGE_CITY), nameEnd(sentence, at, REGION))
    if (place < 0 || named.some(({ from, to }) => from < first + place && first + at < to)) continue
    const type = placeType(words, at, place, rules)
    found.push({ from: first + at, to: first + place, type, confidence: 0.6, origin: 'place' })
  }
  return found
}
