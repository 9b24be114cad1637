import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/entries/reading.js'
import { reading as en } from '../../src/languages/en/reading.js'
import { reading as fr } from '../../src/languages/fr/reading.js'
import { readText } from '../../src/reading/read-text.js'
import { toSentences } from '../../src/reading/to-sentences.js'

const french = "L'armée irakienne a tué deux dirigeants de l'Etat islamique mercredi."
const english = 'Iraqi forces killed two leaders of the Islamic State on Wednesday.'

describe('reading a text', () => {
  it('finds who did what to whom', () => {
    for (const [text, subject, verb, object] of [
      [french, 'armée', 'tuer', 'dirigeants'],
      [english, 'forces', 'kill', 'leaders'],
    ] as const) {
      const tokens = read(text)[0]?.tokens ?? []
      const root = tokens.findIndex(({ head }) => head === -1)
      expect(tokens[root]).toMatchObject({ lemma: verb, pos: 'VERB', relation: 'root' })
      expect(tokens.find(({ head, relation }) => head === root && relation === 'nsubj')?.text).toBe(subject)
      expect(tokens.find(({ head, relation }) => head === root && relation === 'obj')?.text).toBe(object)
    }
  })

  it('chooses the language by its function words, and reads no other', () => {
    expect(read(french)).toEqual(read(french, { language: 'fr-CA' }))
    expect(read(english, { language: 'de' })).toEqual([])
    expect(() => read(english, { language: 'english language' })).toThrow(/Unknown language/u)
    expect(() => read(7 as unknown as string)).toThrow(/Invalid text/u)
    expect(read('')).toEqual([])
  })

  it('gives one tree a sentence, whatever the text', () => {
    for (const rules of [en, fr]) {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
          const sentences = toSentences(readText(text, rules))
          expect(sentences).toEqual(toSentences(readText(text, rules)))
          for (const { tokens } of sentences) {
            expect(tokens.filter(({ head }) => head === -1)).toHaveLength(1)
            tokens.forEach((token, index) => {
              expect(token.text).toBe(text.slice(token.start, token.end))
              expect(
                reaches(
                  tokens.map(({ head }) => head),
                  index,
                ),
              ).toBe(true)
            })
          }
        }),
      )
    }
  })

  it('reads a text of any shape', () => {
    for (const rules of [en, fr]) expect(readText(`AA${' '.repeat(300_000)}1`, rules).count).toBe(2)
    for (const part of ['a', 'a ', 'A ', 'AA ', "l'", '1 ', '\n', '« ', '\ud83d', 'of the ', 'que la ']) {
      for (const rules of [en, fr]) expect(readText(part.repeat(3_000), rules).sentences.length).toBeGreaterThan(0)
    }
  })
})

function reaches(heads: readonly number[], token: number): boolean {
  let at = token
  for (let steps = 0; steps <= heads.length; steps += 1) {
    if (heads[at] === -1) return true
    at = heads[at] as number
  }
  return false
}

describe('what the passes after the parser mend', () => {
  const relationOf = (text: string, word: string): string | undefined =>
    read(text)[0]?.tokens.find((token) => token.text === word)?.relation

  it('gives an inverted reporting clause its subject', () => {
    expect(relationOf('Deux soldats sont morts vendredi, a annoncé le ministère de la Défense.', 'ministère')).toBe(
      'nsubj',
    )
    expect(relationOf('Il est mort, et le ministère a annoncé la nouvelle.', 'nouvelle')).toBe('obj')
  })

  it('marks the agent of a passive, not its means', () => {
    const text = 'Deux soldats ont été tués par balle par des inconnus.'
    expect(relationOf(text, 'inconnus')).toBe('obl:agent')
    expect(relationOf(text, 'balle')).not.toBe('obl:agent')
    expect(relationOf('Two soldiers were killed by unknown gunmen.', 'gunmen')).toBe('obl:agent')
  })

  it('reads a headline in capitals as words', () => {
    const verb = read('LE PRESIDENT TURC A ACCUSE LA RUSSIE HIER SOIR.')[0]?.tokens[4]
    expect(verb).toMatchObject({ lemma: 'accuser', pos: 'VERB', relation: 'root' })
  })

  it('gives the whole phrase of a participant', () => {
    const reading = readText("Le porte-parole de l'armée irakienne a démissionné.", fr)
    expect(reading.subtree(1)).toEqual([0, 5])
  })

  it("takes wink-nlp's lemma where ours is no word and its is", () => {
    const text = 'The rebels shelled and besieged the town.'
    const lemmas = read(text, { language: 'en' })[0]?.tokens.map(({ lemma }) => lemma)
    expect(lemmas).toEqual(['the', 'rebel', 'shell', 'and', 'besiege', 'the', 'town', '.'])
  })

  it('takes regular inflection where the learned lemma is no word', () => {
    const verb = (text: string) => read(text, { language: 'en' })[0]?.tokens[1]?.lemma
    expect([verb('Rioters looted shops.'), verb('Rebels blockaded the road.')]).toEqual(['loot', 'blockade'])
  })
})

describe('typography', () => {
  it('reads curly apostrophes, quotes and dashes as the plain ones of the treebanks', () => {
    const plain = "L'attaque a été menée par l'Iran - selon lui - et \"condamnée\" par l'ONU."
    const curly = 'L’attaque a été menée par l’Iran — selon lui — et “condamnée” par l’ONU.'
    const shape = (text: string): unknown[] =>
      read(text, { language: 'fr' }).flatMap(({ tokens }) =>
        tokens.map(({ pos, head, relation }) => [pos, head, relation]),
      )
    expect(shape(curly)).toEqual(shape(plain))
  })
})
