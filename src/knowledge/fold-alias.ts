const APOSTROPHES = /['`´‘’ʻʼʾʿʹʺ′]/gu
const COMBINING = /\p{M}/gu
const BREAKS = /[-‐‑–—_/.,()"«»“”\s]+/gu
const PLAIN = /^[a-z0-9 ]*$/u
const ASCII = /^[\x20-\x7e]*$/u
const ASCII_APOSTROPHES = /['`]/gu
const ASCII_BREAKS = /[-_/.,()" ]+/gu
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  ə: 'a',
}
const SPECIAL = /[œæßøłđıðþə]/gu
// Not `LA Times`.
const ARTICLE = /^(?:[Tt]he |THE |L[ea] |l[ea] |[Ll]es |[Ll]['’])(?=.)/u

/**
 * A name as the tables are searched by: lower case, without diacritics, apostrophes, leading article; hyphens, points
 * and runs of spaces as one space. `L’Émirat` → `emirat`, `the U.N.` → `u n`.
 */
export function foldAlias(name: string): string {
  const bare = name.replace(ARTICLE, '')
  const lower = bare.toLowerCase()
  if (PLAIN.test(lower)) return lower
  if (ASCII.test(lower)) return lower.replace(ASCII_APOSTROPHES, '').replace(ASCII_BREAKS, ' ').trim()
  return lower
    .replace(SPECIAL, (letter) => LETTERS[letter] as string)
    .normalize('NFD')
    .replace(COMBINING, '')
    .replace(APOSTROPHES, '')
    .replace(BREAKS, ' ')
    .trim()
}
