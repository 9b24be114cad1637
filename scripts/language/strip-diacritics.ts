const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', ı: 'i', ł: 'l', ø: 'o', đ: 'd', œ: 'oe', æ: 'ae' }

/** A word as it is typed on a keyboard without accents. */
export function stripDiacritics(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/[ßıłøđœæ]/gu, (letter) => LETTERS[letter] ?? letter)
}
