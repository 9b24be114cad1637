import {
  characterKind,
  DIGIT,
  isApostrophe,
  isHyphen,
  isUpper,
  isWordCharacter,
  LETTER,
  OTHER,
  SPACE,
} from './characters.js'
import type { TokenRules } from './reading-rules.js'

// `https://…`, `www.…`
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>«»"“”]+/iuy
// `name@host.org`
const MAIL = /[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+/y
// `lemonde.fr`, `example.co.uk`
const HOST =
  /[\p{L}\d-]{2,63}(?:\.[\p{L}\d-]{1,63}){0,3}\.(?:com|org|net|info|int|gov|edu|mil|co|io|tv|fr|be|ch|ca|uk|us|eu|de|ru|it|es)(?![\p{L}\p{N}])/iuy
// `U.S`, `j.-c`: letters and dots, whose last dot belongs to them
const INITIALS = /^(?:\p{L}{1,2}\.-?)+\p{L}{1,2}$/u
// `2021-08-25`, `555-123-4567`
const JOINED_DIGITS = /\d{4}-\d\d-\d\d(?!\d)|\d{3}-\d{3}-\d{4}(?!\d)/y
// `20h30`, `9h`
const CLOCK = /\d{1,2}[hH]\d{2}(?![\p{L}\p{N}])/uy
// ` 500` of `3 500`
const THOUSAND = /[ \u00a0\u202f\u2009]\d{3}(?!\d)/y
// The number after `no.`, `p.`
const NUMBER_NEXT = /^\s?\p{Nd}/u
// A number and a unit: `5pm`
const MEASURE = /^(\d[\d.,:]*)(\p{L}+)$/u
// Signs that repeat into one token: `...`, `--`, `!!`, `***`
const REPEATED = '.-!?*=_~'
// The longest word that the rules look at; longer ones are scanned, never looked up.
const LONGEST = 40

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}

function plain(text: string, start: number, end: number): string {
  return end - start > LONGEST ? '' : text.slice(start, end).toLowerCase().replace('’', "'")
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (isWordCharacter(text.charCodeAt(end))) end += 1
  return end
}

function digitsEnd(text: string, at: number): number {
  let end = at
  while (characterKind(text.charCodeAt(end)) === DIGIT) end += 1
  return end
}

// An address ends before the punctuation of the sentence around it.
function addressEnd(text: string, at: number): number {
  let end = matchEnd(ADDRESS, text, at)
  while (end > at && ".,;:!?)'’]".includes(text.charAt(end - 1))) end -= 1
  return end
}

function wholeEnd(text: string, start: number, rules: TokenRules): number {
  for (const whole of rules.wholes) {
    const end = start + whole.length
    if (plain(text, start, end) === whole && !isWordCharacter(text.charCodeAt(end))) return end
  }
  return -1
}

function pieceEnd(text: string, at: number, rules: TokenRules): number {
  if (!rules.pieceStarts.includes(text.charAt(at)) || !isWordCharacter(text.charCodeAt(at - 1))) return -1
  return matchEnd(rules.pieces, text, at)
}

/** What a mark inside a word does: the word goes on at the offset, or (a negative number) ends before `~offset`. */
type Joint = number

function atApostrophe(text: string, start: number, at: number, rules: TokenRules): Joint {
  if (pieceEnd(text, at, rules) > 0) return ~at
  const word = plain(text, start, at)
  const bare = word.slice(word.lastIndexOf('-') + 1)
  const goesOn = isWordCharacter(text.charCodeAt(at + 1))
  if (!rules.elisions.has(bare)) return goesOn ? at + 1 : ~at
  if (bare !== word) return at + 1
  const whole = wholeEnd(text, start, rules)
  return ~(whole > 0 ? whole : at + 1)
}

function atHyphen(text: string, start: number, at: number, rules: TokenRules): Joint {
  if (!isWordCharacter(text.charCodeAt(at + 1))) return ~at
  const word = plain(text, start, at)
  if (pieceEnd(text, at, rules) > 0 && !rules.bound.has(word)) return ~at
  return rules.prefixes === null || rules.prefixes.has(word) ? at + 1 : ~at
}

