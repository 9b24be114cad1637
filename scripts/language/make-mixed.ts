import { readFileSync } from 'node:fs'
import { join as joinPath } from 'node:path'
import { detectLanguage } from '../../src/language/detect-language.js'
import { seededRandom } from './random.js'
import { readSentences } from './read-corpus.js'

/** A text made of pieces in known languages. */
export interface MixedText {
  readonly text: string
  readonly spans: readonly { readonly start: number; readonly end: number; readonly lang: string }[]
}

const LATIN = 'en fr es de it pt nl tr pl ro sv kmr'.split(' ')
const OTHER = 'ar fa ur ckb ru uk he'.split(' ')
const LANGUAGES = [...LATIN, ...OTHER]
/** Pairs of languages that share a script other than Latin. */
const SAME_SCRIPT: readonly (readonly [string, string])[] = [
  ['ar', 'fa'],
  ['ar', 'ckb'],
  ['ckb', 'ar'],
  ['fa', 'ckb'],
  ['ur', 'ar'],
  ['fa', 'ur'],
  ['ru', 'uk'],
  ['uk', 'ru'],
]
const MENU: Readonly<Record<string, readonly string[]>> = {
  en: (
    'Most popular|Get in touch|Letters|Send to a friend|Log out|Headlines|Manage cookies|Top of page|Africa|Newsletters|' +
    'Leave a comment|Posted by admin|12 replies|Print|Next story|Tags|Copyright 2019|Photo gallery|Updated 4 May 2018 at 09:12|' +
    'Registered user|Report abuse|Listen live|Weather|Jobs|See all|Help|Previous page|Messages: 312|From: Leeds'
  ).split('|'),
  fr: (
    'Les plus lus|Nous écrire|Tribunes|Envoyer à un ami|Se déconnecter|À la une|Gérer les cookies|Haut de page|Afrique|' +
    "Lettres d'information|Laisser un commentaire|Publié par admin|12 réponses|Imprimer|Article suivant|Mots clés|" +
    'Tous droits réservés|Diaporama|Mis à jour le 4 mai 2018 à 09h12|Signaler un abus|Écouter le direct|Météo|Emploi|Tout voir|Aide'
  ).split('|'),
}
const QUOTES: readonly (readonly [string, string])[] = [
  ['« ', ' »'],
  ['“', '”'],
  ['"', '"'],
  ["'", "'"],
]
const FEWEST_WORDS = 5
const SURE = 0.9
const MOST_LATIN = 0.15

/** Puts pieces of text together and keeps where each language stands; a piece with no language belongs to none. */
function join(pieces: readonly (readonly [language: string | null, text: string])[]): MixedText {
  let text = ''
  const spans: { start: number; end: number; lang: string }[] = []
  for (const [lang, piece] of pieces) {
    const start = text.length
    text += piece
    if (lang !== null) spans.push({ start, end: text.length, lang })
  }
  return { text, spans }
}

