import { boundedCache } from './bounded-cache.js'
import { foldName } from './fold-name.js'
import { ABBREVIATIONS, ARTICLES, LINKS, SUFFIXES, TITLES, TITLES_BEFORE_ONE_NAME } from './name-words.js'
import { spellingKeys } from './spelling-keys.js'

/** One token of a name, folded, with compounds joined. */
export interface NameToken {
  readonly text: string
  /** Other readings of the token: without a fused article (`Elsisi` → `sisi`), with `ov` for Belarusian `ou` … */
  readonly alternatives: readonly string[]
  readonly initial: boolean
  readonly keys: ReadonlySet<string>
}
interface RawToken {
  readonly text: string
  readonly dot: boolean
}

const LONGEST_NAME = 200
const PEERAGE = /,\s*(?:Baron|Baroness|Lord|Lady|Viscount|Earl|Duke|Comte|Prince|Princess)(?![\p{L}]).*$/iu
const ASIDE = /\([^)]*\)|"[^"]*"/gu
const SURNAME_FIRST = /^([^,]+),([^,]+)$/u
const SUFFIX_AFTER_COMMA = /,\s*(?:jr|sr|ii|iii)(?![\p{L}])/iu
const DASHES = /[-‐‑–_/]/gu
const OPENS_WITH_ARTICLE = /^\s*[aeu][a-z]{1,2}[-‐‑–]/u
const DIN = /^(?:eddine|eddin|uddin|udin|addin|aldin|oddin|ettin|eldin|iddin|din|deen)$/u
const FUSED_ABD = /^(?:abd|abed)(?:ul|el|al|ur|er|ar|us|es|as|oul|our|ous|ol|or|ush|esh|ash)$/u

// `@MAKadhimi` → `M A Kadhimi`
function splitHandle(handle: string): string {
  return handle
    .slice(1)
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/gu, (_all, initials: string, word: string) => `${[...initials].join(' ')} ${word}`)
    .replace(/[_\d]+/gu, ' ')
}

function reorder(name: string): string {
  const plain = name.replace(PEERAGE, ' ').replace(ASIDE, ' ')
  const swapped = SUFFIX_AFTER_COMMA.test(plain) ? null : SURNAME_FIRST.exec(plain)
  return swapped === null ? plain : `${swapped[2]} ${swapped[1]}`
}

function split(folded: string): RawToken[] {
  return folded
    .replace(DASHES, ' ')
    .replace(/\./gu, '. ')
    .split(/[^a-zşçžğ.]+/u)
    .map((part) => ({ text: part.replace(/\./gu, ''), dot: part.endsWith('.') }))
    .filter((token) => token.text !== '')
}

// `Saleh` after a full-length title is a name of two tokens only if that title never stands before a single name.
function isTitle(tokens: readonly RawToken[], at: number): boolean {
  const token = tokens[at] as RawToken
  if (!TITLES.has(token.text)) return false
  const left = tokens.length - at
  return !(left === 2 && !token.dot && token.text.length > 3 && !TITLES_BEFORE_ONE_NAME.has(token.text))
}

function withoutTitles(tokens: readonly RawToken[]): readonly RawToken[] {
  let start = 0
  while (tokens.length - start > 1 && isTitle(tokens, start)) start += 1
  let end = tokens.length
  while (end - start > 2 && SUFFIXES.has((tokens[end - 1] as RawToken).text)) end -= 1
  return tokens.slice(start, end)
}

/** Whether a token is the Arabic article before `next`; sun-letter forms only before the letter they assimilate to. */
function isArticle(token: string, next: string | undefined): boolean {
  if (ARTICLES.has(token)) return true
  return next !== undefined && /^[aeu](?:[rstndz]|sh|ch|th)$/u.test(token) && next.startsWith(token.slice(1))
}

// The article between Abd and the name goes, but for a letter that stands for both: `Abdurahman` → `abdrahman`.
function shortenAbd(token: string): string {
  const parts = /^abd(?:oul|our|ous|ul|el|al|ur|er|ar|us|es|as|or|ol)(.{3,})$/u.exec(token)
  if (parts === null) return token
  const rest = parts[1] as string
  const shared = token.at(-rest.length - 1) as string
  return /^[aeiou]/u.test(rest) && (shared === 'r' || shared === 's') ? `abd${shared}${rest}` : `abd${rest}`
}

function normalizeCompound(token: string): string {
  const known = ABBREVIATIONS.get(token) ?? token
  const stem = /^abd(?:ul|al|el)?l?ah?$/u.test(known) ? known : shortenAbd(known)
  return stem
    .replace(/^(.{3,}?)(?:al|el|ul|ou|u|e|a|i|o)?(?:dd?|tt)(?:i|ee|ie)ne?$/u, '$1din')
    .replace(/^(.{2,}?)(?:a|u|o|ou|e)l+ah$/u, (_all, part: string) => (part === 'abd' ? 'abdlah' : `${part}allah`))
}

