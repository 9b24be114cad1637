import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addExceptions, learnSuffixes, packRules } from '../../scripts/reading/lemma-rules.js'
import { cheapMoves } from '../../scripts/reading/oracle.js'
import { createPerceptron, quantize, score, update } from '../../scripts/reading/perceptron.js'
import { createRandom, shuffled } from '../../scripts/reading/random.js'
import { hashUnits, WORD_SEED } from '../../src/reading/feature-hash.js'
import { createFrame, FIRST, openFrame } from '../../src/reading/frame.js'
import { lemmatize, unpackLemmas } from '../../src/reading/lemmas.js'
import { makeMove, startParse } from '../../src/reading/parser.js'
import { addScores, packWeights, unpackWeights } from '../../src/reading/weight-table.js'
import { lookUp, packWordTable, unpackWordTable } from '../../src/reading/word-table.js'

const hash = (word: string): number => hashUnits(word, 0, word.length, WORD_SEED)

describe('packed tables', () => {
  it('give back the weights that were put in', () => {
    const rows = fc.uniqueArray(fc.nat({ max: 1023 }), { maxLength: 60 })
    fc.assert(
      fc.property(
        rows,
        fc.array(fc.integer({ min: -45, max: 45 }), { minLength: 180, maxLength: 180 }),
        (some, all) => {
          const sorted = some.toSorted((one, other) => one - other)
          const packed = sorted.map((row, index) => ({ row, weights: all.slice(index * 3, index * 3 + 3) }))
          const table = unpackWeights(packWeights(10, 3, packed))
          const scores = new Int32Array(3)
          // 0xc2b2ae35 is odd, so every row is the row of some hash.
          for (let feature = 0; feature < 4096; feature += 1) {
            const row = Math.imul(feature, 0xc2b2ae35) >>> 22
            addScores(table, Int32Array.of(feature), 1, scores)
            expect([...scores]).toEqual(packed.find((one) => one.row === row)?.weights ?? [0, 0, 0])
          }
        },
      ),
      { numRuns: 10 },
    )
  })

  it('give back the value of every word', () => {
    const words = Array.from({ length: 5000 }, (_, index) => `word${index}`)
    const table = unpackWordTable(packWordTable(words.map((word, index) => [hash(word), index % 90])))
    const right = words.filter((word, index) => lookUp(table, hash(word)) === index % 90)
    expect(right.length).toBeGreaterThan(4990)
    expect(lookUp(unpackWordTable(''), hash('word'))).toBe(-1)
  })

  it('keep weights within their levels', () => {
    const rows = quantize(new Map([[7, Float32Array.of(-100, 0, 3)]]), 15)
    expect(rows).toEqual([{ row: 7, weights: [-15, 0, 0] }])
  })
})

describe('the perceptron', () => {
  it('learns, and with a mask learns only the rows it may', () => {
    const features = Int32Array.of(hash('a'), hash('b'))
    const scores = new Float32Array(2)
    const free = createPerceptron(16, 2)
    update(free, features, 2, 1, 0)
    score(free, features, 2, scores)
    expect([...scores]).toEqual([-2, 2])
    const bound = createPerceptron(16, 2, [])
    update(bound, features, 2, 1, 0)
    score(bound, features, 2, scores)
    expect([...scores]).toEqual([0, 0])
  })

  it('shuffles the same way for the same seed', () => {
    expect(shuffled(50, createRandom(3))).toEqual(shuffled(50, createRandom(3)))
    expect([...shuffled(50, createRandom(4))].sort((one, other) => one - other)).toEqual(
      Array.from({ length: 50 }, (_, n) => n),
    )
  })
})

// A random tree without crossing arcs: the head of a stretch, then the stretches beside it.
function projectiveTree(count: number, random: () => number): number[] {
  const heads = new Array<number>(count).fill(-1)
  const build = (from: number, to: number, head: number): void => {
    if (from >= to) return
    const top = from + Math.floor(random() * (to - from))
    heads[top] = head
    build(from, top, top)
    build(top + 1, to, top)
  }
  build(0, count, -1)
  return heads
}

describe('the dynamic oracle', () => {
  it('leads to the gold tree when its moves are followed', () => {
    const frame = createFrame(4)
    const coarse = new Uint8Array(100)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer(), (count, seed) => {
        const random = createRandom(seed)
        const heads = projectiveTree(count, random)
        openFrame(frame, count)
        const gold = new Int32Array(count + 8).fill(-1)
        heads.forEach((head, token) => {
          gold[token + FIRST] = head < 0 ? FIRST + count : head + FIRST
        })
        const state = startParse(frame)
        while (state.next < FIRST + count || state.depth > 0) {
          const moves = [0, 1, 2].filter((move) => (cheapMoves(frame, state, gold) >> move) & 1)
          expect(moves.length).toBeGreaterThan(0)
          makeMove(frame, state, moves[Math.floor(random() * moves.length)] as number, coarse)
        }
        expect([...frame.heads.subarray(FIRST, FIRST + count)]).toEqual([...gold.subarray(FIRST, FIRST + count)])
      }),
    )
  })
})

describe('lemma rules', () => {
  it('take the longest suffix, then the exceptions', () => {
    const entries = [
      { word: 'armies', lemma: 'army', count: 5 },
      { word: 'cities', lemma: 'city', count: 5 },
      { word: 'towns', lemma: 'town', count: 5 },
      { word: 'guns', lemma: 'gun', count: 5 },
      { word: 'men', lemma: 'man', count: 9 },
    ]
    const kept = learnSuffixes(entries, 2)
    addExceptions(kept, entries, 1)
    const none = { verbs: '', adjectives: '', determiners: '', pronouns: '', others: '' }
    const rules = unpackLemmas({ ...none, nouns: packRules(kept) })
    const lemmas = ['Parties', 'tanks', 'men'].map((word) => lemmatize(rules, word, 'NOUN'))
    expect(lemmas).toEqual(['party', 'tank', 'man'])
    expect(lemmatize(rules, 'Guns', 'PROPN')).toBe('Guns')
  })
})
