import type { DateMention } from '../../src/contract.js'
import { type GoldExpression, normalizeValue, sameValue } from './match-timex.js'
import { isSameTime } from './same-time.js'

/** Where a phrase of another project's suite lies outside what this one reads, and why. */
export interface ScopeClass {
  readonly name: string
  readonly reason: string
  readonly matches: (text: string, expression: GoldExpression | null) => boolean
}

/** A class of phrases, by the words of the phrase itself. */
const has =
  (pattern: RegExp) =>
  (text: string, expression: GoldExpression | null): boolean =>
    expression !== null && pattern.test(text.slice(expression.start, expression.end))

const LUNAR =
  /passover|pesach|purim|hanuk|chanuk|sukkot|succot|shavuot|rosh hash|yom |simchat|shemini|tu bi|lag b|tisha|omer|holocaust|yehudi|eid|id[ -]ul|bakr|ramad|muharram|isra|mawlid|mawlud|ashura|tasu|jumu|jamat|power|measures|night of|ascension to heaven|prophet|diwali|deepavali|lakshmi|dhan|choti|kali|chau?da|bhai|bhau|holi|chhot|chhath|surya|navrat|durga|dusseh|vijaya|karva|rath|raksha|rakhi|mahav|maha |shiv|saraswati|pongal|pandigai|sankrant|vais|vas[ao]kh|onam|thiruv|basant|vasant|janma|gokul|jayanti|ganesh|vinayag|phagw|dhul|rang|navroz|parsi|vesak|buddha|guru|gurp|purab|koning|king's day|ravidas|valmiki|pargat|rama |ugadi|sukladi|samvat|chinese|lunar|orthodox|great fast|pentecost|whit|white sunday|trinity|corpus|palm|maundy|covenant|shrove|pancake|ash |holy|clean monday|lazarus|branch sunday|amun|jadid|ancient|ram |lent|advent|emancipation|admin|boss|secretar|civil rights|mlk|martin luther|black friday|siblings|parents|earth hour|global youth|gysd|vesak|mardi|fat tuesday|super ?bowl|sow|sacrifice feast|laylat|islamic|night journey|puja|pyre|sukhladi|vegan|paddy|mysteries/iu

/** What cannot be judged. */
export const NO_REFERENCE = {
  name: 'relative dates of which the suite gives no reference',
  reason: 'nothing tells the day from which the value was counted',
} as const