function initialToken(letter: string): NameToken {
  const keys = new Set([...spellingKeys(letter)].map((key) => key[0] ?? ''))
  return { text: letter, alternatives: [], initial: true, keys }
}

// What a token may also be read as: pattern and replacement.
const READINGS: readonly (readonly [RegExp, string])[] = [
  // Articles and `ben` fused with the name: Alsaadi, Elsisi, Benhammedi; Assad is not one, so only long enough rests.
  [/^(?:al|el)([^aeiouy].{3,})$/u, '$1'],
  [/^ben([^aeiouy].{4,})$/u, '$1'],
  // Kunyas and servants' names in short: Abu Hamza, Hamza; Abdul Sattar, Sattar.
  [/^ab(?:u|ou|d)(.{4,})$/u, '$1'],
  // Belarusian and Ukrainian short u: Sakalouski, Sokolovski; Ravkou, Ravkov.
  [/^(.{2,})[aoe]u(sk[iy]i?|ska[iy]?a)?$/u, '$1ov$2'],
  // Azeri and Uzbek x, Slavic c and tz.
  [/^(.*)x(.*)$/u, '$1kh$2'],
  [/^(.*)c([aouwlr].*)$/u, '$1ts$2'],
]

function readingsOf(text: string, link: boolean): string[] {
  const found = READINGS.filter(([pattern]) => pattern.test(text)).map(([pattern, other]) =>
    text.replace(pattern, other),
  )
  const ending = link && text.length > 5 ? /^(.{4,})(?:ul|ur|oul|our)$/u.exec(text)?.[1] : undefined
  return ending === undefined ? found : [...found, ending]
}

function nameToken(raw: string, link = false): NameToken {
  const text = normalizeCompound(raw)
  const alternatives = readingsOf(text, link)
  const keys = spellingKeys(text)
  if (alternatives.length === 0) return { text, alternatives, initial: false, keys }
  return {
    text,
    alternatives,
    initial: false,
    keys: new Set([...keys, ...alternatives.flatMap((other) => [...spellingKeys(other)])]),
  }
}

/** Reads one compound or token at `at` into `out`; gives back how many raw tokens it took. */
function readToken(tokens: readonly string[], at: number, hyphenated: boolean, out: NameToken[]): number {
  const token = tokens[at] as string
  const next = tokens[at + 1]
  const after = tokens[at + 2]
  if (DIN.test(token) && out.length > 0) return joinDin(out, 1)
  if (next === undefined) return push(out, token.length === 1 ? initialToken(token) : nameToken(token), 1)
  const articled = after !== undefined && isArticle(next, after)
  if (/^(?:abd|abed)$/u.test(token)) {
    const stem = articled ? after : next.replace(/^(?:al|el|ul)(?=.{3})/u, '')
    return push(out, nameToken(`abd${stem}`), articled ? 3 : 2)
  }
  if (FUSED_ABD.test(token)) return push(out, nameToken(`abd${next}`), 2)
  if (/^(?:abu|abou|aboo|abo|abi|aba|bu|bou)$/u.test(token)) {
    const stem = articled ? after : next.replace(/^(?:al|el)(?=.{4})/u, '')
    return push(out, nameToken(`abu${stem}`), articled ? 3 : 2)
  }
  if (/^(?:um|umm|oum|om|umu)$/u.test(token)) return push(out, nameToken(`um${next}`), 2)
  const opens = at === 0 && !ARTICLES.has(token) && !hyphenated
  if (!opens && isArticle(token, next)) {
    if (/^(?:din|dine|deen|dean|den)$/u.test(next) && out.length > 0) return joinDin(out, 2)
    return 1
  }
  if (LINKS.has(token) && out.length > 0) return 1
  if (token.length > 2 && next.length > 3 && /^(?:a|u|o|e|ou)ll?ah?$/u.test(next))
    return push(out, nameToken(`${token}allah`), 2)
  return push(out, token.length === 1 ? initialToken(token) : nameToken(token, true), 1)
}

function push(out: NameToken[], token: NameToken, taken: number): number {
  out.push(token)
  return taken
}

function joinDin(out: NameToken[], taken: number): number {
  const before = out.pop() as NameToken
  return push(out, nameToken(`${before.text}din`), taken)
}

function computeTokens(name: string): readonly NameToken[] {
  const handle = name.startsWith('@')
  const folded = foldName(reorder(handle ? splitHandle(name) : name).slice(0, LONGEST_NAME))
  const raw = split(folded)
  const tokens = (handle ? raw : withoutTitles(raw)).map((token) => token.text)
  const hyphenated = OPENS_WITH_ARTICLE.test(folded)
  const out: NameToken[] = []
  for (let at = 0; at < tokens.length; ) at += readToken(tokens, at, hyphenated, out)
  return out
}

/**
 * The tokens of a person's name: titles, links and articles dropped, Abd-, Abu-, -din and -allah compounds joined,
 * a handle split into initials and surname, `Surname, Given` turned around. Reads the first 200 characters.
 */
export const parseName: (name: string) => readonly NameToken[] = /* @__PURE__ */ boundedCache(20_000, computeTokens)
