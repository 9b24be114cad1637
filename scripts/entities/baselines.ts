import english from 'compromise'
import french from 'fr-compromise'
import type { FoundName } from './score-names.js'

interface Term {
  readonly text: string
  readonly offset?: { readonly start: number; readonly length: number }
}

interface View {
  json(
    options: object,
  ): readonly { readonly text: string; readonly offset: Term['offset']; readonly terms: readonly Term[] }[]
}

interface Parsed {
  people(): View
  places(): View
  organizations(): View
}

const HONORIFIC = /^(?:mr|mrs|ms|dr|president|prime|minister|gen|sen|king|m|mme|le|la|les)\.?$/iu
const EDGES = /^[^\p{L}\p{N}@]+|[^\p{L}\p{N}]+$/gu

// The span without punctuation, white space and forms of address around the name.
function trim(text: string, start: number, end: number): { start: number; end: number } {
  let from = start
  let to = end
  for (;;) {
    const part = text.slice(from, to)
    from += part.length - part.replace(/^[^\p{L}\p{N}@]+/u, '').length
    to -= part.length - part.replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '').length
    const word = /^[\p{L}.]+(?=\s)/u.exec(text.slice(from, to))?.[0]
    if (!word || !HONORIFIC.test(word)) return { start: from, end: Math.max(from, to) }
    from += word.length
  }
}

function read(view: View, text: string, type: string): FoundName[] {
  return view.json({ offset: true, terms: { offset: true } }).flatMap((match) => {
    const { offset } = match
    if (!offset || match.text.replace(EDGES, '') === '') return []
    return [{ ...trim(text, offset.start, offset.start + offset.length), type }]
  })
}

/** What compromise (English) or fr-compromise finds: people, places, organisations, honorifics left out. */
export function compromiseNames(text: string, language: 'en' | 'fr'): FoundName[] {
  const parsed = (language === 'en' ? english(text) : french(text)) as unknown as Parsed
  return [
    ...read(parsed.people(), text, 'PERSON'),
    ...read(parsed.places(), text, 'GPE'),
    ...(typeof parsed.organizations === 'function' ? read(parsed.organizations(), text, 'ORG') : []),
  ]
}
