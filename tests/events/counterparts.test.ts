import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { classifyEvents } from '../../src/entries/events.js'

/** Pairs of plain sentences, English and French, that tell the same event: `TYPE`, then both; `NONE` tells none. */
const PAIRS = readFileSync('fixtures/counterparts.tsv', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [type: string, en: string, fr: string])

function tells(type: string, text: string, language: 'en' | 'fr'): boolean {
  const events = classifyEvents(text, { language, reference: '2024-06-12' })
  return type === 'NONE' ? events.length === 0 : events.some((event) => event.type === type)
}

describe('counterparts in English and French', () => {
  it('cover all sixteen types and sentences without an event', () => {
    expect(new Set(PAIRS.map(([type]) => type)).size).toBe(17)
    expect(PAIRS.length).toBeGreaterThan(350)
  })

  it('tell the same type of event', () => {
    const failing = PAIRS.flatMap(([type, en, fr]) => [
      ...(tells(type, en, 'en') ? [] : [`${type}: ${en}`]),
      ...(tells(type, fr, 'fr') ? [] : [`${type}: ${fr}`]),
    ])
    expect(failing).toEqual([])
  })
})
