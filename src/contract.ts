/**
 * The public contract of `sitrep`, version 1.
 *
 * Every shape below is plain, JSON-serialisable, structured-cloneable data. The names are fixed; a field may be
 * added, none may be renamed or change its meaning. All offsets are half-open ranges of UTF-16 code units into the
 * string that the caller passed: `text.slice(start, end) === mention.text`, always. Lists of mentions are sorted by
 * start, then end, and do not overlap within one list (events may share a sentence, never a trigger).
 *
 * Where things are exported: the root `sitrep` exports every function here, bound to French and English.
 * `sitrep/language`, `/page`, `/dates`, `/entities`, `/events` each export their own functions, bound to both languages
 * and loading nothing else; there, an omitted `language` is chosen among the bound ones by a light word count, not by the
 * full detector. `sitrep/core` exports `createExtractor` alone; `sitrep/languages/fr` and `/en` one pack each.
 *
 * Standalone functions take one article in one language. `extract` takes a page: it segments it, and for each article
 * uses the language of that article and, as reference, its own publication date if the page gives one, else
 * `Article.publishedAt`. Optional values may also be given as `undefined` or `null`.
 */

// ── text ─────────────────────────────────────────────────────────────────────────────────────────────────────────
export interface Span {
  readonly start: number
  readonly end: number
}

/** Anything found in a text. */
export interface Mention extends Span {
  readonly text: string
  /** 0 to 1, comparable within one kind of mention; calibrated where the docs say so. */
  readonly confidence: number
  /** The rule or model that found it, such as `fr/dates/relative-weekday` or `en/entities/model`. */
  readonly origin: string
  /** Index of the article on the page; 0 from a standalone function. */
  readonly article: number
}

/** A document as it came in. Only `text` is required. */
export interface Article {
  readonly text: string
  readonly id?: string | null | undefined
  readonly url?: string | null | undefined
  /** ISO 8601 date or date-time of publication: what "yesterday" counts from. There is no default: never "now". */
  readonly publishedAt?: string | null | undefined
  /**
   * IANA zone of the place of publication, such as `Asia/Tokyo`: where `publishedAt` is an instant with an offset, the day
   * that "yesterday" counts from is the one on the calendar there. Clock times of the text keep the offset that it gives.
   */
  readonly timeZone?: string | null | undefined
  /** BCP 47 code, if known; otherwise it is detected. */
  readonly language?: LanguageCode | null | undefined
}

// ── language ─────────────────────────────────────────────────────────────────────────────────────────────────────
/** BCP 47 primary subtag (`fr`, `en`, `ar`, `zh` …), or `und`. */
export type LanguageCode = string
export interface LanguageGuess {
  readonly language: LanguageCode
  /** ISO 639-3. */
  readonly iso6393: string
  readonly confidence: number
}
export interface LanguageDetection extends LanguageGuess {
  /** ISO 15924: `Latn`, `Arab`, `Cyrl` … */
  readonly script: string
  /** Calibrated: of the answers marked reliable, at least 99 % are right on running text. */
  readonly reliable: boolean
  readonly alternatives: readonly LanguageGuess[]
}
export interface LanguageSegment extends Span, LanguageGuess {}

// ── page ─────────────────────────────────────────────────────────────────────────────────────────────────────────
export interface ArticleSegment extends Span {
  readonly title: Span | null
  /** Publication date read from the page (byline, dateline, post header, or inferred from dated text); `null` rather than a guess. */
  readonly published: {
    readonly value: string
    readonly basis: 'byline' | 'dateline' | 'text'
    readonly start: number
    readonly end: number
  } | null
  readonly language: LanguageCode
}
export interface Page {
  readonly articles: readonly ArticleSegment[]
  /** Menus, share buttons, forum furniture, credits. */
  readonly boilerplate: readonly Span[]
}

/** Half-open, ISO 8601: `2021-08-25` bounds for day precision and coarser, date-times (with offset if the text gives one) below. */
export interface Interval {
  readonly start: string
  readonly end: string
}

