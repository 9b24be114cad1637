import { describe, expect, it } from 'vitest'
import { wireRelations } from '../../scripts/score/wire-relations.js'
import { reading as en } from '../../src/languages/en/reading.js'
import { reading as fr } from '../../src/languages/fr/reading.js'

describe('relations of verbs in wire news', () => {
  it('are right in English as often as before', () => expect(wireRelations('en', en)).toBeGreaterThanOrEqual(91))
  it('are right in English sentences held out as often as before', () =>
    expect(wireRelations('en', en, 'reading-wire-held-out')).toBeGreaterThanOrEqual(87))
  it('are right in French as often as before', () => expect(wireRelations('fr', fr)).toBeGreaterThanOrEqual(94))
})
