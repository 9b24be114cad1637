/** Code pages in which texts of these languages were kept before Unicode. */
const PAGES: Readonly<Record<string, string>> = {
  ...Object.fromEntries('pl cs sk hu ro sl hr'.split(' ').map((language) => [language, 'windows-1250'])),
  ...Object.fromEntries('tr kmr'.split(' ').map((language) => [language, 'windows-1254'])),
  ...Object.fromEntries('et lv lt'.split(' ').map((language) => [language, 'windows-1257'])),
}
const WESTERN = 'windows-1252'
const CENTRAL = 'windows-1250'
const OUTSIDE_ASCII = /[^\x00-\x7F]/gu
const LETTERS_OUTSIDE_ASCII = /(?![\x00-\x7F])\p{L}/gu

/** Bytes of UTF-8 read in a code page. */
function misread(text: string, page: string): string {
  return new TextDecoder(page).decode(Buffer.from(text, 'utf8'))
}

const HIGH_BYTES = Uint8Array.from({ length: 128 }, (_, index) => index + 128)

/** Characters of one code page read in another. */
function confuse(text: string, from: string, to: string): string {
  const written = [...new TextDecoder(from).decode(HIGH_BYTES)]
  const read = [...new TextDecoder(to).decode(HIGH_BYTES)]
  return text.replace(OUTSIDE_ASCII, (character) => read[written.indexOf(character)] ?? character)
}

const lost = (text: string, sign: string): string => text.replace(LETTERS_OUTSIDE_ASCII, sign)

/**
 * A text as the web hands it on when its encoding was not kept: UTF-8 read as Western European, letters lost or made
 * replacement signs that were then misread themselves, an older code page taken for the Western one.
 */
export function damage(text: string, language: string, kind: number): string {
  const kinds = [
    () => misread(text, WESTERN),
    () => lost(text, ''),
    () => lost(text, misread('\uFFFD', CENTRAL)),
    () => lost(text, misread('\uFFFD', WESTERN)),
    () => confuse(text, PAGES[language] ?? CENTRAL, WESTERN),
  ]
  return (kinds[kind % kinds.length] as () => string)()
}