// ── dates ────────────────────────────────────────────────────────────────────────────────────────────────────────
export interface DateMention extends Mention {
  /** TIMEX3 type. */
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value: `2021-08-25`, `2021-W34`, `2021-08-21TEV`, `P2D`, `PAST_REF`; `XXXX-08-23` where it cannot be resolved. */
  readonly value: string
  /** TIMEX3 mod. */
  readonly mod?:
    | 'BEFORE'
    | 'AFTER'
    | 'ON_OR_BEFORE'
    | 'ON_OR_AFTER'
    | 'LESS_THAN'
    | 'MORE_THAN'
    | 'EQUAL_OR_LESS'
    | 'EQUAL_OR_MORE'
    | 'START'
    | 'MID'
    | 'END'
    | 'APPROX'
  /** EDTF (ISO 8601-2), `null` where EDTF has no form for it. */
  readonly edtf: string | null
  /** Half-open ISO 8601 interval that the value covers; `null` for durations, sets and unresolved values. */
  readonly interval: Interval | null
  readonly granularity:
    | 'second'
    | 'minute'
    | 'hour'
    | 'part-of-day'
    | 'day'
    | 'weekend'
    | 'week'
    | 'month'
    | 'quarter'
    | 'season'
    | 'half-year'
    | 'year'
    | 'decade'
    | 'century'
    | 'unspecified'
  /** What the value rests on: its own words, the publication date, a date before it in the text, or nothing. */
  readonly basis: 'explicit' | 'reference' | 'preceding' | 'unresolved'
  /**
   * Where the mention begins or ends a range ("from 16 to 17 August"): the time from its first to its last, the same on
   * both. Where it opens one that goes on ("since 2019", EDTF `2019/..`): up to the day of publication.
   */
  readonly range?: { readonly edtf: string | null; readonly interval: Interval }
}
export interface NormalizeDatesOptions {
  readonly language?: LanguageCode | null | undefined
  /** ISO 8601. Without it, relative expressions come back unresolved, never counted from the clock. */
  readonly reference?: string | null | undefined
  /** IANA zone of the place of publication: an instant given as `reference` is taken as the clocks there show it. */
  readonly timeZone?: string | null | undefined
}

// ── entities ─────────────────────────────────────────────────────────────────────────────────────────────────────
/** OntoNotes labels, and WEAPON. */
export type EntityType = 'PERSON' | 'NORP' | 'FAC' | 'ORG' | 'GPE' | 'LOC' | 'WEAPON' | 'EVENT'
export interface EntityMention extends Mention {
  readonly type: EntityType
  readonly subtype?:
    | 'media'
    | 'armed-group'
    | 'government'
    | 'military'
    | 'party'
    | 'company'
    | 'international'
    | (string & {})
  /** Same id, same thing in the world: across spellings, languages and documents where it is known, else within the document (`local:` and a key of the name; `mergeEntities` joins those across documents). */
  readonly id: string
  /** Canonical name, in English where a knowledge base knows it, otherwise the fullest form in the text. */
  readonly name: string
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
  /** [longitude, latitude], WGS 84. */
  readonly coordinates?: readonly [number, number]
  /** The role that the text states, such as `Premier ministre`. */
  readonly role?: string
  readonly resolution: {
    readonly by: 'user' | 'alias' | 'acronym' | 'spelling' | 'place' | 'text'
    readonly score: number
  }
}
export interface Entity {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly country?: string
  readonly coordinates?: readonly [number, number]
  /** PLOVER sector codes: GOV, MIL, REB, OPP, PTY, MED, IGO, CVL … */
  readonly sectors?: readonly string[]
  /** Outside identifiers, such as `{ geonames: '98182', wikidata: 'Q1530', iso3166: 'IRQ' }`. */
  readonly links?: Readonly<Record<string, string>>
  /** Spellings met in the text. */
  readonly aliases: readonly string[]
  /** Indexes into `Extraction.entityMentions`. */
  readonly mentions: readonly number[]
}
/** What a caller adds to, or puts before, the knowledge base that ships. `code` is passed through to participants. */
export interface KnownEntity {
  readonly id: string
  readonly type: EntityType
  readonly name: string
  readonly aliases?: readonly string[] | null | undefined
  readonly subtype?: string | null | undefined
  readonly country?: string | null | undefined
  readonly sectors?: readonly string[] | null | undefined
  readonly coordinates?: readonly [number, number] | null | undefined
  readonly code?: string | null | undefined
}
export interface TagEntitiesOptions {
  readonly language?: LanguageCode | null | undefined
  readonly entities?: readonly KnownEntity[] | null | undefined
}

