import type { DateMention } from '../contract.js'
import { type Anchors, emptyMemory, type Memory, remember, type Tense } from './anchors.js'
import { formatDay, pad, toCivil, toDay } from './calendar.js'
import { type Grammar, grammarOf } from './compile-rules.js'
import type { DateRules } from './date-rules.js'
import { describeSpan, describeValue } from './describe-value.js'
import { explicitYear } from './families/calendar-days.js'
import { familyOf } from './families/families.js'
import type { Resolution } from './families/family.js'
import { type Candidate, findCandidates } from './find-candidates.js'
import { type FoldedText, foldText } from './fold-text.js'
import { joinRanges, openRanges } from './join-ranges.js'
import { toLocalTime } from './local-time.js'
import { shapeText } from './shape/shape-text.js'
import { createTenseReader, type TenseReading } from './tense.js'

/** What is known of a text beside its words. */
export interface DateContext {
  /** ISO 8601 date or date-time of publication; without it, relative expressions stay unresolved. */
  readonly reference: string | null
  /** IANA zone of the place of publication: its calendar tells the day of a reference that is given with an offset. */
  readonly timeZone?: string | null
  /** Tense of the clause around an offset, where a reading knows it. */
  readonly tense?: (offset: number) => Tense | null
  /** Index of the article on its page. */
  readonly article?: number
}

interface Resolved extends Resolution {
  readonly candidate: Candidate
}

function readReference(reference: string | null): number | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/u.exec(reference ?? '')
  return match ? toDay(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)) : null
}

function readMinutes(reference: string | null): number | null {
  const match = /T(\d\d):?(\d\d)?/u.exec(reference ?? '')
  return match ? Number(match[1]) * 60 + Number(match[2] ?? 0) : null
}

