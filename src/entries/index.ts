import { en } from '../languages/en/index.js'
import { fr } from '../languages/fr/index.js'
import { createExtractor, type Extractor } from '../report/extractor.js'

export type * from '../contract.js'
export { compareNames } from '../entities/compare-names.js'
export { SitrepError } from '../errors.js'
export type { LanguagePack } from '../languages/language-pack.js'
export type { ExtractAllOptions } from '../report/extract-all.js'
export type { CreateExtractorOptions, Extractor } from '../report/extractor.js'
export { createExtractor } from '../report/extractor.js'

const extractor: Extractor = /* @__PURE__ */ createExtractor({ languages: [en, fr] })

/** Everything at once: languages, articles, dates, entities, events and clusters of one page of text. */
export const extract: Extractor['extract'] = extractor.extract
/** A stream of articles in, a stream of extractions out, in order, one at a time. */
export const extractAll: Extractor['extractAll'] = extractor.extractAll
/** The language of most of a text, with calibrated confidence. */
export const detectLanguage: Extractor['detectLanguage'] = extractor.detectLanguage
/** A text cut where its language changes. */
export const segmentLanguages: Extractor['segmentLanguages'] = extractor.segmentLanguages
/** The articles of a page of text, and its furniture. */
export const segmentPage: Extractor['segmentPage'] = extractor.segmentPage
/** Dates, times, durations and sets of times with their TIMEX3 values. */
export const normalizeDates: Extractor['normalizeDates'] = extractor.normalizeDates
/** People, places, organisations, groups, facilities and weapons, each with the one thing that its spellings mean. */
export const tagEntities: Extractor['tagEntities'] = extractor.tagEntities
/** Political and conflict events: who did what to whom, where, when, how many, and who says so. */
export const classifyEvents: Extractor['classifyEvents'] = extractor.classifyEvents
/** Sentences, tokens, tags, lemmas and trees after Universal Dependencies. */
export const read: Extractor['read'] = extractor.read
/** Why an event was coded as it was, in words. */
export const explain: Extractor['explain'] = extractor.explain
/** Entities of many documents made one where they name the same thing. */
export const mergeEntities: Extractor['mergeEntities'] = extractor.mergeEntities
/** Events of many documents, in any language, merged; where sources differ, both values are kept. */
export const mergeEvents: Extractor['mergeEvents'] = extractor.mergeEvents