// ── events ───────────────────────────────────────────────────────────────────────────────────────────────────────
/** PLOVER 2.0. */
export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'
export type Modality = 'asserted' | 'denied' | 'planned' | 'threatened' | 'requested' | 'hypothetical'
export interface Participant {
  /** `null` when the sentence does not name it and the document does. */
  readonly span: (Span & { readonly text: string }) | null
  /** Entity id, where it resolves to one. */
  readonly id: string | null
  readonly name: string
  readonly type: EntityType | null
  readonly role: string | null
  readonly country: string | null
  readonly sectors: readonly string[]
  /** A caller's own code (`KnownEntity.code`). */
  readonly code: string | null
  readonly implicit: boolean
  readonly alleged: boolean
}
/** "more than 30" is { min: 31, max: null }, "several" { min: 2, max: null, approximate: true }, "no casualties" { min: 0, max: 0 }. */
export interface Quantity {
  readonly span: (Span & { readonly text: string }) | null
  readonly min: number | null
  readonly max: number | null
  readonly approximate: boolean
  /** Whom the number counts: "three civilians and two soldiers" are two quantities. */
  readonly of: Participant | null
}
export type CountKind =
  | 'killed'
  | 'injured'
  | 'arrested'
  | 'released'
  | 'abducted'
  | 'missing'
  | 'displaced'
  | 'participants'
  | 'munitions'
  | 'events'
/** One mention of one event. `start`, `end` and `text` are its trigger. */
export interface EventMention extends Mention {
  readonly id: string
  readonly type: EventType
  /** PLOVER modes, such as `aerial`, `heavy-weapons`, `arrest`, `visit`. */
  readonly modes: readonly string[]
  /** PLOVER contexts, such as `military`, `terrorism`, `diplomatic`. */
  readonly contexts: readonly string[]
  /** Codes of the underlying act, whatever its modality: a denied attack still reads 190. Exporters write asserted events unless told otherwise. */
  readonly codes: {
    readonly cameo: string | null
    readonly quadClass: 1 | 2 | 3 | 4
    readonly goldstein: number | null
    /** The PLOVER type when the manual recodes what is announced (a future CONSULT is an AGREE). */
    readonly ploverStrict: EventType
    readonly acled: { readonly eventType: string; readonly subEventType: string | null } | null
  }
  readonly sentence: Span
  readonly actors: readonly Participant[]
  readonly recipients: readonly Participant[]
  readonly locations: readonly (Span & {
    readonly text: string
    readonly id: string | null
    readonly name: string
    readonly coordinates?: readonly [number, number]
    /** ISO 3166-1 alpha-3. */
    readonly country?: string
  })[]
  /** When it happened, not when it was announced. `date` is an index into `Extraction.dates`, or `null` when anchored otherwise. */
  readonly time: {
    readonly date: number | null
    readonly value: string | null
    readonly edtf: string | null
    readonly interval: Interval | null
    readonly basis: 'explicit' | 'anchored' | 'article' | 'none'
  }
  readonly counts: Readonly<Partial<Record<CountKind, readonly Quantity[]>>>
  readonly modality: Modality
  readonly attribution: readonly {
    readonly source: Participant
    readonly cue: Span | null
    readonly kind: 'statement' | 'report' | 'claim' | 'inherited'
  }[]
  /** The frame that was evoked, and the words that decided: what `explain` puts into a sentence. */
  readonly frame: string
  readonly evidence: readonly (Span & {
    readonly text: string
    readonly role: 'trigger' | 'modality' | 'attribution' | 'time' | 'count' | 'place'
  })[]
  /** Several or recurring events in one mention ("a dozen raids this spring"). */
  readonly aggregate: boolean
  /** A bare reference back ("ces attaques", "the attack"). */
  readonly anaphoric: boolean
  /** Said to be another than one told before ("another attack", "un autre convoi"). */
  readonly another?: boolean
  /** The text around speaks of another world than politics (`sport`, `fiction`, `market` …), which makes the event less sure. */
  readonly amid?: 'sport' | 'fiction' | 'arts' | 'market' | 'leisure' | 'science' | 'personal'
}
export interface ClassifyEventsOptions extends NormalizeDatesOptions, ExtractOptions {}

