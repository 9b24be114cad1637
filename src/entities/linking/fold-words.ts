import { foldAlias } from '../../knowledge/fold-alias.js'

const ELISION = /(?<![\p{L}])([cdlnsj]|qu)['’]/giu
const POSSESSIVE = /['’]s(?![\p{L}])|(?<=s)['’](?![\p{L}])/giu

/** The folded words of a phrase, elided articles apart and the possessive gone: `ministère de l'Intérieur`, `Iran's army`. */
export function foldWords(phrase: string): string[] {
  return foldAlias(phrase.replace(POSSESSIVE, ' ').replace(ELISION, '$1 '))
    .split(' ')
    .filter((word) => word !== '')
}

/** The same as one string, words separated by single spaces. */
export function foldPhrase(phrase: string): string {
  return foldWords(phrase).join(' ')
}
