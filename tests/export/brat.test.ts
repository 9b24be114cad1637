import { describe, expect, test } from 'vitest'
import { toBrat } from '../../src/entries/export.js'
import { SAMPLE, SAMPLE_TEXT } from '../support/sample-extraction.js'

/** Reads standoff by the published format (brat manual, "Standoff format"). */
function readAnnotations(ann: string): Map<string, string[]> {
  const lines = ann.split('\n').filter((line) => line !== '')
  return new Map(lines.map((line) => [line.split('\t')[0] as string, line.split('\t').slice(1)]))
}

describe('toBrat', () => {
  const { txt, ann, conf } = toBrat(SAMPLE_TEXT, SAMPLE)
  const annotations = readAnnotations(ann)
  const bounds = [...annotations].filter(([id]) => id.startsWith('T'))

  test('every text-bound annotation selects its words, counted in code points', () => {
    const characters = [...txt]
    for (const [, [place, words]] of bounds) {
      const pieces = (place as string).slice((place as string).indexOf(' ') + 1).split(';')
      const read = pieces.map((piece) =>
        characters.slice(...(piece.split(' ').map(Number) as [number, number])).join(''),
      )
      expect(read.join(' ')).toBe(words)
    }
    expect(bounds.length).toBeGreaterThanOrEqual(
      SAMPLE.entityMentions.length + SAMPLE.dates.length + SAMPLE.events.length,
    )
  })

  test('a name over a line break is written as two pieces', () => {
    expect(bounds.find(([, [, words]]) => words === 'Recep Tayyip Erdogan')?.[1][0]).toMatch(/^PERSON \d+ \d+;\d+ \d+$/)
  })

  test('events point at their trigger, participants, places and time', () => {
    const roles = Object.fromEntries((annotations.get('E3')?.[0] ?? '').split(' ').map((part) => part.split(':')))
    expect(annotations.get(roles.ASSAULT)?.[1]).toBe('raid')
    expect(annotations.get(roles.Place)?.[1]).toBe('Sinjar')
    expect(annotations.get(roles.Time)?.[1]).toBe('mardi')
    expect(annotations.get('A2')?.[0]).toBe('Modality E2 denied')
  })

  test('every id that is used is defined, and the configuration declares every label', () => {
    for (const id of ann.match(/(?<=[: ])[TE]\d+\b/g) ?? []) expect(annotations.has(id)).toBe(true)
    for (const [, [place]] of bounds) expect(conf).toContain((place as string).split(' ')[0])
  })
})