/** One event in the world, told by one or more mentions, in one or more documents and languages. */
export interface EventCluster {
  readonly id: string
  readonly type: EventType
  /** `document` is an index into the extractions given (0 from `extract`), `event` an event id. */
  readonly members: readonly {
    readonly document: number
    readonly event: string
    readonly url?: string
    readonly publishedAt?: string
  }[]
  readonly interval: Interval | null
  readonly locations: readonly {
    readonly id: string | null
    readonly name: string
    readonly coordinates?: readonly [number, number]
  }[]
  readonly actors: readonly { readonly id: string | null; readonly name: string; readonly country: string | null }[]
  readonly recipients: readonly { readonly id: string | null; readonly name: string; readonly country: string | null }[]
  readonly counts: Readonly<Partial<Record<CountKind, { readonly min: number | null; readonly max: number | null }>>>
  /** Fields on which the sources differ, both values kept. */
  readonly conflicts: readonly { readonly field: string; readonly values: readonly string[] }[]
}

// ── everything at once ───────────────────────────────────────────────────────────────────────────────────────────
export interface LanguageOptions {
  /** The candidates, as BCP 47 codes; the answer may still be `und`. */
  readonly among?: readonly LanguageCode[] | null | undefined
}
export interface PageOptions {
  readonly language?: LanguageCode | null | undefined
}
export interface ReadOptions {
  readonly language?: LanguageCode | null | undefined
}
export interface NameComparison {
  readonly score: number
  readonly kind: 'same' | 'partial' | 'different'
}

export interface Warning {
  readonly code:
    | 'language-undetermined' /* no evidence */
    | 'language-unsupported'
    | 'reference-missing'
    | 'text-guarded'
    | (string & {})
  readonly message: string
  readonly start?: number
  readonly end?: number
}
export interface Extraction {
  readonly schemaVersion: 1
  /** Version of the package that made it. */
  readonly version: string
  readonly id?: string
  readonly url?: string
  readonly publishedAt?: string
  readonly language: LanguageDetection
  readonly languages: readonly LanguageSegment[]
  readonly articles: readonly ArticleSegment[]
  readonly boilerplate: readonly Span[]
  readonly dates: readonly DateMention[]
  readonly entityMentions: readonly EntityMention[]
  readonly entities: readonly Entity[]
  readonly events: readonly EventMention[]
  readonly clusters: readonly EventCluster[]
  readonly warnings: readonly Warning[]
}
export interface ExtractOptions {
  readonly entities?: readonly KnownEntity[] | null | undefined
  readonly frames?: readonly FrameEntry[] | null | undefined
  readonly lexicon?: readonly LexiconEntry[] | null | undefined
}
/** A caller's own event frame and the words that evoke it; the same shapes as the ones that ship. */
export interface FrameEntry {
  readonly id: string
  readonly type: EventType
  readonly modes?: readonly string[] | null | undefined
  readonly contexts?: readonly string[] | null | undefined
  readonly cameo?: string | null | undefined
  readonly roles?: Readonly<Record<string, 'actor' | 'recipient' | 'location' | 'instrument'>> | null | undefined
}
export interface LexiconEntry {
  readonly language: LanguageCode
  readonly lemma: string
  readonly pos: 'VERB' | 'NOUN' | 'ADJ'
  readonly frame: string
  /** Conditions by place, such as `{ object: 'weapon|=rocket' }`. */
  readonly requires?: Readonly<Record<string, string>> | null | undefined
  /** Roles by preposition where they differ from the frame's, such as `{ on: 'recipient' }`. */
  readonly government?:
    | Readonly<Record<string, 'actor' | 'recipient' | 'location' | 'instrument' | 'none'>>
    | null
    | undefined
}

// ── why, and smaller parts ─────────────────────────────────────────────────────────────────────────
/** Universal Dependencies: `head` is the index of the head token in the sentence, -1 for the root. */
export interface Token extends Span {
  readonly text: string
  readonly lemma: string
  readonly pos: string
  readonly verbForm?: 'Fin' | 'Inf' | 'Part' | 'Ger'
  readonly head: number
  readonly relation: string
}
export interface Sentence extends Span {
  readonly tokens: readonly Token[]
}
