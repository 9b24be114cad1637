import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reading as fr } from '../../src/languages/fr/reading.js'
import { readText } from '../../src/reading/read-text.js'

const WRITTEN =
  "Au moins dix-sept civils ont été tués jeudi près de la frontière. L'armée a déployé des renforts, et le " +
  "préfet a décrété un couvre-feu. Paris dément avoir négocié. Une libération est réclamée par l'opposition à Bamako."
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

const wordsOf = (text: string): string[] => {
  const reading = readText(text, fr)
  return Array.from({ length: reading.count }, (_, token) => reading.word(token))
}

describe('accents', () => {
  it('come back where a text has none', () => {
    const words = wordsOf(bare(WRITTEN))
    for (const word of ['été', 'tués', 'déployé', 'décrété', 'libération', 'réclamée', 'négocié'])
      expect(words).toContain(word)
  })

  it('leave offsets and the text given out as they were', () => {
    const text = bare(WRITTEN)
    const reading = readText(text, fr)
    expect(reading.text).toBe(text)
    expect(Array.from(reading.starts)).toEqual(Array.from(readText(WRITTEN, fr).starts))
  })

  it('stay as they are in a text that has some, and in a short one', () => {
    expect(wordsOf(WRITTEN)).toContain('préfet')
    expect(wordsOf('Elle tue le temps et libere la place.')).toContain('libere')
  })

  it('never change the length of a word', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 60 }), (parts) => {
        const text = `${parts.join(' ')} ${bare(WRITTEN)}`.normalize('NFD').replace(/\p{M}/gu, '')
        const reading = readText(text, fr)
        for (let token = 0; token < reading.count; token += 1) {
          expect(reading.word(token).length).toBe((reading.ends[token] as number) - (reading.starts[token] as number))
        }
      }),
      { numRuns: 30 },
    )
  })
})