// `A. Smith`, `J.-C.`, `A.,`: the dot of a single capital.
function afterInitial(text: string, at: number): Joint {
  const next = text.charCodeAt(at + 1)
  if (next === 0x2d && isUpper(text.charCodeAt(at + 2))) return at + 2
  const spaced = next === 0x20 || next === 0xa0
  return (spaced && isUpper(text.charCodeAt(at + 2))) || next === 0x2c || next === 0x29 ? ~(at + 1) : ~at
}

function atDot(text: string, start: number, at: number, rules: TokenRules): Joint {
  const next = characterKind(text.charCodeAt(at + 1))
  const single = at - start === 1 || '.-'.includes(text.charAt(at - 2))
  if (next === LETTER) {
    if (single) return at + 1
    const host = at - start > LONGEST ? -1 : Math.max(matchEnd(MAIL, text, start), matchEnd(HOST, text, start))
    return host > at ? ~host : ~at
  }
  if (next === DIGIT) return ~at
  if (at - start === 1 && isUpper(text.charCodeAt(start))) return afterInitial(text, at)
  const word = plain(text, start, at)
  const keeps = (word.includes('.') && INITIALS.test(word)) || rules.abbreviations.has(word)
  return keeps || (rules.numbered.has(word) && NUMBER_NEXT.test(text.slice(at + 1, at + 4))) ? ~(at + 1) : ~at
}

function atOther(text: string, start: number, at: number, code: number): Joint {
  const short = at - start <= LONGEST
  if (code === 0x40 && short) return ~Math.max(at, matchEnd(MAIL, text, start))
  if (code === 0x5f && isWordCharacter(text.charCodeAt(at + 1))) return at + 1
  // `A&M`, `AT&T`
  if (code === 0x26 && at - start < 4 && isUpper(text.charCodeAt(at - 1)) && isUpper(text.charCodeAt(at + 1)))
    return at + 1
  // `n° 5`
  if (code === 0xb0 && at - start === 1 && (text.charCodeAt(start) | 32) === 110) return ~(at + 1)
  // `km/h`
  return code === 0x2f &&
    short &&
    /^[km]m?$/u.test(text.slice(start, at)) &&
    /^h(?!\p{L})/u.test(text.slice(at + 1, at + 3))
    ? ~(at + 2)
    : ~at
}

function joint(text: string, start: number, at: number, rules: TokenRules): Joint {
  const code = text.charCodeAt(at)
  if (isApostrophe(code)) return atApostrophe(text, start, at, rules)
  if (isHyphen(code)) return atHyphen(text, start, at, rules)
  return code === 0x2e ? atDot(text, start, at, rules) : atOther(text, start, at, code)
}

// `don't` ends before its `n't`, which is a piece that starts inside the letters.
function beforePiece(text: string, start: number, end: number, rules: TokenRules): number {
  if (end - start < 2 || !isApostrophe(text.charCodeAt(end))) return end
  return pieceEnd(text, end - 1, rules) > end ? end - 1 : end
}

function scanWord(text: string, start: number, rules: TokenRules): number {
  const first = text.charCodeAt(start) | 32
  if (first === 0x68 || first === 0x77) {
    const end = addressEnd(text, start)
    if (end > start) return end
  }
  let at = wordEnd(text, start)
  while (at < text.length) {
    const cut = beforePiece(text, start, at, rules)
    if (cut < at) return cut
    const step = joint(text, start, at, rules)
    if (step < 0) return ~step
    at = wordEnd(text, step)
  }
  return at
}

// Digits with the marks between them: `3.5`, `10:30`, `3 500`, `2020-2021`.
function figuresEnd(text: string, start: number, rules: TokenRules): number {
  const joined = matchEnd(JOINED_DIGITS, text, start)
  if (joined > 0) return joined
  let end = digitsEnd(text, start)
  let group = end - start
  for (;;) {
    const code = text.charCodeAt(end)
    const marked =
      code === 0x2e || code === 0x2c || code === 0x3a || code === 0x2f || (rules.joinedNumbers && isHyphen(code))
    if (marked && characterKind(text.charCodeAt(end + 1)) === DIGIT) {
      const next = digitsEnd(text, end + 1)
      group = next - end - 1
      end = next
      continue
    }
    if (!rules.spacedThousands || group > 3 || matchEnd(THOUSAND, text, end) < 0) return end
    end += 4
    group = 3
  }
}

