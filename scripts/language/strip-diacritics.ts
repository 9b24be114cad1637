const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ı: 'i', ł: 'l', ø: 'o', đ: 'd', œ: 'oe', æ: 'ae' },
  ...{ ی: 'ي', ک: 'ك', ە: 'ه', ہ: 'ه', أ: 'ا', إ: 'ا', آ: 'ا' },
  ...{ ё: 'е', ґ: 'г' },
}
const ANY = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu')

/**
 * A word as it is typed on a keyboard that lacks its letters: Latin without accents, Persian, Urdu and Kurdish with the
 * letters of Arabic, Arabic without hamza.
 */
export function stripDiacritics(word: string): string {
  return word
    .replace(ANY, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})[\u0300-\u036f]+/gu, '')
    .normalize('NFC')
}
