const APOSTROPHES = /['`´‘’ʻʼʾʿʹʺ′]/gu
const COMBINING = /\p{M}/gu
const BREAKS = /[-‐‑–—_/.,()"«»“”\s]+/gu
const PLAIN = /^[a-z0-9 ]*$/u
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
const ARTICLE = /^(?:the|le|la|les|l) (?=.)/u

/**
 * A name as the tables are searched by: lower case, without diacritics, apostrophes, leading article; hyphens, points
 * and runs of spaces as one space. `L’Émirat` → `lemirat`, `the U.N.` → `u n`.
 */
export function foldAlias(name: string): string {
  const lower = name.toLowerCase()
  if (PLAIN.test(lower)) return lower.replace(ARTICLE, '')
  return lower
    .replace(SPECIAL, (letter) => LETTERS[letter] as string)
    .normalize('NFD')
    .replace(COMBINING, '')
    .replace(/^l['’](?=.)/u, '')
    .replace(APOSTROPHES, '')
    .replace(BREAKS, ' ')
    .trim()
    .replace(ARTICLE, '')
}
