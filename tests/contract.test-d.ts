import { describe, expectTypeOf, test } from 'vitest'
import type {
  Article,
  DateMention,
  EntityMention,
  EventCluster,
  EventMention,
  Extraction,
  KnownEntity,
  LanguageDetection,
  LanguageSegment,
  Page,
  Sentence,
} from '../src/contract.js'
import * as sitrep from '../src/entries/index.js'

describe('the functions take and give what the contract says', () => {
  test('one text', () => {
    expectTypeOf(sitrep.extract).toBeCallableWith('text')
    expectTypeOf(sitrep.extract).toBeCallableWith({ text: 'text', publishedAt: undefined, language: null })
    expectTypeOf(sitrep.extract).returns.toEqualTypeOf<Extraction>()
    expectTypeOf(sitrep.detectLanguage('', { among: ['fr'] })).toEqualTypeOf<LanguageDetection>()
    expectTypeOf(sitrep.segmentLanguages('')).toEqualTypeOf<LanguageSegment[]>()
    expectTypeOf(sitrep.segmentPage('', { language: 'fr' })).toEqualTypeOf<Page>()
    expectTypeOf(sitrep.normalizeDates('', { reference: '2021-08-25', timeZone: 'Asia/Baghdad' })).toEqualTypeOf<
      DateMention[]
    >()
    expectTypeOf(sitrep.tagEntities('', { entities: [] as readonly KnownEntity[] })).toEqualTypeOf<EntityMention[]>()
    expectTypeOf(sitrep.classifyEvents('', { frames: [], lexicon: [], reference: null })).toEqualTypeOf<
      EventMention[]
    >()
    expectTypeOf(sitrep.read('')).toEqualTypeOf<Sentence[]>()
    expectTypeOf(sitrep.explain).parameters.toEqualTypeOf<[EventMention]>()
    expectTypeOf(sitrep.compareNames('', '').kind).toEqualTypeOf<'same' | 'partial' | 'different'>()
  })
  test('many texts', () => {
    const articles = ['a', { text: 'b' }] as const satisfies readonly (string | Article)[]
    expectTypeOf(sitrep.extractAll(articles)).toEqualTypeOf<AsyncGenerator<Extraction, void, undefined>>()
    expectTypeOf(sitrep.extractAll).toBeCallableWith(articles, {
      signal: new AbortController().signal,
      onError: 'skip',
    })
    expectTypeOf(sitrep.mergeEntities).returns.toEqualTypeOf<Extraction[]>()
    expectTypeOf(sitrep.mergeEvents).returns.toEqualTypeOf<EventCluster[]>()
  })
  test('only what is meant', () => {
    // @ts-expect-error a number is no text
    sitrep.extract(42)
    // @ts-expect-error there is no such option
    sitrep.normalizeDates('', { now: '2021-08-25' })
  })
})