function scanNumber(text: string, start: number, rules: TokenRules): number {
  const clock = matchEnd(CLOCK, text, start)
  if (clock > 0) return clock
  const end = figuresEnd(text, start, rules)
  if (characterKind(text.charCodeAt(end)) !== LETTER) return end
  const last = wordEnd(text, end)
  if (last - start > LONGEST) return last
  const measure = MEASURE.exec(text.slice(start, last))
  return measure && rules.units.has((measure[2] as string).toLowerCase()) ? start + (measure[1] as string).length : last
}

// An emoji with its joiners, variation selectors and skin tones.
function emojiEnd(text: string, start: number): number {
  let end = Math.min(text.length, start + 2)
  for (;;) {
    const code = text.charCodeAt(end)
    const joined = code >= 0xd800 && code < 0xdc00 && text.charCodeAt(end - 1) === 0x200d
    const tone = code === 0xd83c && text.charCodeAt(end + 1) >= 0xdffb && text.charCodeAt(end + 1) <= 0xdfff
    if (joined || tone) end += 2
    else if (code === 0x200d || code === 0xfe0f) end += 1
    else return Math.min(end, text.length)
  }
}

function repeatedEnd(text: string, start: number, code: number): number {
  const question = code === 0x21 || code === 0x3f
  let end = start + 1
  while (
    text.charCodeAt(end) === code ||
    (question && (text.charCodeAt(end) === 0x21 || text.charCodeAt(end) === 0x3f))
  )
    end += 1
  return end
}

function tagEnd(text: string, start: number): number {
  let end = start + 1
  while (isWordCharacter(text.charCodeAt(end)) || text.charCodeAt(end) === 0x5f) end += 1
  return end
}

function scanSymbol(text: string, start: number, rules: TokenRules): number {
  const code = text.charCodeAt(start)
  const piece = pieceEnd(text, start, rules)
  if (piece > 0) return piece
  if (code >= 0xd800 && code < 0xdc00) return emojiEnd(text, start)
  if (REPEATED.includes(text.charAt(start))) return repeatedEnd(text, start, code)
  const next = text.charCodeAt(start + 1)
  if ((code === 0x27 || code === 0x60) && next === code) return start + 2
  // `°C`
  if (code === 0xb0 && (next === 0x43 || next === 0x46))
    return isWordCharacter(text.charCodeAt(start + 2)) ? start + 1 : start + 2
  // `@handle`, `#hashtag`
  if ((code === 0x40 || code === 0x23) && characterKind(next) === LETTER) return tagEnd(text, start)
  return start + 1
}

// A piece scanned on its own begins where the word before it was cut.
function scanToken(text: string, start: number, rules: TokenRules): number {
  const kind = characterKind(text.charCodeAt(start))
  if (kind === DIGIT) return scanNumber(text, start, rules)
  if (kind === OTHER) return scanSymbol(text, start, rules)
  const piece = pieceEnd(text, start, rules)
  return piece > 0 ? piece : scanWord(text, start, rules)
}

/** Starts and ends of tokens, in pairs. Nothing but white space is left out; linear in the text. */
export function scanTokens(text: string, rules: TokenRules): Int32Array {
  let spans = new Int32Array(Math.max(64, (text.length >> 1) + 16))
  let length = 0
  const push = (start: number, end: number): void => {
    if (length + 2 > spans.length) {
      const wider = new Int32Array(spans.length * 2)
      wider.set(spans)
      spans = wider
    }
    spans[length] = start
    spans[length + 1] = end
    length += 2
  }
  for (let at = 0; at < text.length; ) {
    if (characterKind(text.charCodeAt(at)) === SPACE) {
      at += 1
      continue
    }
    const end = scanToken(text, at, rules)
    const cut =
      rules.fusions.size > 0 && end - at < 8 ? rules.fusions.get(text.slice(at, end).toLowerCase()) : undefined
    if (cut !== undefined) push(at, at + cut)
    push(cut === undefined ? at : at + cut, end)
    at = end
  }
  return spans.slice(0, length)
}