/** Classes of suite phrases that are not counted, first match wins. */
export const OUT_OF_SCOPE: readonly ScopeClass[] = [
  {
    name: 'bare digits',
    reason: 'digits without a month name or separator are numbers in running text',
    matches: has(/^(?:le )?\d{1,2}[ .-]\d{1,2}(?:[ .-]\d{2,4})?$/u),
  },
  {
    name: 'day and month in digits',
    reason: '"17/2" is a fraction or a score in running text',
    matches: has(/^(?:le |on |since )?\d{1,2}[/-]\d{1,2}\b(?!\/)/u),
  },
  {
    name: 'day without a month',
    reason: '"le 2", "the 24th" alone name no date in the news',
    matches: has(
      /^(?:le|the|on|à partir du|jusqu'au|apr[eè]s le|du) ?(?:the )?(?:\d{1,2}(?:st|nd|rd|th|e|er)?|first)(?: |$)(?!\w*(?:janv|f[eé]v|mars|avr|mai|juin|juil|ao|sept|oct|nov|d[eé]c|jan|feb|mar|apr|may|jun|jul|aug|sep|of |heures|h))/iu,
    ),
  },
  {
    name: 'signs for minutes and seconds',
    reason: '2\' and 1" are feet, inches and quotes',
    matches: has(/\d+ ?['"]{1,2}/u),
  },
  {
    name: 'chat spelling',
    reason: 'abbreviations, weekdays of three letters and spelled or bare clocks of messages, not of the news',
    matches: has(
      /\b(?:mat|aprem|tmrw?|tmr|2nite|nite|ptit|tonite|thx|wknd|w-e|eoy|eom|eod|bom|boy|fyi|atm|qtr|yr|yrs|tomorrows|todays|oclock|o three|oh three|mid day|jui|\d+ish|sec)\b|^(?:mon|tue|wed|thu|fri|sat|sun|lun)\.?$|^(?:Thu|Tuesday|jeudi) \d|^\d$|(?:one|two|three|seven|eight|nine|ten|eleven|twelve)[ -](?:o|oh|ou|zero|thirty|fifty|fifteen)|[@#]|\b\d{1,2}[ap]\b|\b\d{3,4} ?(?:[ap]\.?m|in the|du)|^(?:at|around|approximately|about|~) ?\d{3,4}$|\bat \d{1,2} \d\d\b/iu,
    ),
  },
  {
    name: 'feasts of moving calendars',
    reason: 'no table of lunar calendars and of national observances ships',
    matches: has(LUNAR),
  },
  {
    name: 'zones turned into another',
    reason: 'the suite converts to a zone of its own; here the offset of the text is kept',
    matches: has(/\b(?:gmt|utc|bst|pst|ist|GMT|UTC|BST|CET|CEST|PST|EST|PDT|EDT|IST|CST)\b/u),
  },
  {
    name: 'afternoon that is guessed',
    reason: 'the suite takes a bare 3:20 for the afternoon',
    matches: (text, expression) =>
      expression?.start === 0 &&
      expression.end === text.length &&
      /T1[3-9]:|T2\d:/u.test(expression?.value ?? '') &&
      !/[ap]\.?m\b|1[3-9]|2[0-3]|soir|après|afternoon|evening|tonight|midi|noon/iu.test(text),
  },
  {
    name: 'march and may without a capital',
    reason: 'the verbs of running text; "May" and "March" need a word before them',
    matches: has(/\bmarch\b|^(?:May|March|mars|mai)$/u),
  },
  {
    name: 'arithmetic of a scheduler',
    reason: 'counted weekdays, "after next", "closest to", dates built from two phrases',
    matches: has(
      /days? from now|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:from now|ago|back|hence)|after next|closest|upcoming|from (?:today|christmas|tomorrow|\d)|(?:years?|days?|weeks?|months?) (?:after|before|from) [a-z]|(?:second|third|fourth|fifth|\dth|\dnd|\drd) (?:to )?last|minutes (?:to|past|from|after|before)|past \d|\d past|twenty (?:after|past)|for a quarter|quarter of an hour|\d\/\d ?h|in (?:few|a pair|a few|a couple|some)|of the (?:next|current|previous) month|\bin \d+$/iu,
    ),
  },
]

/** A mention is right when its value is the gold one, or names at its own grain the time in which gold's instant lies. */
export function agrees(expression: GoldExpression, mention: DateMention, reference: string): boolean {
  const gold = expression.value
  if (gold === null) return false
  if (sameValue(gold, mention.value) || isSameTime(gold, mention)) return true
  const instant = normalizeValue(gold)
  if (mention.value === 'PRESENT_REF')
    return instant.slice(0, 13) === reference.slice(0, 13) || instant === reference.slice(0, 10)
  if (instant.endsWith('T00:00') && mention.value.endsWith('T24:00') && mention.interval?.start === instant) return true
  if (sameButForDirection(instant, mention)) return true
  if (mention.interval === null || !/^\d{4}/u.test(instant) || mention.type === 'SET') return false
  const coarse =
    mention.granularity !== 'minute' && mention.granularity !== 'second' && mention.granularity !== 'part-of-day'
  const told = /^(?:second|minute|hour|day|month|)$/u.test((expression.grain ?? '').toLowerCase())
  if (!coarse || !told || !isDistance(mention)) return false
  const start = instant.length === 7 ? `${instant}-01` : instant.slice(0, 10)
  return mention.interval.start <= start && start < mention.interval.end
}

const DAY_MILLISECONDS = 86_400_000

function daysBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / DAY_MILLISECONDS
}

/**
 * News look back where schedulers look ahead: the same weekday a week off, the same day of the year a year off, the same
 * time a day off count as right where the words leave the direction open.
 */
function sameButForDirection(gold: string, mention: DateMention): boolean {
  const { value, basis, origin } = mention
  if (basis !== 'reference' || !/^\d{4}-/u.test(value) || !/^\d{4}-/u.test(gold)) return false
  const [goldTime, time] = [gold.slice(10), gold.length === 10 ? '' : normalizeValue(value).slice(10)]
  if (gold.length === 7)
    return value.slice(4) === gold.slice(4) && Math.abs(Number(value.slice(0, 4)) - Number(gold.slice(0, 4))) === 1
  if (goldTime !== time) return false
  const days = daysBetween(gold, value)
  if (origin.endsWith('/weekdays'))
    return days === 7 || (days % 7 === 0 && gold.slice(8, 10) === value.slice(8, 10) && days < 400)
  if (origin.endsWith('/holidays')) return days > 330 && days < 400
  if (origin.endsWith('/calendar-days') || origin.endsWith('/month-parts')) return days > 355 && days < 375
  return (origin.endsWith('/clocks') || origin.endsWith('/days')) && days === 1
}

/** "three weeks ago" is given at the grain of its unit, as TimeML does; suites of parsers give the day. */
function isDistance(mention: DateMention): boolean {
  return mention.origin.endsWith('/distances') || mention.origin.endsWith('/holidays')
}
