// Letters that stand for a sound of their own stay as markers (ş ç ž ğ) or become the digraph that romanisations use.
const LETTERS: Readonly<Record<string, string>> = {
  ș: 'ş',
  š: 'ş',
  ś: 'ş',
  č: 'ç',
  ć: 'ç',
  ż: 'ž',
  ź: 'z',
  ǧ: 'ğ',
  ı: 'i',
  ł: 'l',
  đ: 'dj',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'dh',
  ə: 'a',
  ḫ: 'kh',
  ẖ: 'kh',
  ġ: 'gh',
  ḏ: 'dh',
  ẓ: 'z',
  ṯ: 'th',
  ǰ: 'j',
  ñ: 'n',
  ț: 'ts',
  ţ: 'ts',
}
const MARKERS = 'şçžğ'
const APOSTROPHES = /['`´‘’ʻʼʾʿʹʺ′]/gu
const COMBINING = /\p{M}/gu
const PLAIN = /^[ -~]*$/u

function foldLetter(letter: string): string {
  const known = LETTERS[letter]
  if (known !== undefined) return known
  return MARKERS.includes(letter) ? letter : letter.normalize('NFD').replace(COMBINING, '')
}

/**
 * A name in lower case without diacritics, apostrophes, hamza and ayn. Letters whose sound differs from the bare letter
 * (ş, č, ž, ğ) are kept apart, so that `Şahin` meets `Shahin` and not only `Sahin`.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase()
  if (PLAIN.test(lower)) return lower.replace(APOSTROPHES, '')
  let folded = ''
  for (const letter of lower.normalize('NFC')) folded += letter < '\x7f' ? letter : foldLetter(letter)
  return folded.replace(APOSTROPHES, '')
}
