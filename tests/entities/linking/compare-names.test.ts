import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames } from '../../../src/entities/compare-names.js'

describe('compareNames', () => {
  it.each([
    ['Mustafa al-Kadhimi', 'Moustafa al-Kazimi'],
    ['Abdul-Wahab al-Saadi', 'Abdel Wahab Al-Saadi'],
    ['Qassem Soleimani', 'Qasem Suleimani'],
    ['Volodymyr Zelensky', 'Vladimir Zelenskiy'],
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'],
    ['Salah al-Din Ahmad', 'Salaheddine Ahmed'],
    ['Mouammar Kadhafi', 'Muammar Gaddafi'],
    ['Uladzimir Mikalaevich Piatrou', 'Vladimir Nikolaevich Petrov'],
  ])('takes %s and %s for one person', (a, b) => {
    expect(compareNames(a, b).kind).toBe('same')
  })

  it.each([
    ['Kadhimi', 'Mustafa al-Kadhimi'],
    ['M. Kazimi', 'Moustafa al-Kazimi'],
    ['@MAKadhimi', 'Mustafa al-Kadhimi'],
  ])('takes %s for part of %s', (a, b) => {
    expect(compareNames(a, b).kind).not.toBe('different')
  })

  it.each([
    ['Saddam Hussein', 'Fuad Hussein'],
    ['Joe Biden', 'Hunter Biden'],
    ['Ali Shamkhani', 'Ali Khamenei'],
    ['Kadhim', 'Karim'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(compareNames(a, b).kind).toBe('different')
  })

  it('gives the same answer both ways round, between 0 and 1, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const there = compareNames(a, b)
        expect(there.score).toBeGreaterThanOrEqual(0)
        expect(there.score).toBeLessThanOrEqual(1)
        expect(compareNames(b, a).kind).toBe(there.kind)
      }),
    )
  })

  it('bears one word of 200,000 letters and a name of 50,000 words', () => {
    expect(compareNames('a'.repeat(200_000), 'b').kind).toBe('different')
    expect(compareNames('Ali '.repeat(50_000), 'Ali Hassan').score).toBeLessThanOrEqual(1)
  })
})
