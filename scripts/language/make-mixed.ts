import { seededRandom } from './random.js'
import { readSentences } from './read-corpus.js'

interface MixedText {
  readonly text: string
  readonly spans: readonly { readonly start: number; readonly end: number; readonly lang: string }[]
}

const LANGUAGES = 'en fr es de it pt nl tr pl ro sv kmr ar fa ur ckb ru uk'.split(' ')
const MENU: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Most read',
    'Contact us',
    'Opinion',
    'Share this article',
    'Log in',
    'Latest news',
    'Cookie settings',
    'Back to top',
    'World',
    'Subscribe to our newsletter',
  ],
  fr: [
    'Les plus lus',
    'Nous contacter',
    'Opinions',
    'Partager cet article',
    'Se connecter',
    'Dernières nouvelles',
    'Gestion des cookies',
    'Haut de page',
    'Monde',
    'Abonnez-vous à notre lettre',
  ],
}
const QUOTES: readonly (readonly [string, string])[] = [
  ['« ', ' »'],
  ['“', '”'],
  ['"', '"'],
  ["'", "'"],
  ['', ''],
]

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

/**
 * Texts in two languages made of sentences that no table was trained on, by kind: whole texts in one language, a quoted
 * sentence, a fragment of some words, an article between menu lines, words of two languages in turn. The same data give
 * the same texts.
 */
export function makeMixed(data: string, count: number): Record<string, MixedText[]> {
  const random = seededRandom(11)
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item
  const texts = new Map(
    LANGUAGES.map((language) => [
      language,
      readSentences(data, language, true, new Set()).filter((text) => text.length > 25),
    ]),
  )
  const some = (language: string, most: number): string =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(texts.get(language) as string[])).join(' ')
  const words = (language: string, most: number): string => {
    const all = pick(texts.get(language) as string[])
      .replace(/[.!?"«»“”]/gu, '')
      .split(' ')
    const length = Math.min(all.length, 1 + Math.floor(random() * most))
    const first = Math.floor(random() * (all.length - length + 1))
    return all.slice(first, first + length).join(' ')
  }
  const two = (): [string, string] => {
    const host = random() < 0.5 ? pick(['en', 'fr']) : pick(LANGUAGES)
    const guest = pick(LANGUAGES.filter((language) => language !== host))
    return [host, guest]
  }
  const quote = (): readonly [string, string] => pick(QUOTES)
  const inline = (): MixedText => {
    const [host, guest] = two()
    const [open, close] = quote()
    return join([
      [host, some(host, 2)],
      [null, ` ${open}`],
      [guest, some(guest, 1)],
      [null, `${close} `],
      [host, some(host, 2)],
    ])
  }
  const fragment = (): MixedText => {
    const [host, guest] = two()
    const [open, close] = quote()
    const before = some(host, 2).replace(/\s*\S+\s*\S+$/u, '')
    return join([
      [host, before],
      [null, ` ${open}`],
      [guest, words(guest, 7)],
      [null, `${close} `],
      [host, some(host, 2).toLowerCase()],
    ])
  }
  const page = (): MixedText => {
    const host = pick(['en', 'fr'])
    const guest = pick(LANGUAGES.filter((language) => language !== host))
    const menu = (): string =>
      Array.from({ length: 1 + Math.floor(random() * 6) }, () => pick(MENU[host] as string[])).join('\n')
    return join([
      [host, menu()],
      [null, '\n\n'],
      [guest, some(guest, 6)],
      [null, '\n\n'],
      [host, menu()],
    ])
  }
  const switching = (): MixedText => {
    const [host, guest] = two()
    const pieces: [string | null, string][] = []
    for (let turn = 0; turn < 2 + Math.floor(random() * 4); turn += 1) {
      if (turn > 0) pieces.push([null, ' '])
      pieces.push(turn % 2 === 0 ? [host, words(host, 9)] : [guest, words(guest, 6)])
    }
    return join(pieces)
  }
  const mono = (): MixedText => {
    const language = pick(LANGUAGES)
    return join([[language, some(language, 6)]])
  }
  const make = (kind: () => MixedText): MixedText[] => Array.from({ length: count }, kind)
  return {
    inline: make(inline),
    fragment: make(fragment),
    page: make(page),
    'cs-sagt': make(switching),
    mono: make(mono),
  }
}