/** A text in another script than Latin with more than some names in Latin letters, or with traces of the web. */
function isForeign(text: string, language: string): boolean {
  if (/Content-Length|ynstrukcyja|&#|\uFFFD|\u00C3/u.test(text)) return true
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return OTHER.includes(language) && latin > text.length * MOST_LATIN
}

/** Sentences of the web and of the press, with their names and quotations; Kurdish ones are those held out of training. */
function readTexts(data: string): Map<string, string[]> {
  const lines = readFileSync(joinPath(data, 'language/dev/lingua.sent.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
  const isGood = (text: string, language: string): boolean => {
    if (text.split(' ').length < FEWEST_WORDS || isForeign(text, language)) return false
    const { language: found, confidence } = detectLanguage(text)
    return found === language && confidence >= SURE
  }
  return new Map(
    LANGUAGES.map((language) => {
      const own = lines.flatMap(([code, text]) => (code === language && text ? [text] : []))
      const all = own.length > 0 ? own : readSentences(data, language, true, new Set())
      return [language, all.filter((text) => isGood(text, language))]
    }),
  )
}

/**
 * Texts in two languages made of sentences that no table was trained on, by kind and in the manner of news: a quoted
 * sentence, a fragment of some words, an article between menu lines, words of two languages in turn, texts in one
 * language. The same data give the same texts.
 */
export function makeMixed(data: string, count: number): Record<string, MixedText[]> {
  const random = seededRandom(11)
  const below = (most: number): number => Math.floor(random() * most)
  const pick = <Item>(list: readonly Item[]): Item => list[below(list.length)] as Item
  const texts = readTexts(data)
  const sentence = (language: string): string => pick(texts.get(language) as string[])
  const some = (language: string, most: number, between = ' '): string =>
    Array.from({ length: 1 + below(most) }, () => sentence(language)).join(between)
  const words = (language: string, fewest: number, most: number): string => {
    const all = sentence(language).split(' ')
    const length = Math.min(all.length, fewest + below(most - fewest + 1))
    const first = below(all.length - length + 1)
    return all
      .slice(first, first + length)
      .join(' ')
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '')
  }
  const two = (hosts: readonly string[], guests: readonly string[]): readonly [string, string] => {
    const host = random() < 0.6 && hosts.includes('en') ? pick(['en', 'fr']) : pick(hosts)
    return [host, pick(guests.filter((language) => language !== host))]
  }
  const between = ([host, guest]: readonly [string, string], open: string, close: string): MixedText =>
    join([
      [host, some(host, 2)],
      [null, ` ${open}`],
      [guest, some(guest, 2)],
      [null, `${close} `],
      [host, some(host, 2)],
    ])
  const inline = (): MixedText => {
    const [open, close] = pick([...QUOTES.slice(0, 3), ['', '']])
    return between(two(LATIN, LATIN), open as string, close as string)
  }
  const xscript = (): MixedText => {
    const [open, close] = pick([...QUOTES.slice(0, 3), ['', ''], [': ', '']])
    const pair = two(LATIN, OTHER)
    return between(random() < 0.12 ? [pair[1], pair[0]] : pair, open as string, close as string)
  }
  const sameScript = (): MixedText => between(pick(SAME_SCRIPT), '', '')
  const fragment = (): MixedText => {
    const [host, guest] = two(LATIN, LATIN)
    const [open, close] = pick(QUOTES) as readonly [string, string]
    const all = sentence(host).split(' ')
    const cut = 3 + below(Math.max(1, all.length - 3))
    const after = `${all.slice(cut).join(' ')} ${sentence(host)}`.trim()
    return join([
      [host, all.slice(0, cut).join(' ')],
      [null, ` ${open}`],
      [guest, words(guest, 3, 8)],
      [null, `${close} `],
      [host, after],
    ])
  }
  const page = (): MixedText => {
    const host = random() < 0.8 ? 'en' : 'fr'
    const guest = pick(LANGUAGES.filter((language) => language !== host))
    const menu = (most: number): string =>
      Array.from({ length: 2 + below(most) }, () => pick(MENU[host] as string[])).join('\n')
    return join([
      [host, menu(11)],
      [null, '\n\n'],
      [guest, some(guest, 9, pick([' ', '\n\n']))],
      [null, '\n\n'],
      [host, menu(6)],
    ])
  }
  const switching = (): MixedText => {
    const [host, guest] = random() < 0.4 ? ['de', 'tr'] : two(LATIN, LATIN)
    const pieces: [string | null, string][] = []
    for (let turn = below(2); pieces.length < 3 + 2 * below(3); turn += 1) {
      if (pieces.length > 0) pieces.push([null, ' '])
      pieces.push(
        turn % 2 === 0
          ? [host as string, words(host as string, 1, 9)]
          : [guest as string, words(guest as string, 1, 7)],
      )
    }
    const made = pieces.filter(([language, piece]) => language === null || piece !== '')
    return join(made)
  }
  const mono = (): MixedText => {
    const language = pick(LANGUAGES)
    return join([[language, some(language, 8)]])
  }
  const make = (kind: () => MixedText): MixedText[] => Array.from({ length: count }, kind)
  return {
    page: make(page),
    xscript: make(xscript),
    inline: make(inline),
    fragment: make(fragment),
    'samescript-nonlatin': make(sameScript),
    mono: make(mono),
    'cs-sagt': make(switching),
  }
}