/** Index of the last sentence that starts at or before an offset: 0 is the text's first. */
function sentenceAt(sentences: readonly number[], offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

const MANY_OLD_DATES = 4
const SHARE_OF_OLD_YEARS = 0.5
const OLD_YEARS_PER_DEICTIC = 4

const FEW_OLD_DATES = 2
// Letters before a date that opens its sentence: "On 3 March 1918", "Le 3 mars 1918".
const OPENS = 4

/** The words count from publication, "Tuesday", "last week", "two years ago", or name a day by weekday or hour as notices do. */
function countsFromPublication({ rule, captured }: Candidate): boolean {
  const { reads } = rule
  if (reads === 'deictic-days' || reads === 'weekdays' || captured.hour !== undefined) return true
  if (reads === 'calendar-days' && captured.weekday !== undefined && explicitYear(captured) === null) return true
  return (reads === 'periods' || reads === 'distances') && captured.from === undefined
}

/** A text that mostly dates things long before its publication tells a story: it counts from its own dates. */
function isNarrative(
  candidates: readonly Candidate[],
  sentences: readonly number[],
  reference: number | null,
): boolean {
  if (reference === null) return false
  const { year } = toCivil(reference)
  const dated = candidates.filter(({ captured }) => explicitYear(captured) !== null)
  const old = dated.filter(({ captured }) => (explicitYear(captured) as number) < year - 1)
  const full = old.filter(
    ({ rule, captured }) => rule.reads === 'calendar-days' || rule.reads === 'months' || captured.era === 'BC',
  )
  const opens = ({ start }: Candidate): boolean => {
    const index = sentenceAt(sentences, start)
    return start - (index > 0 ? (sentences[index - 1] as number) : 0) <= OPENS
  }
  if (old.length === dated.length && !candidates.some(countsFromPublication))
    return full.length >= FEW_OLD_DATES || full.some(opens)
  const deictic = candidates.filter(({ rule }) => rule.reads === 'deictic-days' || rule.reads === 'weekdays').length
  return (
    full.length >= MANY_OLD_DATES &&
    old.length >= dated.length * SHARE_OF_OLD_YEARS &&
    old.length > OLD_YEARS_PER_DEICTIC * deictic
  )
}

const CLOSE = 14
const DAY = /^\d{4}-\d\d-\d\d/u
const BRACKET_REACH = 40
const LONGEST_BRACKET = 400

/** One walk through the candidates of a text, in order, with what it remembers. */
interface Walk {
  readonly folded: FoldedText
  readonly sentences: readonly number[]
  readonly candidates: readonly Candidate[]
  readonly reference: number | null
  readonly referenceMinutes: number | null
  /** Years of the days of the year mentioned with one: `08-25`. */
  readonly years: Map<string, number>
  readonly narrative: boolean
  readonly tenseAt: (start: number, end: number) => TenseReading
  readonly grammar: Grammar
  memory: Memory
  imposed: { readonly year: number; readonly until: number } | null
}

/** The year that an open bracket or a colon puts on what follows: "97 (en janvier …)". */
function imposedYear(walk: Walk, candidate: Candidate, sentence: number): number | null {
  const { imposed, memory, folded, reference } = walk
  if (imposed && candidate.start < imposed.until) return imposed.year
  const { year } = memory
  if (!year || year.sentence !== sentence || candidate.start - year.end > BRACKET_REACH) return null
  if (reference !== null && year.value === toCivil(reference).year) return null
  if (!/[(:]/u.test(folded.plain.slice(year.end, candidate.start))) return null
  const close = folded.plain.slice(candidate.start, candidate.start + LONGEST_BRACKET).indexOf(')')
  const until = close < 0 ? candidate.end : candidate.start + close
  walk.imposed = { year: year.value, until }
  return year.value
}

/** The candidate right behind one; behind a clock, past the same time in another zone: "10:35 a.m. (0735 GMT) Friday". */
function nextCandidate(walk: Walk, index: number): Candidate | null {
  const candidate = walk.candidates[index] as Candidate
  const next = walk.candidates[index + 1]
  if (!next || next.start - candidate.end > CLOSE) return null
  const again = candidate.rule.reads === 'clocks' && next.rule.reads === 'clocks'
  return again && walk.folded.plain[next.start - 1] === '(' ? nextCandidate(walk, index + 1) : next
}

/** The day that the next candidate names, when it stands right behind in the same sentence. */
function followingDay(walk: Walk, index: number, sentence: number, anchors: Anchors): number | null {
  const candidate = walk.candidates[index] as Candidate
  const next = nextCandidate(walk, index)
  if (!next || sentenceAt(walk.sentences, next.start) !== sentence) return null
  const dayLike =
    next.rule.reads === 'weekdays' || next.rule.reads === 'calendar-days' || next.rule.reads === 'deictic-days'
  if (!dayLike) return null
  if (candidate.rule.reads === 'clocks' && walk.memory.day?.sentence === sentence) return null
  if (candidate.rule.reads !== 'clocks' && next.rule.reads !== 'calendar-days') return null
  const value = familyOf(next.rule.reads).read(next.captured, { ...anchors, following: () => null })?.value ?? ''
  if (!DAY.test(value)) return null
  const [year, month, day] = value.slice(0, 10).split('-').map(Number)
  return toDay(year as number, month as number, day as number)
}

const CUE_REACH = 40
const LONGEST_LINK = 16
// Letters before a date that still opens its sentence: "By the spring of".
const OPENING = 14

function textBefore(walk: Walk, candidate: Candidate): string {
  return walk.folded.plain.slice(Math.max(0, candidate.start - CUE_REACH), candidate.start)
}

function opensLine({ folded }: Walk, { start }: Candidate): boolean {
  return start === 0 || folded.plain[start - 1] === '\n'
}

const LONGEST_LIST = 20

/** The tense of a date; in a list of dates that of the first. */
function tenseOf(walk: Walk, index: number): TenseReading {
  let first = index
  for (let back = 0; back < LONGEST_LIST && first > 0; back += 1) {
    const { end } = walk.candidates[first - 1] as Candidate
    const between = walk.folded.plain.slice(
      end,
      Math.min((walk.candidates[first] as Candidate).start, end + LONGEST_LINK),
    )
    if (!walk.grammar.alike.test(between)) break
    first -= 1
  }
  const { start, end } = walk.candidates[first] as Candidate
  return walk.tenseAt(start, end)
}

/** Whether the text up to the date before and between the two makes them a range. */
function closesRange(walk: Walk, index: number): boolean {
  const first = walk.candidates[index - 1]
  if (!first) return false
  const { start } = walk.candidates[index] as Candidate
  if (start - first.end > LONGEST_LINK) return false
  const between = walk.folded.plain.slice(first.end, start)
  const before = textBefore(walk, first)
  return walk.grammar.ranges.some((words) => words.between.test(between) && words.before.test(before))
}

function anchorsAt(walk: Walk, index: number): Anchors {
  const candidate = walk.candidates[index] as Candidate
  const sentence = sentenceAt(walk.sentences, candidate.start)
  const anchors: Anchors = {
    reference: walk.reference,
    referenceMinutes: walk.referenceMinutes,
    yearOf: (month, day) => walk.years.get(`${pad(month)}-${pad(day)}`) ?? null,
    memory: walk.memory,
    narrative: walk.narrative,
    sentence,
    opensLine: opensLine(walk, candidate),
    imposedYear: imposedYear(walk, candidate, sentence),
    following: () => followingDay(walk, index, sentence, anchors),
    tense: () => tenseOf(walk, index).tense,
    sure: () => tenseOf(walk, index).sure,
    closesRange: () => closesRange(walk, index),
    ahead: () => walk.grammar.ahead.test(textBefore(walk, candidate)),
    until: () => walk.grammar.until.test(textBefore(walk, candidate)),
  }
  return anchors
}

/** Resolves the candidates in order of the text. */
function resolveAll(walk: Walk): Resolved[] {
  const resolved: Resolved[] = []
  walk.candidates.forEach((candidate, index) => {
    const anchors = anchorsAt(walk, index)
    const resolution = familyOf(candidate.rule.reads).read(candidate.captured, anchors)
    if (!resolution) return
    resolved.push({ ...resolution, candidate })
    if (resolution.type === 'DURATION' || resolution.type === 'SET') return
    // "today" in a quotation of long ago is no day of the story.
    if (walk.narrative && resolution.basis === 'reference') return
    if (resolution.basis === 'explicit' && DAY.test(resolution.value)) {
      walk.years.set(resolution.value.slice(5, 10), Number(resolution.value.slice(0, 4)))
    }
    const sentenceStart = anchors.sentence > 0 ? (walk.sentences[anchors.sentence - 1] as number) : 0
    const place = {
      sentence: anchors.sentence,
      end: candidate.end,
      heading:
        opensLine(walk, candidate) &&
        /^ ?(?:[:.,-] ?)?(?:\n|$)/u.test(walk.folded.plain.slice(candidate.end, candidate.end + 4)),
      reported: walk.grammar.reported.test(textBefore(walk, candidate)),
      opens: !walk.narrative || candidate.start - sentenceStart <= OPENING,
    }
    walk.memory = remember(walk.memory, resolution.value, place, candidate.rule.reads)
  })
  return resolved
}

const CONFIDENCE: Readonly<Record<DateMention['basis'], number>> = {
  explicit: 0.97,
  reference: 0.88,
  preceding: 0.78,
  unresolved: 0.6,
}

function toMention(resolved: Resolved, text: string, folded: FoldedText, article: number): DateMention {
  const { type, value, mod, basis, candidate } = resolved
  const start = folded.toSource(candidate.start)
  const end = folded.toSource(candidate.end)
  const described = type === 'DURATION' || type === 'SET' ? describeSpan(value) : describeValue(value, mod)
  return {
    start,
    end,
    text: text.slice(start, end),
    confidence: CONFIDENCE[basis],
    origin: candidate.rule.origin,
    article,
    type,
    value,
    ...(mod === undefined ? {} : { mod }),
    ...described,
    basis,
  }
}

/** Finds the dates, times, durations and sets of one article and resolves them in order of the text. */
export function findDates(text: string, rules: DateRules, context: DateContext): DateMention[] {
  const grammar = grammarOf(rules)
  const folded = foldText(text)
  const shape = shapeText(folded, grammar.lexicon)
  const candidates = findCandidates(folded, shape, grammar)
  const published = toLocalTime(context.reference, context.timeZone ?? null)
  const reference = readReference(published)
  const readTense = createTenseReader(text, grammar)
  const walk: Walk = {
    folded,
    sentences: shape.sentences,
    candidates,
    reference,
    referenceMinutes: readMinutes(published),
    years: new Map(),
    narrative: isNarrative(candidates, shape.sentences, reference),
    grammar,
    tenseAt: (start, end) => {
      const told = context.tense?.(folded.toSource(start)) ?? null
      if (told !== null) return { tense: told, sure: true }
      const sentence = sentenceAt(shape.sentences, start)
      const from = sentence > 0 ? (shape.sentences[sentence - 1] as number) : 0
      const to = shape.sentences[sentence] ?? folded.plain.length
      return readTense(folded.toSource(from), folded.toSource(to), folded.toSource(start), folded.toSource(end))
    },
    memory: emptyMemory(),
    imposed: null,
  }
  const resolved = resolveAll(walk)
  const surrounded = resolved.map((one, index) => ({
    mention: toMention(one, text, folded, context.article ?? 0),
    before: textBefore(walk, one.candidate).slice(-LONGEST_LINK),
    after: folded.plain
      .slice(one.candidate.end, resolved[index + 1]?.candidate.start ?? one.candidate.end)
      .slice(0, LONGEST_LINK),
  }))
  const joined = joinRanges(surrounded, grammar.ranges)
  const ended = surrounded.map((one, index) => ({ ...one, mention: joined[index] as DateMention }))
  return openRanges(ended, grammar.openRange, reference === null ? null : formatDay(reference + 1))
}
