import { fileURLToPath } from 'node:url'
import type { EventMention } from '../../src/contract.js'
import { classifyEvents } from '../../src/entries/events.js'
import { readExamples } from '../../tests/support/examples.js'
import type { Figure, Scorer } from './figure.js'

type Language = 'en' | 'fr'
type Found = readonly (readonly EventMention[])[]

/** The sentences of `parallel.md` (or another file) of a language with the events found in each; line by line the same news in both languages. */
export function readParallel(
  language: Language,
  file = 'parallel.md',
): { text: string; events: readonly EventMention[] }[] {
  const path = fileURLToPath(new URL(`../../src/languages/${language}/examples/${file}`, import.meta.url))
  return readExamples(path).map(({ text, given }) => ({
    text,
    events: classifyEvents(text, { language, reference: given }),
  }))
}

// "dozens" are 24 and more, "des dizaines" 20 and more: what is vague is compared as vague.
function countKey({ counts }: EventMention): string {
  const told = Object.entries(counts).map(([kind, list]) =>
    [
      kind,
      ...list.map(({ min, max, approximate }) => (approximate && max === null ? 'many' : `${min}-${max}`)).sort(),
    ].join(' '),
  )
  return told.sort().join(', ')
}

/** What must be the same in both languages: type and modality, and with `counts` how many. */
export function eventKey(event: EventMention, counts: boolean): string {
  return [event.type, event.modality, ...(counts ? [countKey(event)] : [])].join(' | ')
}

/** Share of the events of both sides that the other side has too, in percent (F1 of one side against the other). */
export function agreement(en: Found, fr: Found, key: (event: EventMention) => string): number {
  let both = 0
  let all = 0
  en.forEach((events, index) => {
    const left = (fr[index] ?? []).map(key)
    all += events.length + left.length
    for (const one of events.map(key)) {
      const at = left.indexOf(one)
      if (at < 0) continue
      left.splice(at, 1)
      both += 2
    }
  })
  return (100 * both) / Math.max(1, all)
}

/** Whether the same news gives the same events in English and French; needs no corpus. */
export const score: Scorer = async () => {
  const found = (language: Language): Found => readParallel(language).map(({ events }) => events)
  const [en, fr] = [found('en'), found('fr')]
  const figure = (id: string, what: string, value: number, target: number | null): Figure => ({
    id: `events/parallel/${id}`,
    what: `parallel sentences of our own (${en.length}): ${what}`,
    value: Math.round(value * 10) / 10,
    unit: '%',
    anchor: 'nobody measures this',
    target,
    better: 'higher',
    floor: true,
  })
  return [
    figure(
      'same-events',
      'same events found, agreement',
      agreement(en, fr, (event) => eventKey(event, false)),
      85,
    ),
    figure(
      'same-counts',
      'the same, with how many',
      agreement(en, fr, (event) => eventKey(event, true)),
      85,
    ),
  ]
}
